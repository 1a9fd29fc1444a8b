/** Where the results of many draws lie. */
export interface Band {
  /** Draws, failed ones included. */
  readonly draws: number;
  /** Draws without a result; none is in the quantiles. */
  readonly failed: number;
  /** The quantiles asked for, in that order; NaN where every draw failed. */
  readonly quantiles: readonly number[];
  /** The share of the draws with a result that have the sign of the central value; NaN where every draw failed. */
  readonly signShare: number;
}

/**
 * Interpolate a quantile of a sorted sample.
 *
 *   Q(p) = x_h + (g)(x_{h+1} − x_h) , h + g = 1 + (n − 1) p
 *
 * @param sorted - the sample in rising order, at least one value.
 * @param p - the probability, from 0 to 1.
 * @see Hyndman and Fan (1996), The American Statistician 50(4), definition 7.
 */
export function sampleQuantile(sorted: Float64Array, p: number): number {
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
}

/**
 * Sum up the results of draws: quantiles, and how many have the sign of the central value.
 *
 * A draw that failed is NaN. It is counted and left out of the quantiles and of the share.
 *
 * @param values_d - the result of each draw; [d].
 * @param central - the result at the central values of the parameters.
 * @param probabilities - which quantiles.
 *
 * @example
 * ```ts
 * import { bandOf } from '@musubi/economics';
 * const band = bandOf(Float64Array.of(3, -1, Number.NaN, 1, 2), 2, [0.5]);
 * assert.deepEqual(band, { draws: 5, failed: 1, quantiles: [1.5], signShare: 0.75 });
 * ```
 */
export function bandOf(
  values_d: Float64Array,
  central: number,
  probabilities: readonly number[],
): Band {
  const solved = values_d.filter((value) => !Number.isNaN(value)).sort();
  const agreeing = solved.filter((value) => Math.sign(value) === Math.sign(central)).length;
  return {
    draws: values_d.length,
    failed: values_d.length - solved.length,
    quantiles: probabilities.map((p) =>
      solved.length > 0 ? sampleQuantile(solved, p) : Number.NaN,
    ),
    signShare: agreeing / solved.length,
  };
}
