import {
  baselineFromFlows,
  cobbDouglas,
  linearWelfare,
  solve,
  unchangedPolicy,
  welfare,
} from '@musubi/economics';
import { ok } from '@musubi/vocabulary';
import { type Nafta1993, naftaMembers, naftaTariffs, readNafta1993 } from './nafta-1993.ts';
import { notConverged } from './not-converged.ts';
import type { CheckContext, Measurement, Procedure } from './procedure.ts';

/**
 * Recompute Table 2 of Caliendo and Parro (2015): the tariffs of 2005 inside NAFTA, all others as in 1993, on the
 * base year 1993 with aggregate deficits closed.
 *
 * Welfare, terms of trade and volume of trade are the paper's linear measures; the real wage is exact.
 */
export const caliendoParroTable2: Procedure = async ({ reference }: CheckContext) => {
  const read = await readNafta1993(reference);
  return read.ok ? naftaEffects(read.value) : read;
};

/** Compute the effects of NAFTA's tariff cuts on its members, in percent. */
export function naftaEffects(data: Nafta1993) {
  const baseline = baselineFromFlows(data.flows);
  const policy = naftaTariffs(data, unchangedPolicy(baseline));
  const ended = solve(baseline, cobbDouglas(data.elasticity_j), policy);
  if (ended.status !== 'converged') return notConverged('caliendo-parro-table-2', ended);
  const linear = linearWelfare(baseline, policy, ended, data.elasticity_j);
  const { realWageHat_n } = welfare(baseline, ended);
  const measured = Object.entries(naftaMembers).flatMap(([economy, n]): Measurement[] => [
    { quantity: 'welfare', economy, value: 100 * linear.welfare_n[n]! },
    { quantity: 'terms of trade', economy, value: 100 * linear.termsOfTrade_n[n]! },
    { quantity: 'volume of trade', economy, value: 100 * linear.volumeOfTrade_n[n]! },
    { quantity: 'real wage', economy, value: 100 * (realWageHat_n[n]! - 1) },
  ]);
  return ok(measured);
}
