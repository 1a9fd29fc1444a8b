import { createHash } from 'node:crypto';

/** A passage of a register file as far as its place goes; the words stand there only until the place is found. */
export interface AnchoredPassage {
  readonly name: string;
  readonly start?: number;
  readonly end?: number;
  readonly sha256?: string;
  readonly quote?: string;
}

/** Where a passage stands. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
}

/** Hash a text in UTF-8. */
export function hashOf(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * Find a passage in a canonical text: where it was, or where words of its hash stand now, or where its quoted words stand.
 *
 * @returns the place nearest to where it was; undefined where its very words stand nowhere.
 */
export function anchorPassage(text: string, passage: AnchoredPassage): Anchor | undefined {
  const { start, end, sha256, quote } = passage;
  if (quote !== undefined) {
    const at = text.indexOf(quote);
    if (at < 0) return undefined;
    return { start: at, end: at + quote.length, sha256: hashOf(quote) };
  }
  if (start === undefined || end === undefined || sha256 === undefined) return undefined;
  const length = end - start;
  const places = Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => at);
  places.sort((a, b) => Math.abs(a - start) - Math.abs(b - start));
  const found = places.find((at) => hashOf(text.slice(at, at + length)) === sha256);
  return found === undefined ? undefined : { start: found, end: found + length, sha256 };
}
