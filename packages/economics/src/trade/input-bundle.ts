import type { Kernels } from '../array/kernels-port.ts';

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
 * @param term_k - scratch, as long as there are sectors.
 * @see Caliendo and Parro (2015), eq. (2), for ε = 1.
 */
export function inputBundle(
  kernels: Kernels,
  logBundle_nj: Float64Array,
  logPrice_nk: Float64Array,
  inputShare_nkj: Float64Array,
  substitution: number,
  term_k: Float64Array,
): void {
  const J = term_k.length;
  const power = 1 - substitution;
  for (let at = 0; at < logBundle_nj.length; at += J) {
    for (let k = 0; k < J; k++)
      term_k[k] = power === 0 ? logPrice_nk[at + k] : Math.exp(power * logPrice_nk[at + k]);
    kernels.multiplyTransposed(logBundle_nj, at, inputShare_nkj, at * J, J, J, term_k, 0);
    if (power === 0) continue;
    for (let j = at; j < at + J; j++)
      logBundle_nj[j] = logBundle_nj[j] === 0 ? 0 : Math.log(logBundle_nj[j]) / power;
  }
}
