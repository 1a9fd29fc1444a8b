import type { TextUnit } from '@musubi/register';

const modals = {
  en: /\b(?:will|shall|agree[sd]?|commit(?:s|ted)?|decide[sd]?|announce[sd]?|pledge[sd]?|intends?)\b/iu,
  ja: /(?:する|いく|一致した|意図を有する|発表する)。?$/u,
  ko: /(?:것이다|기로|한다)/u,
};

/** Take every sentence with a promising word, of its own or in its stem, for a commitment, headings apart: what rules must beat. */
export function baselineFinds({ text, stem, language }: TextUnit): boolean {
  return !/:\s*$/u.test(text) && modals[language].test(`${stem ?? ''} ${text}`);
}
