import type { TextLanguage } from '../text-unit.ts';
import { english } from './english.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';
import type { Lexicon } from './signal.ts';

/** How each language promises. */
export const lexicons: Readonly<Record<TextLanguage, Lexicon>> = {
  en: english,
  ja: japanese,
  ko: korean,
};
