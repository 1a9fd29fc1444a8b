import type { Commitment } from '@musubi/vocabulary';
import { evidenceOf, isFirmSupport, isSupport } from '../evidence/evidence-of.ts';
import type { Act } from '../store/act.ts';
import type { CommitmentFacts } from './next-commitment.ts';

/** Gather what the register knows of a commitment when something is to happen to it. */
export async function gatherFacts(
  act: Act,
  { id }: Commitment,
  citedPassageId: string | null,
): Promise<CommitmentFacts> {
  const where = { commitmentId: id };
  const guidelines = await act.find('guideline', { where });
  const obligations = await act.find('obligation', { where });
  const evidence = await evidenceOf(
    act,
    obligations.map(({ value }) => value.id),
  );
  return {
    actor: act.actor,
    hasLockedGuideline: guidelines.some(({ value }) => value.lockedAt !== null),
    obligedParties: obligations.map(({ value }) => value.party),
    isSupported: evidence.some(isSupport),
    isIndependentlySupported: evidence.some(isFirmSupport),
    citedPassageId,
  };
}
