import type { Kernels } from '../array/kernels-port.ts';
import { logMeans, termOffset, writeTerms } from './ces.ts';

/**
 * Price the bundle of material inputs of every sector, in logs.
 *
 *   P̂ᴹ_nj = ( Σ_k γ_nkj P̂_nk^(1−ε) )^(1/(1−ε)) ,  and  ln P̂ᴹ_nj = Σ_k γ_nkj ln P̂_nk  for ε = 1
 *
 * @param kernels - the loops, on whose memory the arrays lie.
 * @param logBundle_nj - ln P̂ᴹ, written; zero where a sector buys no materials.
 * @param logPrice_nk - ln P̂, sectoral price indices.
 * @param inputShare_nkj - γ, baseline shares; sum to one over k, or are all zero.
 * @param substitution - ε.
 * @param term_nk - scratch; [n][k].
 * @see Caliendo and Parro (2015), eq. (2), for ε = 1.
 */
export function inputBundle(
  kernels: Kernels,
  logBundle_nj: Float64Array,
  logPrice_nk: Float64Array,
  inputShare_nkj: Float64Array,
  substitution: number,
  term_nk: Float64Array,
): void {
  const J = inputShare_nkj.length / logBundle_nj.length;
  const N = logBundle_nj.length / J;
  const power = 1 - substitution;
  if (power === 0) {
    kernels.multiplyTransposed(logBundle_nj, inputShare_nkj, N, J, J, logPrice_nk);
    return;
  }
  writeTerms(kernels, term_nk, power, logPrice_nk);
  kernels.multiplyTransposed(logBundle_nj, inputShare_nkj, N, J, J, term_nk);
  const sumOfNothing = 1 - termOffset(power);
  for (let nj = 0; nj < logBundle_nj.length; nj++)
    if (logBundle_nj[nj] === 0) logBundle_nj[nj] = sumOfNothing;
  logMeans(kernels, logBundle_nj, power);
}
