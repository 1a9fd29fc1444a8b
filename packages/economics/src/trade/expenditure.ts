import type { Kernels } from '../array/kernels-port.ts';

/** y ← y x^p */
function multiplyByPower(
  kernels: Kernels,
  values: Float64Array,
  power: number,
  log: Float64Array,
  scratch: Float64Array,
): void {
  for (let at = 0; at < scratch.length; at++) scratch[at] = power * log[at];
  kernels.exponentials(scratch);
  for (let at = 0; at < scratch.length; at++) values[at] *= scratch[at];
}

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
 * @param scratch_nk - as long as E′.
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
  scratch_nk: Float64Array,
): void {
  const N = income_n.length;
  const J = finalShare_nk.length / N;
  const power = 1 - substitution;
  if (power !== 0) multiplyByPower(kernels, materials_nj, -power, logBundle_nj, scratch_nk);
  kernels.multiply(expenditure_nk, inputShare_nkj, N, J, J, materials_nj);
  if (power !== 0) multiplyByPower(kernels, expenditure_nk, power, logPrice_nk, scratch_nk);
  for (let n = 0, nk = 0; n < N; n++)
    for (let k = 0; k < J; k++, nk++) expenditure_nk[nk] += finalShare_nk[nk] * income_n[n];
}
