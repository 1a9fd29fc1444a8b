import type { TextLanguage } from '../text-unit.ts';

/** What every statement says, so that it tells nothing. */
const idle = new Set(
  'the a an and or of to in on for with by from as at is are was were be been will shall would our their its his her this that these those we they it both also including through such other others all each two three united states u.s japan japanese republic korea korean rok us countries country leaders leader presidents president continue support promote enhance strengthen cooperation cooperate work working together partnership partner partners joint'.split(
    ' ',
  ),
);

/**
 * Give the terms of a sentence by which it is compared: content words of English without their endings; of Japanese and Korean, pairs of
 * neighbouring characters and words in Latin letters.
 */
export function termsOf(text: string, language: TextLanguage): string[] {
  const latin = [...text.matchAll(/[A-Za-z\d][A-Za-z\d.’'-]*[A-Za-z\d]|[A-Za-z\d]/gu)]
    .flatMap(([word]) => partsOf(word))
    .map((word) => word.toLowerCase())
    .filter((word) => !idle.has(word) && word.length > 1)
    .map(withoutEnding);
  return language === 'en' ? latin : [...latin, ...pairsOf(text)];
}

/** A word with hyphens is compared as a whole and by its parts. */
function partsOf(word: string): string[] {
  const parts = word.replace(/[’']s$/u, '').split('-');
  return parts.length > 1 ? [parts.join('-'), ...parts] : parts;
}

function withoutEnding(word: string): string {
  if (word.length < 5) return word.replace(/(?<=[a-z]{3})s$/u, '');
  return word.replace(/(?:ations?|ments?|ings?|ies|ed|es|s|y|e)$/u, '');
}

function pairsOf(text: string): string[] {
  const runs = text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]{2,}|\p{sc=Hang}{2,}/gu) ?? [];
  return runs.flatMap((run) => {
    const letters = [...run];
    return letters.slice(1).map((letter, at) => letters[at]! + letter);
  });
}
