import { lastDayOf, type PublicationLag } from '@musubi/vocabulary';

const monthsOfYear = 12;

/** A month counted from January of the year 0, so that months can be subtracted. */
export type MonthNumber = number;

/** Count a month that is written as `2019-07`, or the month of a date. */
export function monthNumber(text: string): MonthNumber {
  return Number(text.slice(0, 4)) * monthsOfYear + Number(text.slice(5, 7)) - 1;
}

/** Write a month as `2019-07`. */
export function monthText(month: MonthNumber): string {
  const year = String(Math.floor(month / monthsOfYear)).padStart(4, '0');
  return `${year}-${String((month % monthsOfYear) + 1).padStart(2, '0')}`;
}

/** Find the date on which the figure of a month can be read; a day that the month lacks is its last one. */
export function publishedOn(
  month: MonthNumber,
  { months, day }: Pick<PublicationLag, 'months' | 'day'>,
): string {
  const at = month + months;
  const last = lastDayOf({
    kind: 'month',
    year: Math.floor(at / monthsOfYear),
    month: (at % monthsOfYear) + 1,
  });
  const date = `${monthText(at)}-${String(day).padStart(2, '0')}`;
  return date < last ? date : last;
}

const millisecondsOfDay = 86_400_000;

/** Count the days from one date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsOfDay);
}
