import { ok, type Passage, type Problem, type Result, refuse } from '@musubi/vocabulary';
import { sha256 } from '../audit/sha256.ts';
import type { Act, Stored } from '../store/act.ts';
import { contextOf, isWithinPair, type Place } from './reanchor.ts';
import { splitSentences } from './split-sentences.ts';

/** Quote what stands at a place of a text. */
export function quote(
  text: string,
  { start, end }: Place,
): Pick<Passage, 'start' | 'end' | 'exact' | 'prefix' | 'suffix' | 'textSha256' | 'anchoring'> {
  const exact = text.slice(start, end);
  const around = contextOf(text, { start, end });
  return { start, end, exact, ...around, textSha256: sha256(exact), anchoring: 'exact' };
}

/**
 * Quote a passage of a document that is held. Of a list item, the sentence that it completes is quoted as well and named as its stem.
 * The same place again is the same passage.
 */
export async function quotePassage(
  act: Act,
  documentId: string,
  start: number,
  end: number,
): Promise<Result<Stored<'passage'>, Problem>> {
  const document = await act.get('document', documentId);
  const held = await act.get('document-text', documentId);
  if (document === undefined || held === undefined) return refuse(notHeld(documentId));
  const { text, blocks, marking } = held.value;
  const isWhole = !isWithinPair(text, start) && !isWithinPair(text, end);
  const isPlace = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end;
  if (!isPlace || end > text.length || !isWhole || text.slice(start, end).trim() === '')
    return refuse(noPlace(documentId, { start, end }, text.length));
  const quoted = await act.find('passage', { where: { documentId } });
  const same = quoted.find(
    ({ value }) => value.start === start && value.end === end && value.anchoring === 'exact',
  );
  if (same !== undefined) return ok(same);
  const stem = blocks[blocks.find((block) => start < block.end)?.stem ?? -1];
  const stemPlace = stem && splitSentences(text, stem).at(-1);
  const stemPassage =
    stemPlace && (await quotePassage(act, documentId, stemPlace.start, stemPlace.end));
  if (stemPassage?.ok === false) return stemPassage;
  const passage = {
    id: act.newId(),
    documentId,
    ...quote(text, { start, end }),
    lang: document.value.lang,
    ...(stemPassage && { stemPassageId: stemPassage.value.value.id }),
    alignedWith: [],
    marking,
  };
  return act.put('passage', passage, { expected: 0, action: 'passage.quote' });
}

function notHeld(documentId: string): Problem {
  return { kind: 'missing-data', what: `document ${documentId}`, remedy: 'musubi track import' };
}

function noPlace(source: string, { start, end }: Place, length: number): Problem {
  return {
    kind: 'invalid-input',
    place: { source },
    found: `[${start}, ${end})`,
    expected: {
      en: `0 ≤ start < end ≤ ${length}, around words and no half of a character`,
      ja: `0 ≤ start < end ≤ ${length}。語を含み、文字の途中でないこと`,
      ko: `0 ≤ start < end ≤ ${length}. 낱말을 포함하고 글자의 중간이 아닐 것`,
    },
  };
}
