import type { Backtest, BacktestPair } from '@musubi/vocabulary';

/** Hits, misses and false alarms, counted. */
export type Tally = Pick<
  Backtest,
  'hits' | 'misses' | 'open' | 'meanDelayMonths' | 'falseAlarms' | 'falseAlarmsPerSeriesYear'
>;

/** Count the outcomes of pairs, and the false alarms a year. */
export function tallyOf(
  pairs: readonly Pick<BacktestPair, 'outcome' | 'delayMonths'>[],
  falseAlarms: number,
  seriesYears: number,
): Tally {
  const count = (outcome: BacktestPair['outcome']) =>
    pairs.filter((pair) => pair.outcome === outcome).length;
  const delays = pairs.flatMap(({ delayMonths }) => (delayMonths === null ? [] : [delayMonths]));
  return {
    hits: count('hit'),
    misses: count('miss'),
    open: count('open'),
    meanDelayMonths:
      delays.length === 0 ? null : delays.reduce((sum, delay) => sum + delay) / delays.length,
    falseAlarms,
    falseAlarmsPerSeriesYear: falseAlarms / seriesYears,
  };
}
