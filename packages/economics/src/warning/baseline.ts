import { medianOfFirst, medianOfStretch, normalConsistency } from './median.ts';
import { requireRule, type WarningRule } from './rule.ts';
import { judged, type MonthlySeries, requireSeries } from './series.ts';

const monthsOfYear = 12;

/** How a month lies against the baseline that the months before it make. */
export interface Reading {
  /** u_t = x_t − x*_t, on the scale on which the series is judged; NaN where the month is not known. */
  readonly deviation: number;
  /** u_t over the robust scale of such deviations in the past. */
  readonly score: number;
  /** (u_t − u_{t−1}) over the robust scale of such changes; NaN where either month is not known. */
  readonly changeScore: number;
  /** y*_t, what was to be expected, in the unit of the series. */
  readonly expected: number;
  /** The trailing level that the expectation rests on, in the unit of the series. */
  readonly level: number;
}

/** Judges one month of a series; null where too little is known before it. */
export type Judge = (t: number, heldLevel?: number) => Reading | null;

/**
 * Prepare to judge the months of a series, each from the months before it alone.
 *
 * The level before a month is a trailing median, the seasonal effect a shrunk median by calendar month, the scale a
 * median absolute deviation. With x = ln max(y, φ m_t) for amounts, m_t the median over the last H months, and x = y
 * for shares:
 *
 *   ℓ_s = x(med{ y_{s−L} … y_{s−1} })
 *   r_s = x_s − ℓ_s ,  c_t = med{ r_s : t−H ≤ s < t }
 *   S_t = n/(n+κ) · med{ r_s − c_t : s ≡ t mod 12 } , n the number of such years
 *   x*_t = ℓ_t + c_t + S_t ,  u_t = x_t − x*_t
 *   σ_t = max(1.4826 · med|u_s| , least scale) over t−H ≤ s < t ,  score = u_t / σ_t
 *
 * c_t is the growth that a trailing level lags behind. No value of month t or later enters x*_t or σ_t, so that later
 * months change nothing. STL smooths from both sides and would look ahead; of its robustness this keeps medians, which
 * a few wild months do not move.
 *
 * @param series - what is judged.
 * @param rule - see {@link WarningRule}.
 * @returns the judge; its `heldLevel` replaces the trailing level, so that a fall does not become its own baseline.
 * @throws RangeError where a value is negative or infinite, or the rule cannot be followed.
 * @see Cleveland, Cleveland, McRae and Terpenning (1990), Journal of Official Statistics 6(1), for STL; Rousseeuw and
 *   Croux (1993), Journal of the American Statistical Association 88(424), for the scale.
 */
export function prepareJudge(series: MonthlySeries, rule: WarningRule): Judge {
  requireRule(rule, 'prepareJudge');
  requireSeries(series, 'prepareJudge');
  const { measure, values_t, firstMonth } = series;
  const { historyMonths, levelMonths } = rule;
  const scratch = new Float64Array(Math.max(historyMonths, levelMonths));
  const residual_s = new Float64Array(historyMonths);
  const seasonal_m = new Float64Array(monthsOfYear);
  const level_t = values_t.map((_, t) =>
    medianOfStretch(values_t, Math.max(0, t - levelMonths), t, scratch),
  );
  const leastScale = measure === 'share' ? rule.leastScaleShare : rule.leastScaleLog;

  return function judge(t, heldLevel = level_t[t]) {
    const from = Math.max(0, t - historyMonths);
    const length = t - from;
    const floor = rule.floorShare * medianOfStretch(values_t, from, t, scratch);
    if (Number.isNaN(heldLevel) || (measure === 'amount' && !(floor > 0))) return null;
    for (let s = 0; s < length; s++)
      residual_s[s] =
        judged(values_t[from + s], measure, floor) - judged(level_t[from + s], measure, floor);
    if (countKnown(residual_s, length) < rule.leastMonths) return null;
    const calendar = (firstMonth + from) % monthsOfYear;
    const growth = medianOfStretch(residual_s, 0, length, scratch);
    shift(residual_s, length, growth);
    fillSeasonal(seasonal_m, residual_s, length, calendar, rule.seasonalShrinkage, scratch);
    for (let s = 0; s < length; s++) residual_s[s] -= seasonal_m[(calendar + s) % monthsOfYear];
    const expected =
      judged(heldLevel, measure, floor) + growth + seasonal_m[(calendar + length) % monthsOfYear];
    const deviation = judged(values_t[t], measure, floor) - expected;
    return {
      deviation,
      score: deviation / Math.max(leastScale, spread(residual_s, length, 0, scratch)),
      changeScore:
        (deviation - residual_s[length - 1]) /
        Math.max(leastScale, spread(residual_s, length, 1, scratch)),
      expected: measure === 'share' ? Math.min(1, Math.max(0, expected)) : Math.exp(expected),
      level: heldLevel,
    };
  };
}

function countKnown(values: Float64Array, count: number): number {
  let known = 0;
  for (let at = 0; at < count; at++) if (!Number.isNaN(values[at])) known++;
  return known;
}

function shift(values: Float64Array, count: number, by: number): void {
  for (let at = 0; at < count; at++) values[at] -= by;
}

/** S_m = n/(n+κ) med{ r_s : s ≡ m }; zero for a calendar month that is not known. */
function fillSeasonal(
  seasonal_m: Float64Array,
  residual_s: Float64Array,
  length: number,
  calendar: number,
  shrinkage: number,
  scratch: Float64Array,
): void {
  for (let first = 0; first < monthsOfYear; first++) {
    let years = 0;
    for (let s = first; s < length; s += monthsOfYear)
      if (!Number.isNaN(residual_s[s])) scratch[years++] = residual_s[s];
    const median = years === 0 ? 0 : medianOfFirst(scratch, years);
    seasonal_m[(calendar + first) % monthsOfYear] = (years / (years + shrinkage)) * median;
  }
}

/** 1.4826 med|u_s|, or of u_s − u_{s−lag}. */
function spread(
  deviation_s: Float64Array,
  length: number,
  lag: 0 | 1,
  scratch: Float64Array,
): number {
  let count = 0;
  for (let s = lag; s < length; s++) {
    const size = Math.abs(deviation_s[s] - (lag === 0 ? 0 : deviation_s[s - 1]));
    if (!Number.isNaN(size)) scratch[count++] = size;
  }
  return normalConsistency * medianOfFirst(scratch, count);
}
