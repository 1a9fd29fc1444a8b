import type { Kernels } from '../array/kernels-port.ts';

/**
 * Distance of an elasticity of substitution from one below which exp(p·x) and log lose the digits of p, so that
 * expm1 and log1p take over. Above it expm1 and log1p are the worse of the two for large price falls.
 */
const nearCobbDouglas = 1e-2;

function isNear(power: number): boolean {
  return Math.abs(power) < nearCobbDouglas;
}

/**
 * Turn log prices into the terms that a CES index adds up, x^p less {@link termOffset}; see {@link logMeans}.
 *
 * @param terms - written.
 * @param power - p = 1 − elasticity, not zero.
 * @param logPrice - ln x.
 */
export function writeTerms(
  kernels: Kernels,
  terms: Float64Array,
  power: number,
  logPrice: Float64Array,
): void {
  for (let at = 0; at < terms.length; at++) terms[at] = power * logPrice[at];
  if (!isNear(power)) kernels.exponentials(terms);
  else for (let at = 0; at < terms.length; at++) terms[at] = Math.expm1(terms[at]);
}

/** What the terms of {@link writeTerms}, and sums of them by shares, lack of x^p. */
export function termOffset(power: number): number {
  return isNear(power) ? 1 : 0;
}

/**
 * Turn share-weighted sums of terms into the logs of CES indices.
 *
 *   ln ( Σ_k s_k x_k^p )^(1/p) ,  Σ_k s_k = 1
 *
 * @param sums - Σ_k s_k · term(p, ln x_k); overwritten with the logs.
 * @param power - p = 1 − elasticity, not zero.
 */
export function logMeans(kernels: Kernels, sums: Float64Array, power: number): void {
  if (!isNear(power)) kernels.logarithms(sums);
  else for (let at = 0; at < sums.length; at++) sums[at] = Math.log1p(sums[at]);
  for (let at = 0; at < sums.length; at++) sums[at] /= power;
}
