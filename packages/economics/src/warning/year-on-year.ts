import type { MonthlySeries } from './series.ts';

/** A naive rule to compare with: a month at least so far below the same month of the year before. */
export interface YearOnYearRule {
  /** The least fall, a fraction; of a share, a difference of fractions. */
  readonly leastFall: number;
  readonly leastFallShare: number;
  /** Months after an alert in which no other is raised. */
  readonly restMonths: number;
}

const monthsOfYear = 12;

/**
 * Find the months that lie far below the same month of the year before, each at least so many months after the last found.
 *
 *   1 − y_t / y_{t−12} ≥ f , or y_{t−12} − y_t ≥ f for a share
 *
 * @returns the months, indices into the series; a month whose year before is zero or not known is not judged.
 *
 * @example
 * ```ts
 * import { yearOnYearAlerts } from '@musubi/economics';
 * const values_t = Float64Array.from({ length: 24 }, (_, t) => (t < 20 ? 10 : 4));
 * const rule = { leastFall: 0.5, leastFallShare: 0.1, restMonths: 12 };
 * assert.deepEqual(yearOnYearAlerts({ measure: 'amount', values_t, firstMonth: 0 }, rule), [20]);
 * ```
 */
export function yearOnYearAlerts(
  { measure, values_t }: Omit<MonthlySeries, 'firstMonth'> & Partial<MonthlySeries>,
  { leastFall, leastFallShare, restMonths }: YearOnYearRule,
): number[] {
  const found: number[] = [];
  for (let t = monthsOfYear; t < values_t.length; t++) {
    const before = values_t[t - monthsOfYear];
    const fall = measure === 'share' ? before - values_t[t] : 1 - values_t[t] / before;
    const least = measure === 'share' ? leastFallShare : leastFall;
    const rested = found.length === 0 || t - found.at(-1)! > restMonths;
    if (rested && before > 0 && fall >= least) found.push(t);
  }
  return found;
}
