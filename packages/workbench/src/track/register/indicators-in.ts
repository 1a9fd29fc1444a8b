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
  const { groupBy } = await import('@musubi/register');
  const commitmentId = commitments.value.map(({ value }) => value.id);
  const obligations = await act.find('obligation', { where: { commitmentId } });
  const obligationId = obligations.map(({ value }) => value.id);
  const indicators = await act.find('indicator', { where: { obligationId } });
  const indicatorId = indicators.map(({ value }) => value.id);
  const observed = await act.find('observation', { where: { indicatorId } });
  const ofCommitment = groupBy(obligations, ({ value }) => value.commitmentId);
  const ofObligation = groupBy(indicators, ({ value }) => value.obligationId);
  const known = observed
    .map(({ value }) => value)
    .filter(({ period }) => asOf === undefined || hasEnded(period, asOf));
  const ofIndicator = groupBy(known, (each) => each.indicatorId);
  return ok(
    commitments.value.flatMap(({ value: { id, code } }) =>
      (ofCommitment.get(id) ?? []).flatMap(({ value: { id: own, party } }) =>
        (ofObligation.get(own) ?? []).map((indicator) => {
          const observations = ofIndicator.get(indicator.value.id) ?? [];
          return { code, party, indicator, observations };
        }),
      ),
    ),
  );
}

/** A period of which nothing is known when it ends had ended before any day. */
function hasEnded(period: string, asOf: string): boolean {
  return (edtfSpan(period)?.end ?? '') <= asOf;
}
