import type { Commitment, CommitmentState } from '@musubi/vocabulary';
import type { ReadableDocument } from '../extraction/extract-document.ts';
import type { EarlierPromise } from '../extraction/report/match-reports.ts';
import { asThen } from '../standing/as-then.ts';
import type { Act } from '../store/act.ts';

/** A promise of an earlier statement with its commitment. */
export interface EarlierCommitment extends EarlierPromise {
  readonly commitment: Commitment;
}

const keepable: readonly CommitmentState[] = [
  'registered',
  'active',
  'reported-complete',
  'verified-partial',
  'not-met',
];

/**
 * Read the promises of earlier statements whose parties all made a later one, in the later one's language: in the words of their
 * passages where the register holds them, otherwise in its own summary. Only promises that can still be kept.
 *
 * @param asOf - the day on which they stand, ISO 8601; that of the act if left out.
 */
export async function earlierPromises(
  act: Act,
  { work, document: { lang }, language }: ReadableDocument,
  asOf = act.at.slice(0, 10),
): Promise<readonly EarlierCommitment[]> {
  const works = new Map((await act.find('work')).map(({ value }) => [value.id, value]));
  const isToday = asOf >= act.at.slice(0, 10);
  const found = await act.find('commitment', isToday ? { where: { state: keepable } } : {});
  const promises: EarlierCommitment[] = [];
  for (const { value: commitment } of await asThen(act, 'commitment', found, asOf)) {
    if (!keepable.includes(commitment.state)) continue;
    const { id, workId, parties, topics } = commitment;
    const date = works.get(workId)?.date;
    const isEarlier = date !== undefined && date < work.date;
    if (!isEarlier || !parties.every((party) => work.parties.includes(party))) continue;
    const text = await wordsOf(act, commitment, lang);
    if (text !== '') promises.push({ id, text, language, parties, topics, date, commitment });
  }
  return promises;
}

async function wordsOf(
  act: Act,
  { passageIds, summary }: Commitment,
  lang: string,
): Promise<string> {
  const words: string[] = [];
  for (const id of passageIds) {
    const passage = await act.get('passage', id);
    if (passage?.value.lang === lang && passage.value.exact !== null)
      words.push(passage.value.exact);
  }
  const own = summary.find((text) => text.lang === lang)?.text ?? '';
  return words.length > 0 ? words.join(' ') : own;
}
