import type { Kernels } from '../array/kernels-port.ts';

/**
 * Raise producer prices to the trade elasticity, sector by sector: u_ji = ĉ_ij^(−θ_j).
 *
 * @param kernels - the loops, on whose memory the arrays lie.
 * @param competitiveness_ji - u, written; [sector][origin].
 * @param logPrice_ij - ln ĉ, producer prices; [economy][sector].
 * @param elasticity_j - θ.
 */
export function competitiveness(
  kernels: Kernels,
  competitiveness_ji: Float64Array,
  logPrice_ij: Float64Array,
  elasticity_j: Float64Array,
): void {
  const J = elasticity_j.length;
  const N = logPrice_ij.length / J;
  for (let j = 0; j < J; j++)
    for (let i = 0; i < N; i++)
      competitiveness_ji[j * N + i] = -elasticity_j[j] * logPrice_ij[i * J + j];
  kernels.exponentials(competitiveness_ji);
}

/**
 * Update sectoral price indices to a counterfactual, in exact-hat form and logs.
 *
 *   P̂_nj = ( Σ_i π_nij (κ̂_nij ĉ_ij)^(−θ_j) )^(−1/θ_j) = S_nj^(−1/θ_j) ,  S_nj = Σ_i A_nij u_ij
 *
 * No power is taken by trade cell: A = π κ̂^(−θ) is fixed in a scenario.
 *
 * @param kernels - the loops, on whose memory the arrays lie.
 * @param logPrice_nj - ln P̂, written; zero where the destination buys nothing.
 * @param supply_jn - S, written; zero where no supplier is left.
 * @param weight_jni - A; [sector][destination][origin].
 * @param competitiveness_ji - u.
 * @param elasticity_j - θ.
 * @see Caliendo and Parro (2015), eq. (11).
 */
export function priceIndex(
  kernels: Kernels,
  logPrice_nj: Float64Array,
  supply_jn: Float64Array,
  weight_jni: Float64Array,
  competitiveness_ji: Float64Array,
  elasticity_j: Float64Array,
): void {
  const J = elasticity_j.length;
  const N = supply_jn.length / J;
  kernels.multiply(supply_jn, weight_jni, J, N, N, competitiveness_ji);
  for (let j = 0; j < J; j++)
    for (let n = 0; n < N; n++) {
      const supply = supply_jn[j * N + n];
      logPrice_nj[n * J + j] = supply > 0 ? supply : 1;
    }
  kernels.logarithms(logPrice_nj);
  for (let n = 0, nj = 0; n < N; n++)
    for (let j = 0; j < J; j++, nj++) logPrice_nj[nj] = 0 - logPrice_nj[nj] / elasticity_j[j];
}
