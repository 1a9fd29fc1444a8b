import type { TextLanguage } from '../text-unit.ts';

/** What every statement says, so that it tells nothing. */
const idle = new Set(
  'the a an and or of to in on for with by from as at is are was were be been will shall would our their its his her this that these those we they it both also including through such other others all each two three united states u.s japan japanese republic korea korean rok us countries country leaders leader presidents president continue support promote enhance strengthen cooperation cooperate work working together partnership partner partners joint'.split(
    ' ',
  ),
);

/** A word or a pair of characters by which a sentence is compared. */
export interface Term {
  readonly term: string;
  /** Whether it is part of a name, such as that of a programme, as far as capital letters tell. */
  readonly isNamed: boolean;
}

/**
 * Give the terms of a sentence by which it is compared: content words of English without their endings; of Japanese and Korean, pairs of
 * neighbouring characters and words in Latin letters.
 */
export function termsOf(text: string, language: TextLanguage): Term[] {
  const latin = [...text.matchAll(/[A-Za-z\d][A-Za-z\d.’'-]*[A-Za-z\d]|[A-Za-z\d]/gu)]
    .flatMap((match) => {
      const opens = match.index === 0 || /[.:;]\s+$/u.test(text.slice(0, match.index));
      return partsOf(match[0]).map((word) => ({ word, isNamed: isName(word, opens) }));
    })
    .filter(({ word }) => !idle.has(word.toLowerCase()) && word.length > 1)
    .map(({ word, isNamed }) => ({ term: withoutEnding(word.toLowerCase()), isNamed }));
  return language === 'en' ? latin : [...latin, ...pairsOf(text)];
}

/** A capital letter begins a name unless it begins the sentence; two of them are an abbreviation anywhere. */
function isName(word: string, opens: boolean): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(word) || (!opens && /^\p{Lu}/u.test(word));
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

function pairsOf(text: string): Term[] {
  const runs = text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]{2,}|\p{sc=Hang}{2,}/gu) ?? [];
  return runs.flatMap((run) => {
    const letters = [...run];
    return letters.slice(1).map((letter, at) => ({ term: letters[at]! + letter, isNamed: false }));
  });
}
