import { ok, type Passage, type Problem, type Result } from '@musubi/vocabulary';
import type { Act } from '../store/act.ts';
import { contextOf, type Place, reanchor, standsAt } from './reanchor.ts';

/** What became of the passages of a text that changed. */
export interface Anchored {
  /** Their words stand at the old place. */
  readonly exact: number;
  /** Their words were found at another place. */
  readonly moved: number;
  /** Their words were not found, or at several places of which none is the one. */
  readonly orphaned: number;
}

/**
 * Look for the passages of a document in a text, and write where they stand: exact where verified, otherwise orphan. Words that stand at several
 * places are taken where they are as far from the nearest other passage as they were.
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
  const places = placesIn(
    to.text,
    passages.map(({ value }) => value),
  );
  for (const { value, version } of passages) {
    const place = places.get(value.id);
    const isSame = place?.start === value.start;
    counts[place === undefined ? 'orphaned' : isSame ? 'exact' : 'moved'] += 1;
    const anchored = anchoredAt(place, { ...value, documentId: to.id }, to.text);
    const writing = { expected: version, action: 'passage.reanchor' };
    const put = await act.put('passage', anchored, writing);
    if (!put.ok) return put;
  }
  return ok(counts);
}

/** Find passages in a text, by their ids: first each by itself, then those that stand several times by the shift of the nearest. */
function placesIn(text: string, passages: readonly Passage[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const passage of passages) {
    const place = reanchor(text, passage);
    if (place !== undefined) places.set(passage.id, place);
  }
  const found = passages.filter(({ id }) => places.has(id));
  for (const passage of passages) {
    if (places.has(passage.id) || found.length === 0) continue;
    const distance = ({ start }: Passage) => Math.abs(start - passage.start);
    const nearest = found.reduce((a, b) => (distance(b) < distance(a) ? b : a));
    const shift = places.get(nearest.id)!.start - nearest.start;
    const place = { start: passage.start + shift, end: passage.end + shift };
    if (standsAt(text, place, passage)) places.set(passage.id, place);
  }
  return places;
}

function anchoredAt(place: Place | undefined, passage: Passage, text: string): Passage {
  if (place === undefined) return { ...passage, anchoring: 'orphan' };
  const exact = text.slice(place.start, place.end);
  return { ...passage, ...place, exact, ...contextOf(text, place), anchoring: 'exact' };
}
