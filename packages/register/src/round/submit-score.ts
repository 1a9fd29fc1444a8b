import { type Assessment, ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import { findObligation } from '../obligation/find-obligation.ts';
import type { Act, Stored } from '../store/act.ts';
import { checkAssigned, roundFor } from './find-round.ts';
import { lockedGuideline } from './guideline-edition.ts';

/** What somebody says of an obligation, on scales that are never merged. */
export type Said = Pick<
  Assessment,
  'score' | 'completion' | 'timeliness' | 'confidence' | 'rationale' | 'evidenceIds'
>;

/**
 * Score an obligation, or replace one's own score, while the round is blind.
 *
 * @param reference - the commitment's code, a slash, and the party.
 */
export async function submitScore(
  act: Act,
  code: string,
  reference: string,
  said: Said,
): Promise<Result<Stored<'assessment'>, Problem>> {
  const place = await placeToScore(act, code, reference, 'score');
  if (!place.ok) return place;
  const { own } = place.value;
  const action = 'assessment.score';
  if (own?.value.hasConflictOfInterest)
    return refuse({ kind: 'forbidden', action, object: reference, reason: 'conflict-of-interest' });
  const known = await checkEvidence(act, said.evidenceIds);
  if (!known.ok) return known;
  return putBlind(act, place.value, { ...said, hasConflictOfInterest: false }, action);
}

/**
 * Withdraw from an obligation for a conflict of interest, and take back what one scored. The secretariat then names another
 * reviewer.
 *
 * @param rationale - what the interest is.
 */
export async function withdrawScore(
  act: Act,
  code: string,
  reference: string,
  rationale: Assessment['rationale'],
): Promise<Result<Stored<'assessment'>, Problem>> {
  const place = await placeToScore(act, code, reference, 'withdraw');
  if (!place.ok) return place;
  const withdrawn = { ...nothingSaid, rationale, hasConflictOfInterest: true };
  return putBlind(act, place.value, withdrawn, 'assessment.withdraw');
}

const nothingSaid = {
  score: null,
  completion: 'no-evidence',
  timeliness: 'not-due',
  confidence: 1,
  evidenceIds: [],
} as const satisfies Omit<Said, 'rationale'>;

async function putBlind(
  act: Act,
  { roundId, obligationId, guidelineId, own }: ScoringPlace,
  said: Said & Pick<Assessment, 'hasConflictOfInterest'>,
  action: string,
): Promise<Result<Stored<'assessment'>, Problem>> {
  const { name: reviewer, party } = act.actor;
  const assessment: Assessment = {
    ...said,
    evidenceIds: [...said.evidenceIds],
    id: own?.value.id ?? act.newId(),
    roundId,
    obligationId,
    reviewer,
    guidelineId,
    phase: 'blind',
    dissents: [],
    at: act.at,
    marking: { level: 'reviewer-blind', releasableTo: [], originator: party ?? 'secretariat' },
  };
  return act.put('assessment', assessment, { expected: own?.version ?? 0, action });
}

interface ScoringPlace {
  readonly roundId: string;
  readonly obligationId: string;
  readonly guidelineId: string;
  /** What whoever acts said before. */
  readonly own: Stored<'assessment'> | undefined;
}

async function placeToScore(
  act: Act,
  code: string,
  reference: string,
  event: 'score' | 'withdraw',
): Promise<Result<ScoringPlace, Problem>> {
  const round = await roundFor(act, code, event);
  if (!round.ok) return round;
  const obligation = await findObligation(act, reference);
  if (!obligation.ok) return obligation;
  const { id: obligationId, commitmentId } = obligation.value.value;
  const { name: reviewer } = act.actor;
  const action = `assessment.${event}`;
  const assigned = checkAssigned(round.value.value, reviewer, obligationId, action);
  if (!assigned.ok) return assigned;
  const guideline = await lockedGuideline(act, commitmentId);
  if (guideline === undefined)
    return refuse({ kind: 'unmet', object: reference, rule: 'guideline-locked-first' });
  const { id: roundId } = round.value.value;
  const [own] = await act.find('assessment', {
    where: { roundId, obligationId, reviewer, phase: 'blind' },
  });
  return ok({ roundId, obligationId, guidelineId: guideline.id, own });
}

/** Check that whoever acts can see the evidence that they name. */
export async function checkEvidence(
  act: Act,
  ids: readonly string[],
): Promise<Result<null, Problem>> {
  for (const code of ids)
    if ((await act.get('evidence', code)) === undefined)
      return refuse({ kind: 'unknown-code', scheme: 'evidence', code, known: [] });
  return ok(null);
}
