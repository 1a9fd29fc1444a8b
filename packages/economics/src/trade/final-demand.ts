import type { Kernels } from '../array/kernels-port.ts';
import { logMeans, termOffset, writeTerms } from './ces.ts';

/**
 * Price final consumption and update its shares over sectors.
 *
 *   P̂ᶜ_n = ( Σ_j α_nj P̂_nj^(1−σ) )^(1/(1−σ)) ,  α′_nj = α_nj (P̂_nj / P̂ᶜ_n)^(1−σ)
 *
 * @param kernels - the loops, on whose memory the arrays lie.
 * @param logConsumerPrice_n - ln P̂ᶜ, written.
 * @param newShare_nj - α′, written; sums to one over sectors.
 * @param logPrice_nj - ln P̂.
 * @param share_nj - α.
 * @param substitution - σ.
 */
export function finalDemand(
  kernels: Kernels,
  logConsumerPrice_n: Float64Array,
  newShare_nj: Float64Array,
  logPrice_nj: Float64Array,
  share_nj: Float64Array,
  substitution: number,
): void {
  const J = share_nj.length / logConsumerPrice_n.length;
  const power = 1 - substitution;
  if (power === 0) {
    newShare_nj.set(share_nj);
    for (let n = 0; n < logConsumerPrice_n.length; n++) {
      let sum = 0;
      for (let nj = n * J; nj < (n + 1) * J; nj++) sum += share_nj[nj] * logPrice_nj[nj];
      logConsumerPrice_n[n] = sum;
    }
    return;
  }
  writeTerms(kernels, newShare_nj, power, logPrice_nj);
  const offset = termOffset(power);
  for (let n = 0; n < logConsumerPrice_n.length; n++) {
    let sum = 0;
    for (let nj = n * J; nj < (n + 1) * J; nj++) sum += share_nj[nj] * newShare_nj[nj];
    logConsumerPrice_n[n] = sum;
    for (let nj = n * J; nj < (n + 1) * J; nj++)
      newShare_nj[nj] = (share_nj[nj] * (offset + newShare_nj[nj])) / (offset + sum);
  }
  logMeans(kernels, logConsumerPrice_n, power);
}
