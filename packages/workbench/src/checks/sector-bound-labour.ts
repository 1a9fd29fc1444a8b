import { baselineFromFlows, cobbDouglas, type Equilibrium } from '@musubi/economics';
import { realIncomePercent } from './percent-change.ts';
import type { Procedure } from './procedure.ts';
import { measureCases } from './solved-case.ts';

/** Two sectors without materials or trade that sell 60 and 40. */
const baseline = baselineFromFlows({
  economies: 1,
  sectors: 2,
  trade_jni: Float64Array.of(60, 40),
  tariff_jni: new Float64Array(2),
  use_nkj: new Float64Array(4),
});

const economy = 'closed';
const elasticities = { ...cobbDouglas(Float64Array.of(4, 4)), final: 0.5 };
const change = { productivityHat_nj: Float64Array.of(0.5, 1) };

function hitWagePercent(_: unknown, ended: Equilibrium): number {
  return 100 * (ended.wageHat_nj[0]! / ended.wageHat_n[0]! - 1);
}

/**
 * Halve the productivity of one of two sectors while labour is stuck, partly mobile and mobile; σ is 0.5.
 *
 * The formulas and their derivation stand in docs/data/checks.md.
 * @see Galle, Rodríguez-Clare and Yi (2023), Review of Economic Studies 90(1), for the supply of labour.
 */
export const sectorBoundLabour: Procedure = async () =>
  measureCases(
    [1, 1.5, Number.POSITIVE_INFINITY].flatMap((labourMobility) => {
      const name = Number.isFinite(labourMobility) ? `μ ${labourMobility}` : 'mobile labour';
      const hit = { economy, baseline, change, elasticities: { ...elasticities, labourMobility } };
      return [
        {
          ...hit,
          quantity: `real income, one sector half as productive, ${name}`,
          read: realIncomePercent,
        },
        {
          ...hit,
          quantity: `wage of that sector against the mean, ${name}`,
          read: hitWagePercent,
        },
      ];
    }),
  );
