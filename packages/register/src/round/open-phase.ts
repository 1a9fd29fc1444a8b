import { type Problem, type Result, refuse } from '@musubi/vocabulary';
import type { Act, Stored } from '../store/act.ts';
import { checkReviewers } from './check-reviewers.ts';
import { moveRound, roundFor } from './find-round.ts';
import { lockedGuideline } from './guideline-edition.ts';
import { obligationsToScore } from './obligations-to-score.ts';
import { reconciledAgreement } from './round-agreement.ts';

/** Open the time in which evidence is collected. */
export async function openCollecting(
  act: Act,
  code: string,
): Promise<Result<Stored<'round'>, Problem>> {
  const found = await roundFor(act, code, 'open-collecting');
  return found.ok ? moveRound(act, found.value, 'open-collecting') : found;
}

/**
 * Begin the blind scoring: every commitment has a locked guideline, every obligation enough reviewers, one of them not of the
 * scored party.
 */
export async function startScoring(
  act: Act,
  code: string,
): Promise<Result<Stored<'round'>, Problem>> {
  const found = await roundFor(act, code, 'start-scoring');
  if (!found.ok) return found;
  const { obligationIds, reviewers, reviewersPerObligation } = found.value.value;
  const obligations = await obligationsToScore(act, obligationIds);
  if (!obligations.ok) return obligations;
  for (const { commitmentId, reference } of obligations.value)
    if ((await lockedGuideline(act, commitmentId)) === undefined)
      return refuse({ kind: 'unmet', object: reference, rule: 'guideline-locked-first' });
  const checked = checkReviewers(obligations.value, reviewers, reviewersPerObligation);
  return checked.ok ? moveRound(act, found.value, 'start-scoring') : checked;
}

/** Open the time in which reviewers reconcile their scores. */
export async function startReconciling(
  act: Act,
  code: string,
): Promise<Result<Stored<'round'>, Problem>> {
  const found = await roundFor(act, code, 'start-reconciling');
  return found.ok ? moveRound(act, found.value, 'start-reconciling') : found;
}

/** Open the time in which parties answer, once every obligation has a reconciled score. */
export async function openComments(
  act: Act,
  code: string,
): Promise<Result<Stored<'round'>, Problem>> {
  const found = await roundFor(act, code, 'open-comments');
  if (!found.ok) return found;
  const { id, obligationIds, agreement } = found.value.value;
  const reconciled = await act.find('assessment', {
    where: { roundId: id, phase: 'reconciled' },
  });
  const scored = reconciled.map(({ value }) => value.obligationId);
  if (obligationIds.some((obligationId) => !scored.includes(obligationId)))
    return refuse({ kind: 'unmet', object: code, rule: 'every-score-agreed' });
  const after = reconciledAgreement(
    found.value.value,
    reconciled.map(({ value }) => value),
  );
  const before = agreement.filter(({ phase }) => phase === 'blind');
  return moveRound(act, found.value, 'open-comments', { agreement: [...before, ...after] });
}
