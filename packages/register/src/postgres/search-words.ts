import type { RecordOf } from '@musubi/vocabulary';
import type { Hit } from '../store/act.ts';
import { longestWord, separators, smallOf, unspaced } from './schema/searching.ts';

/** What a search asks the database. */
export interface Search {
  /** A query of PostgreSQL: every word, and every pair of characters of languages without spaces. */
  readonly query: string;
  /** The words as they must stand in the text. */
  readonly parts: readonly string[];
}

const piece = new RegExp(`[${unspaced}]+|[^${unspaced}${separators}]+`, 'gu');
const isUnspaced = new RegExp(`^[${unspaced}]`, 'u');

/** Write a text as it is searched: compatible forms made one, letters small. */
export function searchable(text: string): string {
  const letters = [...text.normalize('NFKC')];
  return letters.map((letter) => smallOf.get(letter) ?? letter).join('');
}

/**
 * Ask for words: each must begin a word of the text, or stand anywhere in writing without spaces. Undefined where there is
 * nothing to look for.
 */
export function searchFor(words: string): Search | undefined {
  const terms = pieces(words).flatMap((word) => {
    const characters = [...word];
    if (!isUnspaced.test(word) || characters.length === 1)
      return [`'${characters.slice(0, longestWord).join('')}':*`];
    return pairs(characters).map((pair) => `'${pair}'`);
  });
  if (terms.length === 0) return undefined;
  const parts = searchable(words)
    .split(/\s+/u)
    .filter((part) => part !== '');
  return { query: [...new Set(terms)].join(' & '), parts };
}

/** Choose the text of a found record that holds the most of what was asked for. */
export function hitOf(found: Found, { parts }: Search): Hit {
  const texts = textsOf(found);
  const held = ({ text }: { text: string }) =>
    parts.filter((part) => searchable(text).includes(part)).length;
  const best = texts.reduce((best, next) => (held(next) > held(best) ? next : best));
  return { kind: found.kind, id: found.value.id, text: best.text, lang: best.lang };
}

/** A record whose texts are searched. */
export type Found = {
  [Kind in Hit['kind']]: { readonly kind: Kind; readonly value: RecordOf<Kind> };
}[Hit['kind']];

/** List the texts of a record that are searched. */
function textsOf(found: Found): readonly { readonly text: string; readonly lang: string }[] {
  switch (found.kind) {
    case 'commitment':
      return found.value.summary;
    case 'evidence':
      return found.value.title;
    case 'passage':
      return [{ text: found.value.exact ?? '', lang: found.value.lang }];
  }
}

function pieces(text: string): readonly string[] {
  return searchable(text).match(piece) ?? [];
}

function pairs(characters: readonly string[]): readonly string[] {
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}
