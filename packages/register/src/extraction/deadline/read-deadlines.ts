import type { Deadline } from '@musubi/vocabulary';
import type { TextLanguage } from '../text-unit.ts';
import { englishDeadlines } from './english.ts';
import { japaneseDeadlines } from './japanese.ts';
import { koreanDeadlines } from './korean.ts';
import type { DeadlineGrammar } from './pattern.ts';

/** A deadline where it stands in a sentence. */
export interface FoundDeadline extends Deadline {
  readonly start: number;
  readonly end: number;
  /** The name of the pattern. */
  readonly pattern: string;
  /** Whether it dates something that is only mentioned. */
  readonly isAside: boolean;
}

/** How many characters before a deadline are looked at for words that make it an aside. */
const asideReach = 300;

const grammars: Readonly<Record<TextLanguage, DeadlineGrammar>> = {
  en: englishDeadlines,
  ja: japaneseDeadlines,
  ko: koreanDeadlines,
};

/**
 * Find the deadlines of a sentence, in the order of the text. Moments before the date of the document, and days that no calendar has, are no deadlines.
 *
 * @param date - of the document, from which “this year” and “within 120 days” are reckoned.
 */
export function findDeadlines(text: string, language: TextLanguage, date: string): FoundDeadline[] {
  const { patterns, aside } = grammars[language];
  const plain = plainDigits(text);
  const claimed: { readonly start: number; readonly end: number }[] = [];
  const found: FoundDeadline[] = [];
  for (const { name, form, read, isAside } of patterns)
    for (const match of plain.matchAll(form)) {
      const start = match.index;
      const end = start + match[0].length;
      if (claimed.some((other) => start < other.end && other.start < end)) continue;
      claimed.push({ start, end });
      const moment = read(match.groups ?? {}, date);
      if (moment === undefined || (moment.by !== null && moment.by < date)) continue;
      found.push({
        ...moment,
        raw: text.slice(start, end),
        start,
        end,
        pattern: name,
        isAside:
          isAside === true || aside.test(plain.slice(Math.max(0, start - asideReach), start)),
      });
    }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * Read the deadline of a sentence; null where it names none. Several days become a set of EDTF, of which the last is the day by which all
 * is due. A recurrence or an aside counts only where no day is named.
 */
export function readDeadline(text: string, language: TextLanguage, date: string): Deadline | null {
  const found = findDeadlines(text, language, date);
  const own = found.some(({ isAside }) => !isAside) ? found.filter((one) => !one.isAside) : found;
  const dated = own.filter(({ by }) => by !== null);
  const counted = dated.length > 0 ? dated : own.slice(0, 1);
  const [first] = counted;
  if (first === undefined) return null;
  const values = [...new Set(counted.map(({ edtf }) => edtf))];
  const isSet = values.length > 1 && values.every((value) => !value.startsWith('P'));
  const days = counted.flatMap(({ by }) => by ?? []);
  return {
    raw: isSet ? counted.map(({ raw }) => raw).join(' … ') : first.raw,
    edtf: isSet ? `{${values.join(',')}}` : first.edtf,
    by: isSet ? days.sort().at(-1)! : first.by,
    certainty: counted.some(({ certainty }) => certainty === 'inferred') ? 'inferred' : 'explicit',
  };
}

/** Write full-width digits as ASCII digits, so that places stay the same. */
function plainDigits(text: string): string {
  return text.replace(/[０-９]/gu, (digit) => String(digit.charCodeAt(0) - 0xff10));
}
