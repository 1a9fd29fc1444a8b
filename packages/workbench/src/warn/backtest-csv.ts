import type { Backtest, BacktestPair } from '@musubi/vocabulary';
import { toCsv } from '../file/csv.ts';

const columns = [
  'outcome',
  'event',
  'series',
  'month',
  'published',
  'delayMonths',
  'delayDays',
  'lowMonths',
  'earlierAlert',
  'deepestFall',
] as const satisfies readonly (keyof BacktestPair)[];

/** Write what became of each event in each series as CSV, then every false alarm. */
export function backtestCsv({ pairs, falseAlarmList }: Backtest): string {
  const alarms = falseAlarmList.map(({ series, month, published, fall }) => [
    'false-alarm',
    null,
    series,
    month,
    published,
    null,
    null,
    null,
    null,
    fall,
  ]);
  return toCsv(columns, [...pairs.map((pair) => columns.map((column) => pair[column])), ...alarms]);
}
