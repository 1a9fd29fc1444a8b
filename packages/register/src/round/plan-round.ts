import { type Problem, type Result, type Round, refuse } from '@musubi/vocabulary';
import type { Act, Stored } from '../store/act.ts';
import { checkReviewers, type ReviewerAssignment } from './check-reviewers.ts';
import { moveRound, roundFor } from './find-round.ts';
import { obligationsToScore } from './obligations-to-score.ts';

/** What a round is planned with. */
export type RoundPlan = Pick<
  Round,
  | 'code'
  | 'title'
  | 'window'
  | 'obligationIds'
  | 'reviewersPerObligation'
  | 'scoringEnds'
  | 'commentsEnd'
>;

/** Plan a round, as the secretariat. Its parties are those whose obligations it looks at. */
export async function planRound(
  act: Act,
  plan: RoundPlan,
): Promise<Result<Stored<'round'>, Problem>> {
  const { code } = plan;
  if (act.actor.role !== 'secretariat')
    return refuse({ kind: 'forbidden', action: 'round.plan', object: code, reason: 'role' });
  if ((await act.count('round', { where: { code } })) > 0)
    return refuse({ kind: 'unmet', object: code, rule: 'unused-code' });
  const obligations = await obligationsToScore(act, plan.obligationIds);
  if (!obligations.ok) return obligations;
  const round: Round = {
    ...plan,
    id: act.newId(),
    parties: [...new Set(obligations.value.map(({ party }) => party))].sort(),
    reviewers: [],
    state: 'planned',
    agreement: [],
    marking: { level: 'task-force', releasableTo: [], originator: 'secretariat' },
  };
  return act.put('round', round, { expected: 0, action: 'round.plan' });
}

/** Say who scores what. Once blind scoring began, reviewers are added, and released only from what they declared an interest in. */
export async function assignReviewers(
  act: Act,
  code: string,
  reviewers: readonly ReviewerAssignment[],
): Promise<Result<Stored<'round'>, Problem>> {
  const found = await roundFor(act, code, 'assign');
  if (!found.ok) return found;
  const { obligationIds, reviewersPerObligation } = found.value.value;
  const obligations = await obligationsToScore(act, obligationIds);
  if (!obligations.ok) return obligations;
  const checked = checkReviewers(obligations.value, reviewers, reviewersPerObligation);
  if (!checked.ok) return checked;
  return moveRound(act, found.value, 'assign', { reviewers: [...reviewers] });
}
