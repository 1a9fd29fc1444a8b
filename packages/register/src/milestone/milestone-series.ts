/** A recurring deadline: how often it recurs, if that is said, from when, and after which time. */
export interface Recurrence {
  readonly times: number | null;
  readonly start: string | null;
  readonly months: number;
  readonly days: number;
}

const pattern =
  /^R(\d{0,3})\/(?:(\d{4}-\d{2}-\d{2})\/)?P(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/u;

/** Read a recurring deadline such as `R/P1Y` or `R5/2022-04-16/P6M` (ISO 8601); null where it is none. */
export function readRecurrence(edtf: string): Recurrence | null {
  const found = pattern.exec(edtf);
  if (found === null) return null;
  const [, times, start, years, months, weeks, days] = found;
  const each = {
    months: Number(years ?? 0) * 12 + Number(months ?? 0),
    days: Number(weeks ?? 0) * 7 + Number(days ?? 0),
  };
  if (each.months + each.days === 0) return null;
  return { times: times === '' ? null : Number(times), start: start ?? null, ...each };
}

/**
 * List the days on which a recurring deadline falls due, up to a day.
 *
 * A day that a month does not have is its last one, so that a year after 29 February is 28 February.
 *
 * @param from - when it begins, where the deadline does not say: the first day is one period later.
 *
 * @example
 * ```ts
 * import { recurrenceDays } from '@musubi/register';
 * assert.deepEqual(recurrenceDays('R/P1Y', '2021-04-16', '2023-12-31'), ['2022-04-16', '2023-04-16']);
 * ```
 */
export function recurrenceDays(edtf: string, from: string, until: string): readonly string[] {
  const recurrence = readRecurrence(edtf);
  if (recurrence === null) return [];
  const { times, start, months, days } = recurrence;
  const result: string[] = [];
  const first = start === null ? 1 : 0;
  for (let at = first; times === null || at < first + times; at++) {
    const day = dayAfter(start ?? from, months * at, days * at);
    if (day > until) break;
    result.push(day);
  }
  return result;
}

function dayAfter(from: string, months: number, days: number): string {
  const [year, month, day] = from.split('-').map(Number) as [number, number, number];
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const time = Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth) + days);
  return new Date(time).toISOString().slice(0, 10);
}
