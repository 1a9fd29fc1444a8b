import type { Act, Stored } from '@musubi/register';
import type { Commitment, Health, Lever, Problem, Result } from '@musubi/vocabulary';
import { ok } from '@musubi/vocabulary';
import { commitmentsByCode } from './known-promises.ts';

/** A commitment in a register with its levers and how it stands. */
export interface TrackedPromise {
  readonly commitment: Commitment;
  /** The worst known health of its obligations on the day. */
  readonly health: Health;
  readonly levers: readonly Stored<'lever'>[];
}

/**
 * Find some commitments, or all in force, with their levers, in the order of their codes.
 *
 * @param asOf - the day on which health is computed, ISO 8601; that of the act if left out.
 */
export async function promisesIn(
  act: Act,
  codes: readonly string[],
  asOf = act.at.slice(0, 10),
): Promise<Result<readonly TrackedPromise[], Problem>> {
  const commitments = await commitmentsByCode(act, codes);
  if (!commitments.ok) return commitments;
  const { readStandings } = await import('@musubi/register');
  const standings = await readStandings(act, commitments.value, asOf);
  const found: TrackedPromise[] = [];
  for (const { commitment, health } of standings) {
    const levers = await act.find('lever', { where: { commitmentId: commitment.id } });
    found.push({ commitment, health, levers });
  }
  return ok(found);
}

/** Record the result of a lever. */
export function recordResult(
  act: Act,
  { value, version }: Stored<'lever'>,
  result: NonNullable<Lever['result']>,
): Promise<Result<Stored<'lever'>, Problem>> {
  return act.put('lever', { ...value, result }, { expected: version, action: 'lever.appraise' });
}
