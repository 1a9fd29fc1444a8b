import { philox } from './philox.ts';

const word = 2 ** 32;
const block = new Uint32Array(4);

/** What the random words of a counter are for; no two purposes share a word. */
const purposes = { uniform: 0, permutation: 1 } as const;
/** Streams stay below 2⁵³, so that the top bit of their upper word is free for the purpose. */
const purposeBit = 2 ** 31;

/**
 * Give the random words of a place in a stream; the array is the same one at each call.
 *
 * @param seed - the seed, a whole number from 0 to 2⁵³ − 1.
 * @param stream - the stream, likewise.
 * @param index - the place in the stream, likewise.
 */
export function wordsAt(
  seed: number,
  stream: number,
  index: number,
  purpose: keyof typeof purposes,
): Uint32Array {
  block[0] = index % word;
  block[1] = Math.floor(index / word);
  block[2] = stream % word;
  block[3] = Math.floor(stream / word) + purposes[purpose] * purposeBit;
  philox(block, seed % word, Math.floor(seed / word));
  return block;
}

/** Refuse what is no whole number from 0 to 2⁵³ − 1. */
export function requireCount(caller: string, name: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0)
    throw new RangeError(
      `${caller} requires a whole number of at least 0 as ${name}, not ${value}`,
    );
}
