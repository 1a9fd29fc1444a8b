import { monthNumber } from './month.ts';
import type { SeriesValues } from './series-table.ts';

const monthsOfYear = 12;

/** Give the value of a month; NaN where it is not known. */
export function valueIn({ first, values_t }: SeriesValues, month: string): number {
  return values_t[monthNumber(month) - first] ?? Number.NaN;
}

/** Add up the months of a year; NaN where one is not known. */
export function yearTotal(series: SeriesValues, year: number): number {
  const months = Array.from(
    { length: monthsOfYear },
    (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`,
  );
  return months.reduce((sum, month) => sum + valueIn(series, month), 0);
}
