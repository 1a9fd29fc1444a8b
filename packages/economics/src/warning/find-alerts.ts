import { prepareJudge } from './baseline.ts';
import { breachesChange, breachesLevel, fallOf } from './breach.ts';
import type { Episode } from './episode.ts';
import type { WarningRule } from './rule.ts';
import type { MonthlySeries } from './series.ts';
import { watchFalls } from './watch-falls.ts';

/** What a series says by a rule. */
export interface Warnings {
  /** One alert an episode, in the order of time. */
  readonly episodes: readonly Episode[];
  /** Months that could be judged. */
  readonly judgedMonths: number;
  /** y*_t, what each month was judged against, in the unit of the series; NaN where none could be; [t]. */
  readonly expected_t: Float64Array;
}

/**
 * Find the falls of a series: one alert for each episode.
 *
 * An alert is raised in the first month that breaches the change rule, or that is the p-th breach of the level rule among
 * the last q known months. From the first breach on, the baseline's level is held, so that a fall does not become its own
 * baseline. The episode ends with a number of known months in a row in which less than half of the least fall is left, or
 * after so many months that the fall is a new level; then a cool-down follows. A month that is not known neither
 * breaches nor recovers.
 *
 * @throws RangeError as {@link prepareJudge} does.
 * @see Page (1954), Biometrika 41, for persistence of small deviations; Rousseeuw and Croux (1993) for the scale.
 *
 * @example
 * ```ts
 * import { findAlerts, usualRule } from '@musubi/economics';
 * const values_t = Float64Array.from({ length: 48 }, (_, t) => (t < 40 ? 100 : 15));
 * const { episodes } = findAlerts({ measure: 'amount', values_t, firstMonth: 0 }, usualRule);
 * assert.equal(episodes.length, 1);
 * assert.deepEqual([episodes[0].alert.at, episodes[0].alert.value], [40, 15]);
 * ```
 */
export function findAlerts(series: MonthlySeries, rule: WarningRule): Warnings {
  const { measure, values_t } = series;
  const judge = prepareJudge(series, rule);
  const watch = watchFalls(rule);
  const half = (measure === 'share' ? rule.leastFallShare : rule.leastFall) / 2;
  const expected_t = new Float64Array(values_t.length).fill(Number.NaN);
  let judgedMonths = 0;
  for (let t = 0; t < values_t.length; t++) {
    const value = values_t[t];
    const reading = judge(t, watch.heldLevel());
    if (reading === null) continue;
    expected_t[t] = reading.expected;
    if (Number.isNaN(value)) continue;
    judgedMonths++;
    const fall = fallOf(value, reading.expected, measure);
    watch.see({
      t,
      value,
      fall,
      reading,
      low: breachesLevel(value, reading, measure, rule),
      sudden: breachesChange(value, reading, measure, rule),
      back: fall < half,
    });
  }
  return { episodes: watch.episodes(), judgedMonths, expected_t };
}
