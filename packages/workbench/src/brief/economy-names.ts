import { economyName, inEveryLanguage, type LocalText } from '@musubi/vocabulary';

/** Name economies beside one another as the parties of a deal, in each language: "Japan–South Korea", 「日本・韓国」. */
export function partiesOf(codes: readonly string[]): LocalText {
  return inEveryLanguage((language) =>
    codes.map((code) => economyName(code, language)).join({ en: '–', ja: '・', ko: '·' }[language]),
  );
}
