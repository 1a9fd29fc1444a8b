import type { Baseline } from './baseline.ts';
import { type Equilibrium, requireConverged } from './equilibrium.ts';
import type { Policy } from './policy.ts';

/** Tolerance at which to solve for an equilibrium that becomes a baseline, so that no change returns it to 1e-12. */
export const closingTolerance = 1e-13;

/**
 * Make an equilibrium the baseline of further scenarios, with the policy that led to it in force.
 * Elasticities of substitution must stay the same afterwards; they were used to update the shares. The new baseline is
 * as exact as the solve it comes from: close deficits at {@link closingTolerance}. A trade that was banned stays at zero.
 *
 * @param inputSubstitution - ε, with which input shares moved: γ′_nkj = γ_nkj (P̂_nk/P̂ᴹ_nj)^(1−ε).
 * @throws RangeError where the equilibrium did not converge.
 */
export function rebase(
  baseline: Baseline,
  policy: Policy,
  ended: Equilibrium,
  inputSubstitution: number,
): Baseline {
  requireConverged('rebase', ended);
  const { economies: N, sectors: J } = baseline;
  const inputShare_nkj = baseline.inputShare_nkj.slice();
  for (let n = 0; n < N; n++)
    for (let j = 0; j < J; j++) {
      let total = 0;
      for (let k = 0; k < J; k++) {
        const at = (n * J + k) * J + j;
        inputShare_nkj[at] *= ended.priceHat_nj[n * J + k] ** (1 - inputSubstitution);
        total += inputShare_nkj[at];
      }
      for (let k = 0; total > 0 && k < J; k++) inputShare_nkj[(n * J + k) * J + j] /= total;
    }
  return {
    economies: N,
    sectors: J,
    tradeShare_jni: ended.tradeShare_jni,
    tariff_jni: policy.tariff_jni.slice(),
    exportTax_jni: policy.exportTax_jni.slice(),
    subsidy_nj: policy.subsidy_nj.slice(),
    valueAddedShare_nj: ended.valueAddedShare_nj,
    inputShare_nkj,
    finalShare_nj: ended.finalShare_nj,
    expenditure_nj: ended.expenditure_nj,
    sales_nj: ended.sales_nj,
    valueAdded_nj: ended.sales_nj.map(
      (sales, nj) => (ended.valueAddedShare_nj[nj] * sales) / (1 - policy.subsidy_nj[nj]),
    ),
    income_n: ended.income_n,
    deficit_n: policy.deficit_n.slice(),
  };
}
