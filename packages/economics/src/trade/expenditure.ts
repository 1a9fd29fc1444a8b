import type { Kernels } from '../array/kernels-port.ts';

/**
 * Add up expenditure on each sector's goods: final demand plus the materials of all users.
 *
 *   E′_nk = α′_nk I′_n + Σ_j γ′_nkj M_nj ,  γ′_nkj = γ_nkj (P̂_nk / P̂ᴹ_nj)^(1−ε) ,  M_nj = (1−β′_nj) Y′_nj/(1−s′_nj)
 *
 * @param kernels - the loops, on whose memory the arrays lie.
 * @param expenditure_nk - E′, written.
 * @param finalShare_nk - α′.
 * @param income_n - I′.
 * @param materials_nj - M; overwritten where ε ≠ 1.
 * @param logPrice_nk - ln P̂.
 * @param logBundle_nj - ln P̂ᴹ.
 * @param inputShare_nkj - γ.
 * @param substitution - ε.
 * @see Caliendo and Parro (2015), eq. (13).
 */
export function expenditure(
  kernels: Kernels,
  expenditure_nk: Float64Array,
  finalShare_nk: Float64Array,
  income_n: Float64Array,
  materials_nj: Float64Array,
  logPrice_nk: Float64Array,
  logBundle_nj: Float64Array,
  inputShare_nkj: Float64Array,
  substitution: number,
): void {
  const N = income_n.length;
  const J = finalShare_nk.length / N;
  const power = 1 - substitution;
  if (power !== 0)
    for (let nj = 0; nj < materials_nj.length; nj++)
      materials_nj[nj] *= Math.exp(-power * logBundle_nj[nj]);
  kernels.multiply(expenditure_nk, inputShare_nkj, N, J, J, materials_nj);
  if (power !== 0)
    for (let nk = 0; nk < expenditure_nk.length; nk++)
      expenditure_nk[nk] *= Math.exp(power * logPrice_nk[nk]);
  for (let n = 0, nk = 0; n < N; n++)
    for (let k = 0; k < J; k++, nk++) expenditure_nk[nk] += finalShare_nk[nk] * income_n[n];
}
