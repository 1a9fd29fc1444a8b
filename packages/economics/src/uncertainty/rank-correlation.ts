/**
 * Rank a sample from one upwards; equal values share the mean of their ranks.
 *
 * @see Kendall (1948), Rank Correlation Methods, chapter 3.
 */
export function ranksOf(values: Float64Array): Float64Array {
  const order = Array.from(values.keys()).sort((a, b) => values[a] - values[b]);
  const ranks = new Float64Array(values.length);
  for (let first = 0, last = 0; first < order.length; first = last + 1) {
    last = first;
    while (last + 1 < order.length && values[order[last + 1]] === values[order[first]]) last++;
    for (let at = first; at <= last; at++) ranks[order[at]] = 1 + (first + last) / 2;
  }
  return ranks;
}

/**
 * Correlate the ranks of two samples: Spearman’s ρ, which any rising transformation of either leaves as it is.
 *
 *   ρ = Σ_d (r_d − r̄)(s_d − s̄) / √(Σ_d (r_d − r̄)² Σ_d (s_d − s̄)²)
 *
 * @param first_d - the one sample; [d].
 * @param second_d - the other, as long.
 * @returns ρ, or NaN where a sample does not vary.
 * @throws RangeError where the samples differ in length.
 * @see Spearman (1904), The American Journal of Psychology 15(1).
 *
 * @example
 * ```ts
 * import { rankCorrelation } from '@musubi/economics';
 * assert.equal(rankCorrelation(Float64Array.of(1, 2, 3), Float64Array.of(1, 10, 99)), 1);
 * assert.equal(rankCorrelation(Float64Array.of(1, 2, 3), Float64Array.of(5, 4, 0)), -1);
 * ```
 */
export function rankCorrelation(first_d: Float64Array, second_d: Float64Array): number {
  if (first_d.length !== second_d.length)
    throw new RangeError('rankCorrelation requires samples of one length');
  const [first, second] = [ranksOf(first_d), ranksOf(second_d)];
  const mean = (first.length + 1) / 2;
  let [product, firstSquare, secondSquare] = [0, 0, 0];
  for (let d = 0; d < first.length; d++) {
    product += (first[d] - mean) * (second[d] - mean);
    firstSquare += (first[d] - mean) ** 2;
    secondSquare += (second[d] - mean) ** 2;
  }
  return product / Math.sqrt(firstSquare * secondSquare);
}
