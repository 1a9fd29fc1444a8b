import type { Act, Stored } from '@musubi/register';
import type { Observation, Problem, Result } from '@musubi/vocabulary';
import { ok } from '@musubi/vocabulary';
import { edtfSpan } from '../interchange/edtf-span.ts';
import { commitmentsByCode } from './known-promises.ts';

/** An indicator in a register, with whose it is and what was observed. */
export interface TrackedIndicator {
  /** The code of the commitment. */
  readonly code: string;
  readonly party: string;
  readonly indicator: Stored<'indicator'>;
  /** Every observation, those that were revised too. */
  readonly observations: readonly Observation[];
}

/**
 * Find the indicators of some commitments, or of all in force, in the order of codes and parties.
 *
 * @param asOf - only observations of periods that had ended on this day; all, if left out.
 */
export async function indicatorsIn(
  act: Act,
  codes: readonly string[],
  asOf?: string,
): Promise<Result<readonly TrackedIndicator[], Problem>> {
  const commitments = await commitmentsByCode(act, codes);
  if (!commitments.ok) return commitments;
  const found: TrackedIndicator[] = [];
  for (const { value: commitment } of commitments.value)
    for (const { value: obligation } of await act.find('obligation', {
      where: { commitmentId: commitment.id },
    }))
      for (const indicator of await act.find('indicator', {
        where: { obligationId: obligation.id },
      })) {
        const observed = await act.find('observation', {
          where: { indicatorId: indicator.value.id },
        });
        const observations = observed
          .map(({ value }) => value)
          .filter(({ period }) => asOf === undefined || hasEnded(period, asOf));
        found.push({ code: commitment.code, party: obligation.party, indicator, observations });
      }
  return ok(found);
}

/** A period of which nothing is known when it ends had ended before any day. */
function hasEnded(period: string, asOf: string): boolean {
  return (edtfSpan(period)?.end ?? '') <= asOf;
}
