import { ok, type Passage, type Problem, type Result } from '@musubi/vocabulary';
import type { Act } from '../store/act.ts';
import { contextOf, reanchor } from './reanchor.ts';

/** What became of the passages of a text that changed. */
export interface Anchored {
  /** Their words stand at the old place. */
  readonly exact: number;
  /** Their words were found at another place, and only there. */
  readonly moved: number;
  /** Their words were not found, or at several places. */
  readonly orphaned: number;
}

/**
 * Look for the passages of a document in a text, and write where they stand: exact where verified, otherwise orphan.
 *
 * @param from - the id of the document to which they belong now.
 * @param to - the document to which they belong from now on.
 */
export async function reanchorPassages(
  act: Act,
  from: string,
  to: { readonly id: string; readonly text: string },
): Promise<Result<Anchored, Problem>> {
  const passages = await act.find('passage', { where: { documentId: from } });
  const counts = { exact: 0, moved: 0, orphaned: 0 };
  for (const { value, version } of passages) {
    const anchored = anchor({ ...value, documentId: to.id }, to.text);
    const isSame = anchored.start === value.start;
    counts[anchored.anchoring === 'orphan' ? 'orphaned' : isSame ? 'exact' : 'moved'] += 1;
    const put = await act.put('passage', anchored, {
      expected: version,
      action: 'passage.reanchor',
    });
    if (!put.ok) return put;
  }
  return ok(counts);
}

function anchor(passage: Passage, text: string): Passage {
  const place = reanchor(text, passage);
  if (place === undefined) return { ...passage, anchoring: 'orphan' };
  const exact = text.slice(place.start, place.end);
  return { ...passage, ...place, exact, ...contextOf(text, place), anchoring: 'exact' };
}
