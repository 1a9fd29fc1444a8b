/** Bounds of every coordinate. */
export interface Box {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/**
 * Refuse a box that is empty or does not fit a point.
 *
 * @throws RangeError naming the coordinate.
 */
export function requireBox({ low, high }: Box, length: number): void {
  if (low.length !== length || high.length !== length)
    throw new RangeError(`minimiseOnBox requires bounds of length ${length}`);
  for (let at = 0; at < length; at++)
    if (!(low[at] <= high[at] && Number.isFinite(high[at] - low[at])))
      throw new RangeError(
        `minimiseOnBox requires finite bounds, low not above high; coordinate ${at}: ${low[at]}, ${high[at]}`,
      );
}

/** Write the point of the box nearest to at + step·direction. */
export function project(
  into: Float64Array,
  at: Float64Array,
  step: number,
  direction: Float64Array,
  { low, high }: Box,
): void {
  for (let k = 0; k < into.length; k++)
    into[k] = Math.min(high[k], Math.max(low[k], at[k] + step * direction[k]));
}

/** Measure how far a point is from stationary on the box: the largest part of P(x − g) − x. */
export function projectedGradient(at: Float64Array, gradient: Float64Array, box: Box): number {
  let largest = 0;
  for (let k = 0; k < at.length; k++) {
    const moved = Math.min(box.high[k], Math.max(box.low[k], at[k] - gradient[k]));
    largest = Math.max(largest, Math.abs(moved - at[k]));
  }
  return largest;
}

/** Part of a coordinate's range within which it counts as at its bound. */
const nearness = 1e-3;

/**
 * Mark the coordinates that are free to move, and send the others to the bound that their gradient presses them to.
 *
 * @param gap - the projected gradient: the neighbourhood of the bounds shrinks with it.
 * @see Bertsekas (1982), SIAM Journal on Control and Optimization 20(2), eqs. (32) and (33).
 */
export function markFree(
  free: Uint8Array,
  at: Float64Array,
  gradient: Float64Array,
  box: Box,
  gap: number,
): void {
  for (let k = 0; k < at.length; k++) {
    const near = Math.min(nearness * (box.high[k] - box.low[k]), gap);
    const pressed =
      (gradient[k] > 0 && at[k] <= box.low[k] + near) ||
      (gradient[k] < 0 && at[k] >= box.high[k] - near);
    free[k] = pressed ? 0 : 1;
  }
}

/** Write, for the coordinates that are not free, the way to the bound that their gradient presses them to. */
export function pressToBounds(
  direction: Float64Array,
  at: Float64Array,
  gradient: Float64Array,
  free: Uint8Array,
  { low, high }: Box,
): void {
  for (let k = 0; k < at.length; k++)
    if (!free[k]) direction[k] = (gradient[k] > 0 ? low[k] : high[k]) - at[k];
}
