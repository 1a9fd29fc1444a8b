import type { Act, Stored } from '@musubi/register';
import type { Commitment, Health, Lever, Problem, Result } from '@musubi/vocabulary';
import { ok } from '@musubi/vocabulary';
import { commitmentsByCode } from './known-promises.ts';

const atOnce = 500;

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
  const { groupBy, readStandings } = await import('@musubi/register');
  const found: TrackedPromise[] = [];
  for (let from = 0; from < commitments.value.length; from += atOnce) {
    const part = commitments.value.slice(from, from + atOnce);
    const commitmentId = part.map(({ value }) => value.id);
    const levers = await act.find('lever', { where: { commitmentId } });
    const ofCommitment = groupBy(levers, ({ value }) => value.commitmentId);
    for (const { commitment, health } of await readStandings(act, part, asOf))
      found.push({ commitment, health, levers: ofCommitment.get(commitment.id) ?? [] });
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
