import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { streamOf } from './stream-of.ts';
import { uniformAt } from './uniform-at.ts';

const whole = fc.maxSafeNat();

describe('uniformAt', () => {
  it('stays strictly between 0 and 1 and depends on nothing drawn before', () => {
    fc.assert(
      fc.property(whole, whole, whole, whole, (seed, stream, index, other) => {
        const drawn = uniformAt(seed, stream, index);
        expect(drawn).toBeGreaterThan(0);
        expect(drawn).toBeLessThan(1);
        uniformAt(seed, other, index);
        expect(uniformAt(seed, stream, index)).toBe(drawn);
      }),
      { seed: 1 },
    );
  });

  it('reads every bit of the seed, the stream and the index', () => {
    fc.assert(
      fc.property(fc.tuple(whole, whole, whole), fc.nat(2), fc.nat(52), (place, which, bit) => {
        const [seed, stream, index] = place.map((value, at) => {
          const set = Math.floor(value / 2 ** bit) % 2;
          return at === which ? value + (set ? -1 : 1) * 2 ** bit : value;
        }) as [number, number, number];
        expect(uniformAt(seed, stream, index)).not.toBe(uniformAt(...place));
      }),
      { seed: 2 },
    );
  });

  it('fills a hundred equal cells as a fair die would', () => {
    const counts = new Float64Array(100);
    for (let index = 0; index < 100_000; index++)
      counts[Math.floor(100 * uniformAt(7, 3, index))]!++;
    const chiSquare = counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    // The 0.1 % and the 99.9 % quantile of χ² with 99 degrees of freedom.
    expect(chiSquare).toBeGreaterThan(60.3);
    expect(chiSquare).toBeLessThan(148.2);
  });

  it('refuses what is no whole number', () => {
    expect(() => uniformAt(-1, 0, 0)).toThrow('uniformAt requires');
    expect(() => uniformAt(0, 0.5, 0)).toThrow('stream');
    expect(() => uniformAt(0, 0, 2 ** 53)).toThrow(RangeError);
  });
});

describe('streamOf', () => {
  it('is the 32-bit FNV-1a hash', () => {
    // From the test vectors of the IETF draft.
    expect(streamOf('')).toBe(0x811c9dc5);
    expect(streamOf('a')).toBe(0xe40c292c);
    expect(streamOf('foobar')).toBe(0xbf9cf968);
  });
});
