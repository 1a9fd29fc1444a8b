/** What turns a median absolute deviation into the standard deviation of a normal distribution: 1 / Φ⁻¹(3/4). */
export const normalConsistency = 1.482602218505602;

/**
 * Find the median of the first values of an array, which are put in order.
 *
 * @param values - scratch of which the first `count` values are sorted in place; none of them NaN.
 * @param count - how many values; short runs, since the sort is by insertion.
 * @returns the middle value, or the mean of the two middle ones; NaN of none.
 * @see Huber and Ronchetti (2009), Robust Statistics, 2nd edition, section 1.3.
 */
export function medianOfFirst(values: Float64Array, count: number): number {
  for (let at = 1; at < count; at++) {
    const value = values[at];
    let hole = at;
    for (; hole > 0 && values[hole - 1] > value; hole--) values[hole] = values[hole - 1];
    values[hole] = value;
  }
  const middle = count >> 1;
  if (count % 2 === 1) return values[middle];
  return count === 0 ? Number.NaN : (values[middle - 1] + values[middle]) / 2;
}

/**
 * Find the median of the known values of a stretch of a series; unknown ones are NaN and left out.
 *
 *   med{ y_s : from ≤ s < to }
 *
 * @param scratch - at least as long as the stretch; overwritten.
 */
export function medianOfStretch(
  values_t: Float64Array,
  from: number,
  to: number,
  scratch: Float64Array,
): number {
  let count = 0;
  for (let t = from; t < to; t++) if (!Number.isNaN(values_t[t])) scratch[count++] = values_t[t];
  return medianOfFirst(scratch, count);
}
