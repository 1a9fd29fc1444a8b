import { baselineFromFlows, cobbDouglas } from '@musubi/economics';
import { realIncomePercent, realWagePercent } from './percent-change.ts';
import type { Procedure } from './procedure.ts';
import { measureCases } from './solved-case.ts';

/** One sector that sells 100, half of it to itself as materials. */
const roundabout = baselineFromFlows({
  economies: 1,
  sectors: 1,
  trade_jni: Float64Array.of(100),
  tariff_jni: Float64Array.of(0),
  use_nkj: Float64Array.of(50),
});

/** Two raw materials that sell 45 and 30; assembly sells 100 and uses 20 and 30 of them. */
const assembly = baselineFromFlows({
  economies: 1,
  sectors: 3,
  trade_jni: Float64Array.of(45, 30, 100),
  tariff_jni: new Float64Array(3),
  use_nkj: Float64Array.of(0, 0, 20, 0, 0, 30, 0, 0, 0),
});

const economy = 'closed';
const oneTheta = cobbDouglas(Float64Array.of(4));
const threeThetas = cobbDouglas(Float64Array.of(4, 4, 4));
const shortage = { productivityHat_nj: Float64Array.of(0.7, 1, 1) };

/**
 * Solve changes of productivity and subsidies in an economy without trade, whose price indices can be written down.
 *
 * The formulas and their derivation stand in docs/data/checks.md.
 * @see Hulten (1978), Review of Economic Studies 45(3), for the weights of sectors.
 */
export const closedEconomy: Procedure = async () =>
  measureCases([
    {
      quantity: 'real wage, productivity +10 %, materials Cobb–Douglas',
      economy,
      baseline: roundabout,
      elasticities: oneTheta,
      change: { productivityHat_nj: Float64Array.of(1.1) },
      read: realWagePercent,
    },
    {
      quantity: 'real wage, productivity +10 %, η 0.5',
      economy,
      baseline: roundabout,
      elasticities: { ...oneTheta, valueAdded: 0.5 },
      change: { productivityHat_nj: Float64Array.of(1.1) },
      read: realWagePercent,
    },
    {
      quantity: 'real wage, production subsidy of 20 %',
      economy,
      baseline: roundabout,
      elasticities: oneTheta,
      change: { subsidy_nj: Float64Array.of(0.2) },
      read: realWagePercent,
    },
    {
      quantity: 'real income, production subsidy of 20 %',
      economy,
      baseline: roundabout,
      elasticities: oneTheta,
      change: { subsidy_nj: Float64Array.of(0.2) },
      read: realIncomePercent,
    },
    {
      quantity: 'real income, raw material 30 % harder to make, Cobb–Douglas',
      economy,
      baseline: assembly,
      elasticities: threeThetas,
      change: shortage,
      read: realIncomePercent,
    },
    {
      quantity: 'real income, raw material 30 % harder to make, ε 0.2, η 0.5, σ 0.9',
      economy,
      baseline: assembly,
      elasticities: { ...threeThetas, input: 0.2, valueAdded: 0.5, final: 0.9 },
      change: shortage,
      read: realIncomePercent,
    },
  ]);
