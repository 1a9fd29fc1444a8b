import { type Evidence, ok, type Problem, type Result } from '@musubi/vocabulary';
import { findCommitment } from '../commitment/find-commitment.ts';
import type { Act } from '../store/act.ts';
import type { FindQuery } from '../store/find-query.ts';

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
  const about = code === undefined ? ok({}) : await namingObligationsOf(act, code);
  if (!about.ok) return about;
  const found = (await act.find('evidence', about.value)).map(({ value }) => value);
  return ok(found.filter(({ date }) => date <= asOf).sort((a, b) => (a.date < b.date ? -1 : 1)));
}

async function namingObligationsOf(
  act: Act,
  code: string,
): Promise<Result<FindQuery<'evidence'>, Problem>> {
  const commitment = await findCommitment(act, code);
  if (!commitment.ok) return commitment;
  const { id: commitmentId } = commitment.value.value;
  const obligations = await act.find('obligation', { where: { commitmentId } });
  return ok({ namesAny: obligations.map(({ value }) => value.id) });
}
