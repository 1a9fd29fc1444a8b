import { lastDayOfMonth } from './calendar.ts';

const year = '(?:-?(?!-)[\\dX]{4})';
const date = new RegExp(
  `^(?<year>${year})(?:-(?<month>[\\dX]{2})(?:-(?<day>[\\dX]{2}))?)?(?<qualifier>[?~%])?$`,
  'u',
);
const duration =
  /^P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/u;

/**
 * Check whether a text is a date, an interval or a set of EDTF: level 0 and 1 without seasons of other hemispheres, and of level 2
 * the groupings of months 21 to 41 (33 to 36 are quarters, 40 and 41 halves), sets and unspecified digits.
 *
 * @see ISO 8601-2:2019 and the Extended Date/Time Format of the Library of Congress
 */
export function isEdtf(text: string): boolean {
  const set = /^(?:\{(?<all>[^{}[\]]+)\}|\[(?<one>[^{}[\]]+)\])$/u.exec(text)?.groups;
  if (set !== undefined) return (set.all ?? set.one)!.split(',').every(isSetMember);
  const ends = text.split('/');
  if (ends.length === 1) return isDate(text);
  if (ends.length !== 2 || ends.every((end) => !isDate(end))) return false;
  const [from, to] = ends as [string, string];
  if (!ends.every((end) => end === '' || end === '..' || isDate(end))) return false;
  return !isPlainDay(from) || !isPlainDay(to) || from <= to;
}

/** Check whether a text can be the `edtf` of a deadline: EDTF, an ISO 8601 duration such as P5Y, or a recurrence such as R/P1Y. */
export function isDeadlineValue(text: string): boolean {
  return isEdtf(text) || duration.test(text.replace(/^R\d*\//u, ''));
}

function isSetMember(text: string): boolean {
  const ends = text.split('..');
  if (ends.length === 1) return isDate(text);
  return (
    ends.length === 2 &&
    ends.some((end) => end !== '') &&
    ends.every((end) => end === '' || isDate(end))
  );
}

function isDate(text: string): boolean {
  const { year: inYear, month, day } = date.exec(text)?.groups ?? {};
  if (inYear === undefined || inYear === '-0000') return false;
  if (month === undefined) return true;
  if (month.includes('X')) return couldBe(month, 1, 12) && couldBeDay(day, 31);
  const number = Number(month);
  if (day === undefined) return (number >= 1 && number <= 12) || (number >= 21 && number <= 41);
  if (number < 1 || number > 12) return false;
  const isLeapUnknown = inYear.includes('X');
  return couldBeDay(day, lastDayOfMonth(isLeapUnknown ? 2000 : Number(inYear), number));
}

function couldBeDay(day: string | undefined, last: number): boolean {
  return day === undefined || couldBe(day, 1, last);
}

/** Tell whether digits, of which X are unspecified, can be a number from first to last. */
function couldBe(digits: string, first: number, last: number): boolean {
  const wanted = new RegExp(`^${digits.replaceAll('X', '\\d')}$`, 'u');
  for (let number = first; number <= last; number += 1)
    if (wanted.test(String(number).padStart(2, '0'))) return true;
  return false;
}

function isPlainDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text);
}
