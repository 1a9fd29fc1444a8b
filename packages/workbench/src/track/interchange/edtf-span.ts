/** The first and the last day of a period, ISO 8601 dates. */
export interface DaySpan {
  readonly start: string;
  readonly end: string;
}

const quarters = new Map([
  ['33', 0],
  ['34', 3],
  ['35', 6],
  ['36', 9],
]);

function lastDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function months(year: string, first: number, count: number): DaySpan {
  const start = `${year}-${String(first).padStart(2, '0')}-01`;
  return { start, end: lastDay(Number(year), first + count - 1) };
}

/**
 * Find the first and the last day of a period: a year, a quarter (2022-Q4, or 2022-36 as EDTF writes it), a month, a day, or an
 * interval of these; null for anything else.
 */
export function edtfSpan(period: string): DaySpan | null {
  const [from, to, more] = period.split('/');
  if (to !== undefined && more === undefined) {
    const [start, end] = [edtfSpan(from!), edtfSpan(to)];
    return start === null || end === null ? null : { start: start.start, end: end.end };
  }
  const [, year, rest, day] =
    /^(\d{4})(?:-(Q[1-4]|\d{2})(?:-(\d{2}))?)?[~?%]?$/u.exec(period) ?? [];
  if (year === undefined || more !== undefined) return null;
  if (rest === undefined) return { start: `${year}-01-01`, end: `${year}-12-31` };
  if (day !== undefined) {
    const date = `${year}-${rest}-${day}`;
    return Number.isNaN(Date.parse(date)) ? null : { start: date, end: date };
  }
  if (rest.startsWith('Q')) return months(year, Number(rest[1]) * 3 - 2, 3);
  const quarter = quarters.get(rest);
  if (quarter !== undefined) return months(year, quarter + 1, 3);
  const month = Number(rest);
  return month >= 1 && month <= 12 ? months(year, month, 1) : null;
}
