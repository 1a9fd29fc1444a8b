import {
  type Assessment,
  type Obligation,
  ok,
  type Problem,
  type Result,
  refuse,
} from '@musubi/vocabulary';
import { findObligation } from '../obligation/find-obligation.ts';
import type { Act, Stored } from '../store/act.ts';
import { checkAssigned, roundFor } from './find-round.ts';
import { lockedGuideline } from './guideline-edition.ts';
import { checkEvidence, type Said } from './submit-score.ts';

/** The reviewer of a reconciled score. */
const reconciledReviewer = 'reconciled';

/** Write down the score that the reviewers of an obligation agreed on; dissents stay until those who dissent take them back. */
export async function reconcileScore(
  act: Act,
  code: string,
  reference: string,
  said: Said,
): Promise<Result<Stored<'assessment'>, Problem>> {
  const place = await placeToReconcile(act, code, reference, 'reconcile');
  if (!place.ok) return place;
  const { roundId, obligation, agreed } = place.value;
  const known = await checkEvidence(act, said.evidenceIds);
  if (!known.ok) return known;
  const guideline = await lockedGuideline(act, obligation.commitmentId);
  if (guideline === undefined)
    return refuse({ kind: 'unmet', object: reference, rule: 'guideline-locked-first' });
  const assessment: Assessment = {
    ...said,
    id: agreed?.value.id ?? act.newId(),
    roundId,
    obligationId: obligation.id,
    reviewer: reconciledReviewer,
    guidelineId: agreed?.value.guidelineId ?? guideline.id,
    phase: 'reconciled',
    hasConflictOfInterest: false,
    dissents: agreed?.value.dissents ?? [],
    at: act.at,
    marking: agreed?.value.marking ?? {
      level: 'task-force',
      releasableTo: [],
      originator: act.actor.party ?? 'secretariat',
    },
  };
  return act.put('assessment', assessment, {
    expected: agreed?.version ?? 0,
    action: 'assessment.reconcile',
  });
}

/**
 * Dissent from a reconciled score with a score and a reason of one's own, or take one's dissent back.
 *
 * @param dissent - null takes it back.
 */
export async function dissentFromScore(
  act: Act,
  code: string,
  reference: string,
  dissent: Omit<Assessment['dissents'][number], 'reviewer'> | null,
): Promise<Result<Stored<'assessment'>, Problem>> {
  const place = await placeToReconcile(act, code, reference, 'dissent');
  if (!place.ok) return place;
  const { agreed } = place.value;
  if (agreed === undefined)
    return refuse({ kind: 'unmet', object: reference, rule: 'every-score-agreed' });
  const { name: reviewer } = act.actor;
  const others = agreed.value.dissents.filter((other) => other.reviewer !== reviewer);
  const dissents = dissent === null ? others : [...others, { ...dissent, reviewer }];
  return act.put(
    'assessment',
    { ...agreed.value, dissents },
    { expected: agreed.version, action: 'assessment.dissent' },
  );
}

interface ReconcilingPlace {
  readonly roundId: string;
  readonly obligation: Obligation;
  readonly agreed: Stored<'assessment'> | undefined;
}

async function placeToReconcile(
  act: Act,
  code: string,
  reference: string,
  event: 'reconcile' | 'dissent',
): Promise<Result<ReconcilingPlace, Problem>> {
  const round = await roundFor(act, code, event);
  if (!round.ok) return round;
  const obligation = await findObligation(act, reference);
  if (!obligation.ok) return obligation;
  const { id: roundId } = round.value.value;
  const { id: obligationId } = obligation.value.value;
  const action = `assessment.${event}`;
  const assigned = checkAssigned(round.value.value, act.actor.name, obligationId, action);
  if (!assigned.ok) return assigned;
  const [agreed] = await act.find('assessment', {
    where: { roundId, obligationId, phase: 'reconciled' },
  });
  return ok({ roundId, obligation: obligation.value.value, agreed });
}
