import { type Evidence, ok, type Problem, type Result } from '@musubi/vocabulary';
import { findCommitment } from '../commitment/find-commitment.ts';
import type { Act } from '../store/act.ts';

/**
 * List evidence by date.
 *
 * @param code - only what speaks of this commitment.
 * @param asOf - only what is not dated after this day.
 */
export async function listEvidence(
  act: Act,
  code?: string,
  asOf: string = act.at.slice(0, 10),
): Promise<Result<readonly Evidence[], Problem>> {
  const all = (await act.find('evidence')).map(({ value }) => value);
  const known = all.filter(({ date }) => date <= asOf).sort((a, b) => (a.date < b.date ? -1 : 1));
  if (code === undefined) return ok(known);
  const commitment = await findCommitment(act, code);
  if (!commitment.ok) return commitment;
  const { id: commitmentId } = commitment.value.value;
  const obligations = await act.find('obligation', { where: { commitmentId } });
  const wanted = new Set(obligations.map(({ value }) => value.id));
  return ok(
    known.filter(({ links }) => links.some(({ obligationId }) => wanted.has(obligationId))),
  );
}
