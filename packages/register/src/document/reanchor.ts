import type { Passage } from '@musubi/vocabulary';
import { sha256 } from '../audit/sha256.ts';

/** Where a passage stands in a text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** By what a passage is found again. */
export type Quotation = Pick<
  Passage,
  'start' | 'end' | 'exact' | 'prefix' | 'suffix' | 'textSha256'
>;

/** How many code units of context are kept before and after a quotation. */
const contextLength = 32;

/**
 * Find a passage again in a text that changed: at its old place, or at the only place where its words stand, or stand between the same words;
 * undefined where it cannot be verified exactly. Words that are not held are found by their length and their hash.
 */
export function reanchor(text: string, quotation: Quotation): Place | undefined {
  const { start, end, prefix, suffix } = quotation;
  if (standsAt(text, { start, end }, quotation)) return { start, end };
  const places = placesOf(text, quotation);
  if (places.length === 1) return places[0];
  if (prefix === null || suffix === null) return undefined;
  const between = places.filter(
    (place) =>
      text.startsWith(prefix, place.start - prefix.length) &&
      text.startsWith(suffix, place.end) &&
      place.start >= prefix.length,
  );
  return between.length === 1 ? between[0] : undefined;
}

/** Whether the words of a quotation stand at a place of a text. */
export function standsAt(
  text: string,
  { start, end }: Place,
  { textSha256 }: Pick<Passage, 'textSha256'>,
): boolean {
  return sha256(text.slice(start, end)) === textSha256;
}

/** Quote what stands before and after a place, without half a character. */
export function contextOf(
  text: string,
  { start, end }: Place,
): Record<'prefix' | 'suffix', string> {
  const from = Math.max(0, start - contextLength);
  const to = Math.min(text.length, end + contextLength);
  return {
    prefix: text.slice(isWithinPair(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, isWithinPair(text, to) ? to - 1 : to),
  };
}

/** Whether a place lies within a surrogate pair. */
export function isWithinPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
}

/** Whether a place lies within a word of a script that parts its words by spaces, where no quotation begins or ends. */
function isWithinWord(text: string, at: number): boolean {
  return /\w/.test(text[at - 1] ?? '') && /\w/.test(text[at] ?? '');
}

function placesOf(text: string, quotation: Quotation): readonly Place[] {
  const { start, end, exact } = quotation;
  const length = end - start;
  const places: Place[] = [];
  if (exact !== null) {
    for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
      places.push({ start: at, end: at + length });
    return places;
  }
  for (let at = 0; at + length <= text.length; at += 1)
    if (
      !/\s/.test(text[at]!) &&
      !isWithinWord(text, at) &&
      !isWithinWord(text, at + length) &&
      standsAt(text, { start: at, end: at + length }, quotation)
    )
      places.push({ start: at, end: at + length });
  return places;
}
