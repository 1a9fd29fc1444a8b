import type { Commitment, CommitmentState, Passage } from '@musubi/vocabulary';
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
  const all = (await act.find('work')).map(({ value }) => value);
  const works = new Map(all.filter(({ date }) => date < work.date).map((each) => [each.id, each]));
  const isToday = asOf >= act.at.slice(0, 10);
  const found = await act.find('commitment', {
    where: { workId: [...works.keys()], ...(isToday && { state: keepable }) },
  });
  const standing = (await asThen(act, 'commitment', found, asOf))
    .map(({ value }) => value)
    .filter(({ state, parties }) => {
      const areAllHere = parties.every((party) => work.parties.includes(party));
      return areAllHere && keepable.includes(state);
    });
  const passageIds = standing.flatMap((commitment) => commitment.passageIds);
  const passages = await act.find('passage', { where: { id: passageIds } });
  const passageById = new Map(passages.map(({ value }) => [value.id, value]));
  return standing.flatMap((commitment) => {
    const { id, workId, parties, topics } = commitment;
    const { date } = works.get(workId)!;
    const text = wordsOf(commitment, passageById, lang);
    return text === '' ? [] : [{ id, text, language, parties, topics, date, commitment }];
  });
}

function wordsOf(
  { passageIds, summary }: Commitment,
  passageById: ReadonlyMap<string, Passage>,
  lang: string,
): string {
  const words = passageIds.flatMap((id) => {
    const passage = passageById.get(id);
    return passage?.lang === lang && passage.exact !== null ? [passage.exact] : [];
  });
  const own = summary.find((text) => text.lang === lang)?.text ?? '';
  return words.length > 0 ? words.join(' ') : own;
}
