import type { Baseline } from './baseline.ts';
import { type Equilibrium, requireConverged } from './equilibrium.ts';

/** Exact welfare of an equilibrium against its baseline. */
export interface Welfare {
  /** Î/P̂ᶜ, change of real income; [n]. */
  readonly realIncomeHat_n: Float64Array;
  /** Equivalent variation, in the baseline's currency unit; [n]. */
  readonly equivalentVariation_n: Float64Array;
  /** ŵ/P̂ᶜ, change of the real wage; [n]. */
  readonly realWageHat_n: Float64Array;
}

/**
 * Measure the exact welfare effect of an equilibrium.
 *
 *   real income = Î_n / P̂ᶜ_n ,  EV_n = I_n ( Î_n/P̂ᶜ_n − 1 ) ,  real wage = ŵ_n / P̂ᶜ_n
 *
 * Preferences are homothetic, so the equivalent variation is what baseline income would have to change by, at
 * baseline prices, to leave the economy as well off as the counterfactual does.
 *
 * @throws RangeError where the equilibrium did not converge.
 */
export function welfare(baseline: Baseline, equilibrium: Equilibrium): Welfare {
  requireConverged('welfare', equilibrium);
  const realIncomeHat_n = equilibrium.income_n.map(
    (income, n) => income / baseline.income_n[n] / equilibrium.consumerPriceHat_n[n],
  );
  return {
    realIncomeHat_n,
    equivalentVariation_n: realIncomeHat_n.map((hat, n) => baseline.income_n[n] * (hat - 1)),
    realWageHat_n: equilibrium.wageHat_n.map((hat, n) => hat / equilibrium.consumerPriceHat_n[n]),
  };
}
