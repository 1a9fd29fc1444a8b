/**
 * Distance of an elasticity of substitution from one below which exp(p·x) and log lose the digits of p, so that
 * expm1 and log1p take over. Above it expm1 and log1p are the worse of the two for large price falls.
 */
const nearCobbDouglas = 1e-2;

/**
 * Turn a log price into the term that a CES index adds up; see {@link logMean}.
 *
 * @param power - p = 1 − elasticity, not zero.
 */
export function term(power: number, logPrice: number): number {
  return Math.abs(power) < nearCobbDouglas
    ? Math.expm1(power * logPrice)
    : Math.exp(power * logPrice);
}

/**
 * Turn the share-weighted sum of terms into the log of the CES index.
 *
 *   ln ( Σ_k s_k x_k^p )^(1/p) ,  Σ_k s_k = 1
 *
 * @param power - p = 1 − elasticity, not zero.
 * @param sum - Σ_k s_k · term(p, ln x_k).
 */
export function logMean(power: number, sum: number): number {
  return (Math.abs(power) < nearCobbDouglas ? Math.log1p(sum) : Math.log(sum)) / power;
}
