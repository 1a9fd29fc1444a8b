import { ok, type Problem, type Result, type StatedRelation } from '@musubi/vocabulary';
import { earlierPromises } from '../evidence/earlier-promises.ts';
import { readLaterStatement } from '../evidence/read-later-statement.ts';
import { reportThreshold } from '../extraction/report/match-reports.ts';
import { compareSentences } from '../extraction/report/similarity.ts';
import type { Act } from '../store/act.ts';
import { compareStrength } from './compare-strength.ts';

/** A relation that the texts of two commitments suggest. */
export interface SuggestedRelation {
  /** The later commitment. */
  readonly code: string;
  readonly type: StatedRelation;
  /** The earlier commitment. */
  readonly target: string;
  /** How alike they are, 0 to 1. */
  readonly score: number;
}

/**
 * Suggest which commitments of a statement repeat earlier ones of its parties, and whether they are stronger or weaker. A person relates them.
 *
 * @param named - the later statement, as for `suggestEvidence`.
 * @param asOf - only what was known on this day; the day of the act, if left out.
 */
export async function suggestRelations(
  act: Act,
  named: string,
  asOf?: string,
): Promise<Result<readonly SuggestedRelation[], Problem>> {
  const read = await readLaterStatement(act, named, asOf);
  if (!read.ok) return read;
  const { work, document, language } = read.value;
  const earlier = await earlierPromises(act, read.value, asOf);
  const made = await act.find('commitment', { where: { workId: work.id } });
  const later = made.flatMap(({ value }) => {
    const text = value.summary.find(({ lang }) => lang === document.lang)?.text;
    return text === undefined ? [] : [{ commitment: value, text }];
  });
  const texts = [...earlier, ...later].map(({ text }) => text);
  const { between } = compareSentences(texts, language);
  return ok(
    later.flatMap(({ commitment }, at) => {
      const scored = earlier.map((promise, from) => ({
        promise: promise.commitment,
        score: between(from, earlier.length + at).score,
      }));
      const best = scored.sort((a, b) => b.score - a.score)[0];
      if (best === undefined || best.score < reportThreshold) return [];
      const type = compareStrength(best.promise, commitment);
      return [{ code: commitment.code, type, target: best.promise.code, score: best.score }];
    }),
  );
}
