import { economies, economyName } from '@musubi/vocabulary';
import { isNamed } from '../extraction/actor/party-names.ts';
import type { TextLanguage } from '../extraction/text-unit.ts';
import { glossary } from './glossary.ts';

const languageIndex = { en: 0, ja: 1, ko: 2 } as const;

/** Find what a text holds in every language alike: numbers and years, names in Latin letters, economies, and terms. */
export function textFeatures(text: string, language: TextLanguage): ReadonlySet<string> {
  const plain = text.normalize('NFKC').replace(/(\d),(?=\d{3})/g, '$1');
  const numbers = plain.match(/\d+(?:\.\d+)?/g) ?? [];
  const names = plain.match(/(?<![A-Za-z])[A-Z][A-Z0-9]+(?![a-z])/g) ?? [];
  const terms = glossary.flatMap((term, at) =>
    term[languageIndex[language]].test(plain) ? [`term ${at}`] : [],
  );
  return new Set([...numbers, ...names, ...terms, ...economiesIn(plain, language)]);
}

function economiesIn(text: string, language: TextLanguage): readonly string[] {
  return economies.flatMap(({ code }) =>
    economyName(code, language).length > 1 && isNamed(code, text, language) ? [code] : [],
  );
}
