import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import {
  checkReviewers,
  type ObligationToScore,
  type ReviewerAssignment,
} from './check-reviewers.ts';

/** Somebody who can score. */
export type Reviewer = Pick<ReviewerAssignment, 'actor' | 'party'>;

/** Who must not score what, since they have an interest of their own. */
export interface ReviewerConflict {
  readonly actor: string;
  readonly obligationId: string;
}

/**
 * Suggest who scores what, so that work is even: for each obligation first the least busy reviewer who is not of the scored
 * party, then the least busy others, of a party that is not among them yet where possible. Nobody scores where they have a
 * conflict of interest.
 *
 * @example
 * ```ts
 * import { suggestReviewers } from '@musubi/register';
 * const reviewers = [{ actor: 'aoi', party: 'XAA' }, { actor: 'bo', party: 'XBB' }];
 * const suggested = suggestReviewers([{ id: '1', reference: 'C-1/XAA', party: 'XAA' }], reviewers, 2);
 * assert(suggested.ok && suggested.value.length === 2);
 * ```
 */
export function suggestReviewers(
  obligations: readonly ObligationToScore[],
  reviewers: readonly Reviewer[],
  perObligation: number,
  conflicts: readonly ReviewerConflict[] = [],
): Result<ReviewerAssignment[], Problem> {
  const assigned = reviewers.map((reviewer) => ({ ...reviewer, obligationIds: [] as string[] }));
  for (const { id, party } of obligations) {
    const free = assigned.filter(
      ({ actor }) =>
        !conflicts.some((conflict) => conflict.actor === actor && conflict.obligationId === id),
    );
    const chosen: ReviewerAssignment[] = [];
    while (chosen.length < perObligation) {
      const parties = chosen.map((reviewer) => reviewer.party);
      const next = free
        .filter((reviewer) => !chosen.includes(reviewer))
        .filter((reviewer) => chosen.length > 0 || reviewer.party !== party)
        .sort(
          (a, b) =>
            a.obligationIds.length - b.obligationIds.length ||
            Number(parties.includes(a.party)) - Number(parties.includes(b.party)),
        )[0];
      if (next === undefined) break;
      chosen.push(next);
    }
    for (const { obligationIds } of chosen) obligationIds.push(id);
  }
  const busy = assigned.filter(({ obligationIds }) => obligationIds.length > 0);
  const checked = checkReviewers(obligations, busy, perObligation);
  return checked.ok ? ok(busy) : refuse(checked.problem);
}
