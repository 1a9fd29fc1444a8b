import type { Baseline } from './baseline.ts';
import type { Equilibrium } from './equilibrium.ts';
import type { Policy } from './policy.ts';
import { borderFlows } from './trade-flows.ts';

/** The linear decomposition of welfare, as shares of baseline income; `welfare` is the sum of the parts. */
export interface LinearWelfare {
  readonly termsOfTrade_n: Float64Array;
  readonly volumeOfTrade_n: Float64Array;
  /** First-order effect of changed trade costs and productivity themselves; NaN where a trade in use is banned. */
  readonly direct_n: Float64Array;
  readonly welfare_n: Float64Array;
}

/** Change of the price at the border: the producer's price and the export tax. */
function borderPriceHat(baseline: Baseline, policy: Policy, ended: Equilibrium): Float64Array {
  const { economies: N, sectors: J, exportTax_jni } = baseline;
  return policy.exportTax_jni.map((tax, cell) => {
    const producer = ended.producerPriceHat_nj[(cell % N) * J + Math.floor(cell / (N * N))];
    return (producer * (1 + tax)) / (1 + exportTax_jni[cell]);
  });
}

/** d̂ − 1 in logs, recovered from the trade weight; infinite for a ban. */
function logTradeCost(policy: Policy, cell: number, theta: number): number {
  const weight = policy.tradeWeightHat_jni[cell];
  return weight === 1 ? 0 : -Math.log(weight) / theta;
}

/**
 * Decompose the welfare effect to first order, as Caliendo and Parro print it.
 *
 *   terms of trade_n  = Σ_ij [ X_inj (p̂_inj − 1) − X_nij (p̂_nij − 1) ] / I_n
 *   volume of trade_n = Σ_ij τ_nij X_nij [ (X′_nij/X_nij − 1) − (p̂_nij − 1) ] / I_n
 *   direct_n          = Σ_j [ ln Â_nj Y_nj/(1−s_nj) − Σ_i (1+τ_nij) X_nij ln d̂_nij ] / I_n
 *
 * with X at border prices p and baseline tariffs τ. The third part is ours: it is zero for tariffs, which is all
 * that the paper changes, and keeps the sum first-order right when trade costs or productivity change.
 * The sum differs from exact real income for large changes: for Mexico in NAFTA +1.31 % against +0.007 %.
 *
 * @param trade_j - θ by sector, to read d̂ from the policy's trade weights.
 * @see Caliendo and Parro (2015), eq. (15) and Table 2.
 */
export function linearWelfare(
  baseline: Baseline,
  policy: Policy,
  ended: Equilibrium,
  trade_j: Float64Array,
): LinearWelfare {
  const { economies: N, sectors: J, tariff_jni } = baseline;
  const before = borderFlows(baseline, baseline.tariff_jni);
  const after = borderFlows(
    { ...baseline, tradeShare_jni: ended.tradeShare_jni, expenditure_nj: ended.expenditure_nj },
    policy.tariff_jni,
  );
  const priceHat = borderPriceHat(baseline, policy, ended);
  const termsOfTrade_n = new Float64Array(N);
  const volumeOfTrade_n = new Float64Array(N);
  const direct_n = new Float64Array(N);
  for (let cell = 0; cell < before.length; cell++) {
    if (before[cell] === 0) continue;
    const n = Math.floor(cell / N) % N;
    const priceEffect = before[cell] * (priceHat[cell] - 1);
    termsOfTrade_n[cell % N] += priceEffect;
    termsOfTrade_n[n] -= priceEffect;
    volumeOfTrade_n[n] += tariff_jni[cell] * (after[cell] - before[cell] - priceEffect);
    const theta = trade_j[Math.floor(cell / (N * N))];
    direct_n[n] -= (1 + tariff_jni[cell]) * before[cell] * logTradeCost(policy, cell, theta);
  }
  for (let nj = 0; nj < N * J; nj++)
    direct_n[Math.floor(nj / J)] +=
      (Math.log(policy.productivityHat_nj[nj]) * baseline.sales_nj[nj]) /
      (1 - baseline.subsidy_nj[nj]);
  for (let n = 0; n < N; n++) {
    termsOfTrade_n[n] /= baseline.income_n[n];
    volumeOfTrade_n[n] /= baseline.income_n[n];
    direct_n[n] = Number.isFinite(direct_n[n]) ? direct_n[n] / baseline.income_n[n] : Number.NaN;
  }
  const welfare_n = termsOfTrade_n.map((tot, n) => tot + volumeOfTrade_n[n] + direct_n[n]);
  return { termsOfTrade_n, volumeOfTrade_n, direct_n, welfare_n };
}
