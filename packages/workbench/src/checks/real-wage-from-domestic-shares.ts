import { type Baseline, type Equilibrium, welfare } from '@musubi/economics';
import { ok } from '@musubi/vocabulary';
import { wider } from './gap.ts';
import type { Procedure } from './procedure.ts';
import { widestOnWorlds } from './widest-on-worlds.ts';

/**
 * Read real wages off the change of domestic trade shares alone.
 *
 *   q_j = (1/θ_j) ln π̂_nnj + (1−β_nj) Σ_k γ_nkj q_k ,  ln(ŵ_n/P̂ᶜ_n) = −Σ_j α_nj q_j ,  q_j = ln(P̂_nj/ŵ_n)
 *
 * @returns ŵ/P̂ᶜ; NaN for an economy that buys all of some good abroad, for which the formula says nothing.
 * @see Costinot and Rodríguez-Clare (2014), Handbook of International Economics 4, on tradable intermediate goods.
 */
export function realWageFromShares(
  baseline: Baseline,
  ended: Equilibrium,
  trade_j: Float64Array,
): Float64Array {
  const { economies: N, sectors: J } = baseline;
  return Float64Array.from({ length: N }, (_, n) => {
    const source_j = trade_j.map((theta, j) => {
      const home = (j * N + n) * N + n;
      if (baseline.expenditure_nj[n * J + j] === 0) return 0;
      return Math.log(ended.tradeShare_jni[home]! / baseline.tradeShare_jni[home]!) / theta;
    });
    const price_j = pricesFromSources(baseline, n, source_j);
    return Math.exp(
      -price_j.reduce((sum, q, j) => sum + baseline.finalShare_nj[n * J + j]! * q, 0),
    );
  });
}

/** Solve q = source + (1−β) γ′ q by iteration; the shares of materials make it a contraction. */
function pricesFromSources(baseline: Baseline, n: number, source_j: Float64Array): Float64Array {
  const { sectors: J, valueAddedShare_nj, inputShare_nkj } = baseline;
  let price_j = source_j;
  for (let gap = 1; gap > 1e-14; ) {
    const next_j = source_j.map((source, j) => {
      let materials = 0;
      for (let k = 0; k < J; k++) materials += inputShare_nkj[(n * J + k) * J + j]! * price_j[k]!;
      return source + (1 - valueAddedShare_nj[n * J + j]!) * materials;
    });
    gap = next_j.reduce((widest, price, j) => Math.max(widest, Math.abs(price - price_j[j]!)), 0);
    price_j = next_j;
  }
  return price_j;
}

/** Tell whether an economy makes some of every good that it buys; the formula says nothing about others. */
function makesAllItBuys({ economies: N, sectors: J, ...baseline }: Baseline, n: number): boolean {
  return baseline.expenditure_nj
    .subarray(n * J, (n + 1) * J)
    .every((spent, j) => spent === 0 || baseline.tradeShare_jni[(j * N + n) * N + n]! > 0);
}

/** Set the real wages of a tariff war beside those that domestic shares imply, where materials are Cobb–Douglas. */
export const realWageFromDomesticShares: Procedure = ({ solveShipped }) =>
  widestOnWorlds(
    solveShipped,
    [{ scenario: 'us-china-tariff-war', horizon: 'long' }],
    ({ baseline, ended, casting }) => {
      const implied_n = realWageFromShares(baseline, ended, casting.elasticities.trade_j);
      const { realWageHat_n } = welfare(baseline, ended);
      const gap = realWageHat_n.reduce(
        (widest, hat, n) =>
          makesAllItBuys(baseline, n) ? wider(widest, hat - implied_n[n]!) : widest,
        0,
      );
      return ok(new Map([['real wage from domestic shares alone', gap]]));
    },
  );
