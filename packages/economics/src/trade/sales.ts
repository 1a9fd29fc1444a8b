import type { Kernels } from '../array/kernels-port.ts';
import type { TradeWeights } from './trade-weight.ts';

/** What {@link sales} writes, and what it works on. */
export interface SalesArrays {
  /** Y′, sales at the producer's price; [i][j]. */
  readonly sales_ij: Float64Array;
  /** R, tariff revenue; [n]. */
  readonly tariffRevenue_n: Float64Array;
  /** Revenue of the export tax; [n]. */
  readonly exportTaxRevenue_n: Float64Array;
  /** E/S, demand per unit of competitiveness; scratch, [j][n]. */
  readonly demand_jn: Float64Array;
  /** Scratch, one for each economy. */
  readonly first_n: Float64Array;
  readonly second_n: Float64Array;
}

/**
 * Spread expenditure over origins and collect tariffs and export taxes.
 *
 *   Y′_ij = Σ_n π′_nij E′_nj / ((1+τ′_nij)(1+e′_nij)) = u_ij Σ_n C_nij E′_nj / S_nj
 *   R_n = Σ_ij τ′_nij/(1+τ′_nij) π′_nij E′_nj = Σ_j ( E′_nj − Σ_i B_nij u_ij E′_nj/S_nj )
 *
 * with B and C the border and producer weights.
 *
 * @param kernels - the loops, on whose memory the arrays lie.
 * @param arrays - what is written.
 * @param weights - A, B and C; [sector][destination][origin].
 * @param expenditure_nj - E′; [n][j].
 * @param supply_jn - S, from the price index; [j][n].
 * @param competitiveness_ji - u; [j][i].
 * @see Caliendo and Parro (2015), eqs. (12) to (14).
 */
export function sales(
  kernels: Kernels,
  arrays: SalesArrays,
  weights: TradeWeights,
  expenditure_nj: Float64Array,
  supply_jn: Float64Array,
  competitiveness_ji: Float64Array,
): void {
  const N = arrays.first_n.length;
  const J = supply_jn.length / N;
  const { sales_ij, tariffRevenue_n, exportTaxRevenue_n, demand_jn, first_n, second_n } = arrays;
  const taxed = weights.producer_jni !== weights.border_jni;
  tariffRevenue_n.fill(0);
  exportTaxRevenue_n.fill(0);
  for (let j = 0; j < J; j++) {
    const block = j * N * N;
    kernels.multiply(first_n, 0, weights.border_jni, block, N, N, competitiveness_ji, j * N);
    for (let n = 0; n < N; n++) {
      const supply = supply_jn[j * N + n];
      const expenditure = expenditure_nj[n * J + j];
      const demand = supply > 0 ? expenditure / supply : 0;
      demand_jn[j * N + n] = demand;
      tariffRevenue_n[n] += supply > 0 ? expenditure - demand * first_n[n] : 0;
    }
    kernels.multiplyTransposed(second_n, 0, weights.producer_jni, block, N, N, demand_jn, j * N);
    for (let i = 0; i < N; i++) sales_ij[i * J + j] = competitiveness_ji[j * N + i] * second_n[i];
    if (!taxed) continue;
    kernels.multiplyTransposed(first_n, 0, weights.border_jni, block, N, N, demand_jn, j * N);
    for (let i = 0; i < N; i++)
      exportTaxRevenue_n[i] += competitiveness_ji[j * N + i] * (first_n[i] - second_n[i]);
  }
}
