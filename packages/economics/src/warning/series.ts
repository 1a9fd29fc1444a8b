/** What a series measures: an amount, judged in logarithms, or a share of a whole, judged as it is. */
export type Measure = 'amount' | 'share';

/** A monthly series without a gap between its first and its last month. */
export interface MonthlySeries {
  readonly measure: Measure;
  /** y_t, one value a month, not negative; NaN where it is not known. Zero is an observation; [t]. */
  readonly values_t: Float64Array;
  /** The calendar month of the first value, 0 for January. */
  readonly firstMonth: number;
}

/**
 * Require a series that can be judged.
 *
 * @throws RangeError where a value is negative or infinite.
 */
export function requireSeries({ values_t, firstMonth }: MonthlySeries, by: string): void {
  if (values_t.some((value) => value < 0 || value === Number.POSITIVE_INFINITY))
    throw new RangeError(`${by} requires values that are finite and not negative`);
  if (!Number.isInteger(firstMonth) || firstMonth < 0 || firstMonth > 11)
    throw new RangeError(`${by} requires a calendar month from 0 to 11`);
}

/**
 * Put a value on the scale on which it is judged: x = ln max(y, floor) of an amount, x = y of a share.
 *
 * @param floor - below which an amount counts as the floor; positive.
 */
export function judged(value: number, measure: Measure, floor: number): number {
  return measure === 'share' ? value : Math.log(Math.max(value, floor));
}
