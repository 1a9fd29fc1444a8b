/** Give the next 32-bit word of xoshiro128** and move its state of four words, which are not all zero. */
export function nextWord(state: Uint32Array): number {
  const [a, b, c, d] = state as unknown as readonly [number, number, number, number];
  const word = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
  state[2] = c ^ a;
  state[3] = d ^ b;
  state[1] = b ^ state[2]!;
  state[0] = a ^ state[3]!;
  state[2] = state[2]! ^ (b << 9);
  state[3] = rotated(state[3]!, 11);
  return word;
}

function rotated(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

/**
 * Make a generator of random numbers from 0 up to but not including 1: the same seed gives the same numbers everywhere.
 *
 * @param seed - a whole number from 0 to 2³² − 1.
 * @see Blackman and Vigna (2021), Scrambled linear pseudorandom number generators, ACM TOMS 47(4): xoshiro128**; its
 *   state is filled by a Weyl sequence through the finalizer of MurmurHash3, as its authors advise for seeds.
 */
export function seeded(seed: number): () => number {
  if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32)
    throw new RangeError(`seeded requires a whole number below 2³² as seed, not ${seed}`);
  const state = Uint32Array.from({ length: 4 }, (_, at) => mixed(seed + (at + 1) * 0x9e3779b9));
  return () => nextWord(state) / 2 ** 32;
}

function mixed(word: number): number {
  const first = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return second ^ (second >>> 16);
}
