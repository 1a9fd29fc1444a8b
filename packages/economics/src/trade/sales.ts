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
  /** E/S, demand per unit of competitiveness; scratch, as are the next two. */
  readonly demand_jn: Float64Array;
  /** Value at the border per unit of demand, by destination; then sales at border prices per unit of u, by origin. */
  readonly border_jn: Float64Array;
  /** Sales at the producer's price per unit of u. */
  readonly producer_ji: Float64Array;
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
  const { sales_ij, tariffRevenue_n, exportTaxRevenue_n, demand_jn, border_jn, producer_ji } =
    arrays;
  const N = tariffRevenue_n.length;
  const J = supply_jn.length / N;
  kernels.multiply(border_jn, weights.border_jni, J, N, N, competitiveness_ji);
  tariffRevenue_n.fill(0);
  for (let j = 0, jn = 0; j < J; j++)
    for (let n = 0; n < N; n++, jn++) {
      const supply = supply_jn[jn];
      const spent = supply > 0 ? expenditure_nj[n * J + j] : 0;
      demand_jn[jn] = supply > 0 ? spent / supply : 0;
      tariffRevenue_n[n] += spent - demand_jn[jn] * border_jn[jn];
    }
  kernels.multiplyTransposed(producer_ji, weights.producer_jni, J, N, N, demand_jn);
  for (let j = 0, ji = 0; j < J; j++)
    for (let i = 0; i < N; i++, ji++)
      sales_ij[i * J + j] = competitiveness_ji[ji] * producer_ji[ji];
  exportTaxRevenue_n.fill(0);
  if (weights.producer_jni === weights.border_jni) return;
  kernels.multiplyTransposed(border_jn, weights.border_jni, J, N, N, demand_jn);
  for (let ji = 0; ji < producer_ji.length; ji++)
    exportTaxRevenue_n[ji % N] += competitiveness_ji[ji] * (border_jn[ji] - producer_ji[ji]);
}
