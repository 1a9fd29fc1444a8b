import { requireCount, wordsAt } from './counter.ts';

/**
 * Give the uniform random number at a place of a stream, in the open interval (0, 1).
 *
 * The number depends on the three arguments only: it is the same whoever asks, in whatever order, on one thread or
 * on many. It has 52 random bits.
 *
 * @param seed - the seed, a whole number from 0 to 2⁵³ − 1.
 * @param stream - the stream, likewise; {@link streamOf} makes one from a name.
 * @param index - the place in the stream, likewise.
 * @throws RangeError where an argument is no such number.
 * @see Salmon, Moraes, Dror and Shaw (2011), Parallel random numbers: as easy as 1, 2, 3 (SC ’11).
 *
 * @example
 * ```ts
 * import { uniformAt } from '@musubi/economics';
 * const tenth = uniformAt(2026, 7, 10);
 * uniformAt(2026, 7, 11);
 * assert.equal(uniformAt(2026, 7, 10), tenth);
 * assert.ok(tenth > 0 && tenth < 1);
 * ```
 */
export function uniformAt(seed: number, stream: number, index: number): number {
  requireCount('uniformAt', 'seed', seed);
  requireCount('uniformAt', 'stream', stream);
  requireCount('uniformAt', 'index', index);
  const words = wordsAt(seed, stream, index, 'uniform');
  return (words[0] * 2 ** 20 + (words[1] >>> 12) + 0.5) / 2 ** 52;
}
