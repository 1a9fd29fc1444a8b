import {
  addLength,
  type CalendarLength,
  calendarDay,
  endOfMonth,
  isoDay,
  isoMonth,
  lastDayOfMonth,
} from './calendar.ts';

/** When something is due, without the words that say so. */
export interface Moment {
  readonly edtf: string;
  readonly by: string | null;
  readonly certainty: 'explicit' | 'inferred';
}

/** A day that a text names; undefined where there is no such day. */
export function namedDay(year: number, month: number, day: number): Moment | undefined {
  if (month < 1 || month > 12 || day < 1 || day > lastDayOfMonth(year, month)) return undefined;
  return explicit(isoDay({ year, month, day }));
}

/** The end of a year, or of a fiscal year that ends on 31 March of the next one. */
export const endOf = {
  year: (year: number) => explicit(`${year}-12-31`),
  fiscalYear: (year: number) => explicit(`${year + 1}-03-31`),
};

/** A month as a whole, due by its last day; or only that day where it is a limit. */
export function namedMonth(year: number, month: number, isLimit: boolean): Moment | undefined {
  if (month < 1 || month > 12) return undefined;
  const last = endOfMonth(year, month);
  return isLimit ? explicit(last) : explicit(isoMonth(year, month), last);
}

/** A year as a whole; due by its last day. */
export function wholeYear(year: number): Moment {
  return explicit(String(year), `${year}-12-31`);
}

/** A quarter, 1 to 4; or its last day where it is a limit. */
export function quarter(year: number, number: number, isLimit: boolean): Moment {
  const last = endOfMonth(year, 3 * number);
  return isLimit ? explicit(last) : explicit(`${year}-${32 + number}`, last);
}

/** A half of a year, 1 or 2; or its last day where it is a limit. */
export function half(year: number, number: number, isLimit: boolean): Moment {
  const last = endOfMonth(year, 6 * number);
  return isLimit ? explicit(last) : explicit(`${year}-${39 + number}`, last);
}

/** A part of a year that is named roughly: its first quarter, its middle or its last quarter. */
export function roughly(year: number, part: 'early' | 'mid' | 'late'): Moment {
  const [edtf, by] = {
    early: [`${year}-33~`, `${year}-03-31`],
    mid: [`${year}-06~`, `${year}-06-30`],
    late: [`${year}-36~`, `${year}-12-31`],
  }[part] as [string, string];
  return { edtf, by, certainty: 'inferred' };
}

/** A season of the northern hemisphere: 21 spring to 24 winter. Its last day is that of May, August, November, February. */
export function season(year: number, code: 21 | 22 | 23 | 24): Moment {
  const by = code === 24 ? endOfMonth(year + 1, 2) : endOfMonth(year, 3 * (code - 20) + 2);
  return { edtf: `${year}-${code}`, by, certainty: 'inferred' };
}

/** A length of time from the date of the document, at the end of which it is due. */
export function within(date: string, length: CalendarLength): Moment {
  const by = addLength(date, length);
  return { edtf: by, by, certainty: 'inferred' };
}

/** A length of time over which something is done, from the date of the document. */
export function lasting(date: string, length: CalendarLength): Moment {
  return { edtf: isoLength(length), by: addLength(date, length), certainty: 'inferred' };
}

/** Something that comes again and again; no day follows. */
export function recurring(length: CalendarLength): Moment {
  return { edtf: `R/${isoLength(length)}`, by: null, certainty: 'explicit' };
}

/** A moment reckoned from the date of the document, such as the end of this year. */
export function reckoned(moment: Moment): Moment {
  return { ...moment, certainty: 'inferred' };
}

/** Give the year of a date. */
export function yearOf(date: string): number {
  return calendarDay(date).year;
}

/** Give the year of the next time that a month comes, from the month of a date on. */
function yearOfNext(date: string, month: number): number {
  const { year, month: now } = calendarDay(date);
  return month >= now ? year : year + 1;
}

/** A month, or its last day where it is a limit, the next time that it comes. */
export function nextMonth(date: string, month: number, isLimit = false): Moment | undefined {
  const moment = namedMonth(yearOfNext(date, month), month, isLimit);
  return moment && reckoned(moment);
}

function explicit(edtf: string, by = edtf): Moment {
  return { edtf, by, certainty: 'explicit' };
}

function isoLength({ count, unit }: CalendarLength): string {
  return `P${count}${unit[0]!.toUpperCase()}`;
}
