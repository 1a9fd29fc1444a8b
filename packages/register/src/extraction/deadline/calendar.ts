/** A date of the Gregorian calendar, as year, month and day. */
export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** A length of time in calendar units. */
export interface CalendarLength {
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
}

/** Read an ISO date. */
export function calendarDay(iso: string): CalendarDay {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return { year, month, day };
}

/** Write a date in ISO 8601. */
export function isoDay({ year, month, day }: CalendarDay): string {
  return `${isoMonth(year, month)}-${twoDigits(day)}`;
}

/** Write a month in ISO 8601. */
export function isoMonth(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}`;
}

/** Give the number of days of a month. */
export function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Give the last day of a month in ISO 8601. */
export function endOfMonth(year: number, month: number): string {
  return isoDay({ year, month, day: lastDayOfMonth(year, month) });
}

/** Add a length to a date; a day that a month lacks becomes its last. */
export function addLength(iso: string, { count, unit }: CalendarLength): string {
  const from = calendarDay(iso);
  if (unit === 'day' || unit === 'week') {
    const days = unit === 'week' ? 7 * count : count;
    return new Date(Date.UTC(from.year, from.month - 1, from.day + days))
      .toISOString()
      .slice(0, 10);
  }
  const months = from.year * 12 + from.month - 1 + (unit === 'year' ? 12 * count : count);
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  return isoDay({ year, month, day: Math.min(from.day, lastDayOfMonth(year, month)) });
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
