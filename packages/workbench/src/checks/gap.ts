/** The largest distance of two arrays, cell by cell. */
export function widestGap(left: Float64Array, right: Float64Array): number {
  return left.reduce((widest, value, at) => wider(widest, value - right[at]!), 0);
}

/** Widen a gap to the size of a difference; NaN where the difference is not a number. */
export function wider(gap: number, difference: number): number {
  return Math.max(gap, Math.abs(difference));
}
