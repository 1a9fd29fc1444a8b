import type { Block } from '@musubi/vocabulary';
import { placeBlocks } from './block-place.ts';
import type { Piece } from './piece.ts';

/** A canonical text with its blocks. */
export interface CanonicalText {
  /** In Unicode normal form C, with LF; blocks are separated by a blank line. */
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Paragraphs such as “###” or “* * *” are drawn, not written. */
const ruler = /^[\s#*_=~.\-–—―•·※]+$/u;

const betweenBlocks = '\n\n';

/**
 * Make the canonical text of the blocks of a document. It is in Unicode normal form C; white space of any kind is one space,
 * a line feed is a line that was broken on purpose, and a blank line separates blocks. Soft hyphens, zero-width spaces,
 * marks of writing direction and control characters are left out, since nobody sees them; blocks without text, or of nothing but rules such as “***”, are left out.
 *
 * Passages are offsets into this text, so what it makes of an input may not change.
 */
export function canonicalText(pieces: readonly Piece[]): CanonicalText {
  const kept = pieces
    .map((piece) => ({ ...piece, text: cleanText(piece.text) }))
    .filter(({ kind, text }) => text !== '' && !(kind === 'p' && ruler.test(text)));
  return {
    text: kept.map(({ text }) => text).join(betweenBlocks),
    blocks: placeBlocks(kept, betweenBlocks.length),
  };
}

/** Clean the text of one block; line feeds in it are lines that were broken on purpose. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(unseen, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

const withoutSpaces =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}、。，．・「」『』（）［］【】〈〉《》！？：；ー々]/u;

/**
 * Join lines that were broken for their width: by a space, but by nothing between two characters of a script that is
 * written without spaces (kanji and kana; Korean has spaces).
 */
export function joinLines(lines: readonly string[]): string {
  const written = lines.map((line) => line.trim()).filter((line) => line !== '');
  return written
    .map((line, at) => (at === 0 || isTight(written[at - 1]!, line) ? line : ` ${line}`))
    .join('');
}

function isTight(before: string, after: string): boolean {
  const last = [...before.slice(-2)].at(-1)!;
  return (
    withoutSpaces.test(last) && withoutSpaces.test(String.fromCodePoint(after.codePointAt(0)!))
  );
}
