import type { RecordKind, RecordOf } from '@musubi/vocabulary';
import type { Hit } from '../store/act.ts';

/** What a search asks the database. */
export interface Search {
  /** A query of PostgreSQL: every word, and every pair of characters of languages without spaces. */
  readonly query: string;
  /** The words as they must stand in the text. */
  readonly parts: readonly string[];
}

const piece =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]+|[\p{L}\p{M}\p{N}]+?(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[^\p{L}\p{M}\p{N}]|$)/gu;
const isUnspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]/u;

/** Write a text as it is searched: compatible forms made one, letters small. */
export function searchable(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** List the entries of the index for a text: its words; of Han, kana and Hangul every pair of characters, and the last one. */
export function lexemes(text: string): readonly string[] {
  const found = pieces(text).flatMap((word) => {
    if (!isUnspaced.test(word)) return [word];
    const characters = [...word];
    return [...pairs(characters), characters.at(-1)!];
  });
  return [...new Set(found)];
}

/**
 * Ask for words: each must begin a word of the text, or stand anywhere in writing without spaces. Undefined where there is
 * nothing to look for.
 */
export function searchFor(words: string): Search | undefined {
  const terms = pieces(words).flatMap((word) => {
    const characters = [...word];
    if (!isUnspaced.test(word) || characters.length === 1) return [`'${word}':*`];
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

/** Write the texts of a record as they are searched; undefined for kinds that are not. */
export function searchedText(kind: RecordKind, value: RecordOf<RecordKind>): string | undefined {
  if (kind !== 'commitment' && kind !== 'evidence' && kind !== 'passage') return undefined;
  return textsOf({ kind, value } as Found)
    .map(({ text }) => searchable(text))
    .join('\n');
}

function pieces(text: string): readonly string[] {
  return searchable(text).match(piece) ?? [];
}

function pairs(characters: readonly string[]): readonly string[] {
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}
