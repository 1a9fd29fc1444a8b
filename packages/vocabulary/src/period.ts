import type { Language } from './contract/local-text.ts';
import type { Place, Problem } from './problem.ts';
import { ok, type Result, refuse } from './result.ts';

/** A year, a quarter or a month of the Gregorian calendar. */
export type Period =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly kind: 'month'; readonly year: number; readonly month: number };

/** EDTF (ISO 8601-2) numbers the quarters of a year 33 to 36, where months stand. */
const firstQuarterOfEdtf = 33;

/**
 * Read a period: `2021`, `2021-Q3`, `2021Q3`, `2021-07`, `2021M07`, or EDTF's `2021-35` for the third quarter.
 *
 * @param place - where the text stands, for the problem's message.
 *
 * @example
 * ```ts
 * import { formatPeriod, parsePeriod } from '@musubi/vocabulary';
 * const period = parsePeriod('2021Q3');
 * assert(period.ok);
 * assert.equal(formatPeriod(period.value), '2021-Q3');
 * ```
 */
export function parsePeriod(text: string, place?: Place): Result<Period, Problem> {
  const match = /^(\d{4})(?:-?Q([1-4])|[-M](\d{2}))?$/.exec(text.trim());
  const period = match && periodOf(Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? -1));
  if (period) return ok(period);
  return refuse({
    kind: 'invalid-input',
    place: place ?? { source: 'period' },
    found: text,
    expected: 'a year, quarter or month such as 2021, 2021-Q3 or 2021-07',
  });
}

function periodOf(year: number, quarter: number, part: number): Period | null {
  if (quarter > 0) return { kind: 'quarter', year, quarter };
  if (part < 0) return { kind: 'year', year };
  if (part >= 1 && part <= 12) return { kind: 'month', year, month: part };
  const edtfQuarter = part - firstQuarterOfEdtf + 1;
  if (edtfQuarter < 1 || edtfQuarter > 4) return null;
  return { kind: 'quarter', year, quarter: edtfQuarter };
}

/** Write a period as `2021`, `2021-Q3` or `2021-07`. */
export function formatPeriod(period: Period): string {
  const year = String(period.year).padStart(4, '0');
  if (period.kind === 'year') return year;
  if (period.kind === 'quarter') return `${year}-Q${period.quarter}`;
  return `${year}-${String(period.month).padStart(2, '0')}`;
}

/** Find the first day of a period, as an ISO 8601 date. */
export function firstDayOf(period: Period): string {
  const [first] = monthsOf(period);
  return `${formatPeriod({ kind: 'month', year: period.year, month: first })}-01`;
}

/** Find the last day of a period, as an ISO 8601 date. */
export function lastDayOf(period: Period): string {
  const [, last] = monthsOf(period);
  const days = new Date(Date.UTC(2000 + (period.year % 400), last, 0)).getUTCDate();
  return `${formatPeriod({ kind: 'month', year: period.year, month: last })}-${days}`;
}

function monthsOf(period: Period): readonly [first: number, last: number] {
  if (period.kind === 'year') return [1, 12];
  if (period.kind === 'month') return [period.month, period.month];
  return [3 * period.quarter - 2, 3 * period.quarter];
}

/** Order periods by their first day, the longer one first: 2021, 2021-Q1, 2021-01, 2021-02. */
export function comparePeriods(a: Period, b: Period): number {
  const [firstA, lastA] = monthsOf(a);
  const [firstB, lastB] = monthsOf(b);
  return a.year - b.year || firstA - firstB || lastB - lastA;
}

const englishMonths =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

type Namer = Readonly<Record<Period['kind'], (year: number, part: number) => string>>;

const namers: Readonly<Record<Language, Namer>> = {
  en: {
    year: (year) => `${year}`,
    quarter: (year, quarter) => `Q${quarter} ${year}`,
    month: (year, month) => `${englishMonths[month - 1]} ${year}`,
  },
  ja: {
    year: (year) => `${year}年`,
    quarter: (year, quarter) => `${year}年第${quarter}四半期`,
    month: (year, month) => `${year}年${month}月`,
  },
  ko: {
    year: (year) => `${year}년`,
    quarter: (year, quarter) => `${year}년 ${quarter}분기`,
    month: (year, month) => `${year}년 ${month}월`,
  },
};

/** Name a period in a language: `July 2021`, `2021年7月`, `2021년 7월`. */
export function periodName(period: Period, language: Language): string {
  const part = period.kind === 'quarter' ? period.quarter : monthsOf(period)[0];
  return namers[language][period.kind](period.year, part);
}
