import { type Assessment, type Problem, type Result, type Round, refuse } from '@musubi/vocabulary';
import type { Act, Stored } from '../store/act.ts';
import { moveRound, roundFor } from './find-round.ts';
import { blindAgreement } from './round-agreement.ts';

/**
 * Reveal the blind scores, once all are in or the deadline has passed, and measure how far reviewers agree. The register
 * shows scores by the state of their round, so nothing else changes; where one is missing, all of it is undone.
 */
export async function revealScores(
  act: Act,
  code: string,
): Promise<Result<Stored<'round'>, Problem>> {
  const found = await roundFor(act, code, 'reveal');
  if (!found.ok) return found;
  const revealed = await moveRound(act, found.value, 'reveal');
  if (!revealed.ok) return revealed;
  const { value: round, version } = revealed.value;
  const scores = await blindScores(act, round);
  const isOver = round.scoringEnds !== null && round.scoringEnds <= act.at;
  if (scores.length < countAsked(round) && !isOver)
    return refuse({ kind: 'unmet', object: code, rule: 'every-score-in' });
  return act.put(
    'round',
    { ...round, agreement: blindAgreement(round, scores) },
    { expected: version, action: 'round.measure-agreement' },
  );
}

/** Read the revealed scores of those who were asked and did not withdraw. */
export async function blindScores(
  act: Act,
  { id: roundId, reviewers }: Pick<Round, 'id' | 'reviewers'>,
): Promise<Assessment[]> {
  const found = await act.find('assessment', { where: { roundId, phase: 'blind' } });
  const isAsked = ({ reviewer, obligationId }: Assessment) =>
    reviewers.some(
      ({ actor, obligationIds }) => actor === reviewer && obligationIds.includes(obligationId),
    );
  return found
    .map(({ value }) => value)
    .filter((said) => isAsked(said) && !said.hasConflictOfInterest);
}

/** Count the scores that a round asks for. */
export function countAsked({ reviewers }: Pick<Round, 'reviewers'>): number {
  return reviewers.reduce((sum, { obligationIds }) => sum + obligationIds.length, 0);
}
