import type { Kernels } from '../../array/kernels-port.ts';
import type { Baseline } from '../baseline.ts';

/**
 * Update the shares of inputs in materials to an equilibrium.
 *
 *   γ′_nkj = γ_nkj P̂_nk^(1−ε) / Σ_k γ_nkj P̂_nk^(1−ε)
 *
 * @param priceHat_nk - P̂.
 * @param substitution - ε.
 * @returns γ′, on the kernels' memory; zero where a sector buys no materials.
 */
export function inputShares(
  kernels: Kernels,
  { economies: N, sectors: J, inputShare_nkj }: Baseline,
  priceHat_nk: Float64Array,
  substitution: number,
): Float64Array {
  const newShare_nkj = kernels.allocate(N * J * J);
  newShare_nkj.set(inputShare_nkj);
  if (substitution === 1) return newShare_nkj;
  const term_nk = kernels.allocate(N * J);
  for (let nk = 0; nk < N * J; nk++) term_nk[nk] = priceHat_nk[nk] ** (1 - substitution);
  const total_nj = kernels.allocate(N * J);
  kernels.multiplyTransposed(total_nj, newShare_nkj, N, J, J, term_nk);
  for (let nk = 0, cell = 0; nk < N * J; nk++)
    for (let nj = nk - (nk % J), end = nj + J; nj < end; nj++, cell++)
      if (newShare_nkj[cell] !== 0) newShare_nkj[cell] *= term_nk[nk] / total_nj[nj];
  return newShare_nkj;
}
