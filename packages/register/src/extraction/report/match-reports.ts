import type { Party } from '@musubi/vocabulary';
import type { Candidate } from '../extract-candidates.ts';
import type { TextLanguage, TextUnit } from '../text-unit.ts';
import { compareSentences, type Likeness } from './similarity.ts';

/** A promise of an earlier statement, in the words of the statement. */
export interface EarlierPromise {
  readonly id: string;
  readonly text: string;
  readonly language: TextLanguage;
  readonly parties: readonly Party[];
  readonly topics: readonly string[];
  /** Of its statement. */
  readonly date: string;
}

/** A later statement that was read. */
export interface LaterStatement {
  readonly date: string;
  readonly candidates: readonly Candidate[];
}

/** A sentence that may speak of an earlier promise. */
export interface Match extends Likeness {
  readonly promiseId: string;
  readonly unit: TextUnit;
}

/** From which likeness a report is proposed as evidence, and below which a promise counts as dropped; see docs/data/extraction.md for its quality. */
export const reportThreshold = 0.15;

const topicBonus = 0.05;

/**
 * Find the sentences of a later statement that report on earlier promises: sentences in the past tense, each with the promise that it is
 * most like. They are candidates for evidence that a party gives of itself, for a person to judge.
 */
export function matchReports(
  promises: readonly EarlierPromise[],
  later: LaterStatement,
  threshold = reportThreshold,
): Match[] {
  const likeness = likenessOf(promises, later);
  return later.candidates.flatMap(({ unit, isReport }, at) => {
    if (!isReport) return [];
    const matches = promises.map((promise, from) => ({
      promiseId: promise.id,
      unit,
      ...likeness(from, at),
    }));
    const best = nearest(matches);
    return best !== undefined && best.score >= threshold ? [best] : [];
  });
}

/** A promise that a later statement no longer speaks of. */
export interface DroppedPromise {
  readonly promiseId: string;
  /** The sentence that is most like it, so that a person can judge; null where none is at all. */
  readonly nearest: Match | null;
}

/**
 * Find promises that no sentence of a later statement of the same parties reiterates or reports on. The caller sees to it that the statement is one in which
 * they could be expected.
 */
export function findSilentlyDropped(
  promises: readonly EarlierPromise[],
  later: LaterStatement,
  threshold = reportThreshold,
): DroppedPromise[] {
  const spoken = later.candidates.filter(({ label }) => label !== 'heading');
  const likeness = likenessOf(promises, { ...later, candidates: spoken });
  return promises.flatMap((promise, from) => {
    const matches = spoken.map(({ unit }, at) => ({
      promiseId: promise.id,
      unit,
      ...likeness(from, at),
    }));
    const best = nearest(matches) ?? null;
    return best !== null && best.score >= threshold
      ? []
      : [{ promiseId: promise.id, nearest: best }];
  });
}

/** Compare promises with later sentences of their language: by their terms, and a little by their topics. No likeness where no party is in common or the sentence is not later. */
function likenessOf(promises: readonly EarlierPromise[], { date, candidates }: LaterStatement) {
  const languages = new Set(promises.map(({ language }) => language));
  const comparisons = new Map(
    [...languages].map((language) => {
      const texts = [
        ...promises.map(({ text }) => text),
        ...candidates.map(({ unit }) => unit.text),
      ];
      return [language, compareSentences(texts, language)];
    }),
  );
  return (from: number, at: number): Likeness => {
    const [promise, candidate] = [promises[from]!, candidates[at]!];
    const isComparable =
      promise.language === candidate.unit.language &&
      promise.date < date &&
      candidate.actor.parties.some((party) => promise.parties.includes(party));
    if (!isComparable) return { score: 0, shared: [] };
    const { score, shared } = comparisons
      .get(promise.language)!
      .between(from, promises.length + at);
    if (score === 0) return { score, shared };
    const common = candidate.topics.some((topic) => promise.topics.includes(topic));
    return { score: Math.min(1, score + (common ? topicBonus : 0)), shared };
  };
}

function nearest(matches: readonly Match[]): Match | undefined {
  return matches.reduce<Match | undefined>(
    (best, match) => (match.score > (best?.score ?? 0) ? match : best),
    undefined,
  );
}
