import type { Baseline } from './baseline.ts';

/** What bilateral flows are computed from: shares and expenditure, of the baseline or of an equilibrium. */
export type Spending = Pick<
  Baseline,
  'economies' | 'sectors' | 'tradeShare_jni' | 'expenditure_nj'
>;

/**
 * Compute bilateral flows at border prices: X_nij = π_nij E_nj / (1+τ_nij).
 *
 * @param tariff_jni - τ in force with those shares.
 * @returns X; [sector][destination][origin], in the unit of expenditure.
 */
export function borderFlows(spending: Spending, tariff_jni: Float64Array): Float64Array {
  const { economies: N, sectors: J, tradeShare_jni, expenditure_nj } = spending;
  return tradeShare_jni.map((share, cell) => {
    const n = Math.floor(cell / N) % N;
    return (share * expenditure_nj[n * J + Math.floor(cell / (N * N))]) / (1 + tariff_jni[cell]);
  });
}
