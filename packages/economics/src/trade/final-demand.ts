import { logMean, term } from './ces.ts';

/**
 * Price final consumption and update its shares over sectors.
 *
 *   P̂ᶜ_n = ( Σ_j α_nj P̂_nj^(1−σ) )^(1/(1−σ)) ,  α′_nj = α_nj (P̂_nj / P̂ᶜ_n)^(1−σ)
 *
 * @param logConsumerPrice_n - ln P̂ᶜ, written.
 * @param newShare_nj - α′, written; sums to one over sectors.
 * @param logPrice_nj - ln P̂.
 * @param share_nj - α.
 * @param substitution - σ.
 */
export function finalDemand(
  logConsumerPrice_n: Float64Array,
  newShare_nj: Float64Array,
  logPrice_nj: Float64Array,
  share_nj: Float64Array,
  substitution: number,
): void {
  const J = share_nj.length / logConsumerPrice_n.length;
  const power = 1 - substitution;
  for (let n = 0; n < logConsumerPrice_n.length; n++) {
    let sum = 0;
    for (let nj = n * J; nj < (n + 1) * J; nj++)
      sum += share_nj[nj] * (power === 0 ? logPrice_nj[nj] : term(power, logPrice_nj[nj]));
    const price = power === 0 ? sum : logMean(power, sum);
    logConsumerPrice_n[n] = price;
    for (let nj = n * J; nj < (n + 1) * J; nj++)
      newShare_nj[nj] =
        power === 0 ? share_nj[nj] : share_nj[nj] * Math.exp(power * (logPrice_nj[nj] - price));
  }
}
