import { economyName, type Language } from '@musubi/vocabulary';

/** List economies by their names. */
export function namesOf(codes: readonly string[], language: Language): string {
  const names = codes.map((code) => economyName(code, language));
  return new Intl.ListFormat(language, { style: 'narrow' }).format(names);
}

const between = { en: '–', ja: '・', ko: '·' } as const;

/** Name the parties of a deal: "Japan–South Korea". */
export function partiesOf(codes: readonly string[], language: Language): string {
  return codes.map((code) => economyName(code, language)).join(between[language]);
}
