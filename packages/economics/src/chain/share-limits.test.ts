import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inside, type ShareLimits, shareOfSet } from './share-limits.ts';

const tolerance = 1e-9;

const limits: ShareLimits = {
  low_h: Float64Array.of(0.3, 0.1, 0.2),
  high_h: Float64Array.of(0.3, 0.25, 0.5),
  economies_h: Float64Array.of(1, 1, 27),
  unnamedHigh: 0.4,
  unnamedEach: 0.05,
};
const set = (inside_h: number[], unnamed = 0) => ({ inside_h: Uint8Array.from(inside_h), unnamed });

describe('shareOfSet', () => {
  it('adds up what is named and lets a partly covered group have all or nothing', () => {
    expect(shareOfSet(limits, set([inside.all, inside.none, inside.none]))).toEqual([0.3, 0.3]);
    const [low, high] = shareOfSet(limits, set([inside.all, inside.none, inside.some]));
    expect(low).toBeCloseTo(0.3, 12);
    expect(high).toBeCloseTo(0.8, 12);
  });

  it('gives an unnamed member no more than one unnamed economy can have', () => {
    expect(shareOfSet(limits, set([0, 0, 0], 2))[1]).toBeCloseTo(0.1, 12);
  });

  it('knows what is left when the others are at their highest', () => {
    const tight = { ...limits, unnamedHigh: 0, unnamedEach: 0 };
    const [low] = shareOfSet(tight, set([0, 0, inside.all]));
    expect(low).toBeCloseTo(1 - 0.3 - 0.25, 12);
  });

  it('leaves to the outside exactly what the inside does not have', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 2), { minLength: 3, maxLength: 3 }), (inside_h) => {
        const [low, high] = shareOfSet(limits, set(inside_h));
        const outside = inside_h.map((each) => 2 - each);
        // The unnamed are all outside: 300 of them can hold all that is unnamed.
        const [otherLow, otherHigh] = shareOfSet(limits, set(outside, 300));
        expect(high + otherLow).toBeGreaterThanOrEqual(1 - limits.unnamedHigh - tolerance);
        expect(low + otherHigh).toBeCloseTo(1, 9);
      }),
      { seed: 1 },
    );
  });

  it('refuses a set over other holders', () => {
    expect(() => shareOfSet(limits, set([0, 0]))).toThrow(RangeError);
  });
});
