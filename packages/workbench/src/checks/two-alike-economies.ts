import { type Baseline, baselineFromFlows, cobbDouglas } from '@musubi/economics';
import { realIncomePercent, realWagePercent } from './percent-change.ts';
import type { Procedure } from './procedure.ts';
import { measureCases } from './solved-case.ts';

/** Two economies that are alike: each sells 80 at home and 20 to the other. */
function twoAlike(materials: number): Baseline {
  return baselineFromFlows({
    economies: 2,
    sectors: 1,
    trade_jni: Float64Array.of(80, 20, 20, 80),
    tariff_jni: new Float64Array(4),
    use_nkj: Float64Array.of(materials, materials),
  });
}

const withoutMaterials = twoAlike(0);
const withMaterials = twoAlike(50);
const theta = 4;
const elasticities = cobbDouglas(Float64Array.of(theta));
const economy = 'either of two alike';
const mutual = (home: number, abroad: number) => Float64Array.of(home, abroad, abroad, home);

/**
 * Solve changes of trade between two economies that are alike, whose wages therefore stay equal.
 *
 * The formulas and their derivation stand in docs/data/checks.md.
 * @see Arkolakis, Costinot and Rodríguez-Clare (2012), American Economic Review 102(1).
 */
export const twoAlikeEconomies: Procedure = async () => {
  const autarky = { tradeWeightHat_jni: mutual(1, 0) };
  const alike = { economy, elasticities };
  return measureCases([
    {
      ...alike,
      quantity: 'real wage, return to autarky',
      baseline: withoutMaterials,
      change: autarky,
      read: realWagePercent,
    },
    {
      ...alike,
      quantity: 'real wage, return to autarky, half of cost materials',
      baseline: withMaterials,
      change: autarky,
      read: realWagePercent,
    },
    {
      ...alike,
      quantity: 'real wage, trade costs +25 %, half of cost materials',
      baseline: withMaterials,
      change: { tradeWeightHat_jni: mutual(1, 1.25 ** -theta) },
      read: realWagePercent,
    },
    {
      ...alike,
      quantity: 'real income, mutual tariffs of 25 %',
      baseline: withoutMaterials,
      change: { tariff_jni: mutual(0, 0.25) },
      read: realIncomePercent,
    },
    {
      ...alike,
      quantity: 'real income, mutual export taxes of 25 %',
      baseline: withoutMaterials,
      change: { exportTax_jni: mutual(0, 0.25) },
      read: realIncomePercent,
    },
  ]);
};
