import { lastDayOf, parsePeriod } from '@musubi/vocabulary';

/** Find the last month of a period, counted from January of the year 0. */
export function lastMonthOf(period: string): number {
  const parsed = parsePeriod(period);
  if (!parsed.ok) throw new RangeError(`lastMonthOf requires a period, not ${period}`);
  const last = lastDayOf(parsed.value);
  return Number(last.slice(0, 4)) * 12 + Number(last.slice(5, 7)) - 1;
}

/** Count the months from the end of one period to the end of another. */
export function monthsTo(from: string, to: string): number {
  return lastMonthOf(to) - lastMonthOf(from);
}
