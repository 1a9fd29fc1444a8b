import { economyName, type Language, type RegisterText } from '@musubi/vocabulary';
import { type Translate, translator } from '../../language/translator.ts';
import { textFor } from '../interchange/text-for.ts';
import type { Line } from './report.ts';

/** What writes a report in one language. */
export interface ReportPen {
  readonly language: Language;
  readonly t: Translate;
  /** Name a party. */
  party(code: string): string;
  parties(codes: readonly string[]): string;
  /** Write a day or the day of a moment. */
  day(iso: string): string;
  /** Write a text of the register, in the language in which it stands where it has no translation. */
  text(texts: readonly RegisterText[]): Line;
}

/** Take up the pen in a language. */
export function reportPen(language: Language): ReportPen {
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const party = (code: string) => economyName(code, language);
  return {
    language,
    t: translator(language),
    party,
    parties: (codes) => list.format(codes.map(party)),
    day: (iso) => days.format(new Date(iso)),
    text(texts) {
      const text = textFor(texts, language);
      const lang = texts.find((each) => each.text === text)?.lang ?? language;
      return lang === language ? text : { text, lang };
    },
  };
}
