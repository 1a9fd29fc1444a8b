import { ok, type Problem, type Result, type Round, refuse } from '@musubi/vocabulary';

/** Who scores what. */
export type ReviewerAssignment = Round['reviewers'][number];

/** An obligation as far as the choice of its reviewers goes. */
export interface ObligationToScore {
  readonly id: string;
  /** How it is called in messages: the commitment's code, a slash, and the party. */
  readonly reference: string;
  readonly party: string;
}

/** Check that every obligation has enough reviewers, one of them not of the scored party. */
export function checkReviewers(
  obligations: readonly ObligationToScore[],
  reviewers: readonly ReviewerAssignment[],
  perObligation: number,
): Result<null, Problem> {
  for (const { id, reference: object, party } of obligations) {
    const assigned = reviewers.filter(({ obligationIds }) => obligationIds.includes(id));
    const names = new Set(assigned.map(({ actor }) => actor));
    if (names.size < Math.max(2, perObligation))
      return refuse({ kind: 'unmet', object, rule: 'two-reviewers' });
    if (assigned.every((reviewer) => reviewer.party === party))
      return refuse({ kind: 'unmet', object, rule: 'outside-reviewer' });
  }
  return ok(null);
}
