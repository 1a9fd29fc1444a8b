import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concentration } from './concentration.ts';
import { randomLimits } from './random-limits.ts';
import type { ShareLimits } from './share-limits.ts';

const tolerance = 1e-9;

const known = (...share: number[]): ShareLimits => ({
  low_h: Float64Array.from(share),
  high_h: Float64Array.from(share),
  economies_h: new Float64Array(share.length).fill(1),
  unnamedHigh: Math.max(0, 1 - share.reduce((sum, each) => sum + each, 0)),
  unnamedEach: 0.1,
});

/** Numbers from 0 to 1 of a seed, the same every time. */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Every corner: each economy at a limit but one, the unnamed written out one by one. */
function cornersOf(limits: ShareLimits, unnamed: number): number[] {
  const { low_h, high_h, unnamedEach, unnamedHigh } = limits;
  const low = [...low_h, ...new Array<number>(unnamed).fill(0)];
  const high = [...high_h, ...new Array<number>(unnamed).fill(unnamedEach)];
  const isUnnamed = (e: number) => e >= low_h.length;
  const found: number[] = [];
  const weigh = (shares: readonly number[]) => {
    const rest = shares.reduce((sum, share, e) => (isUnnamed(e) ? sum + share : sum), 0);
    const fits = shares.every(
      (share, e) => share >= low[e]! - tolerance && share <= high[e]! + tolerance,
    );
    const sum = shares.reduce((total, share) => total + share, 0);
    if (fits && Math.abs(sum - 1) < tolerance && rest <= unnamedHigh + tolerance)
      found.push(shares.reduce((total, share) => total + share * share, 0));
  };
  for (let corner = 0; corner < 2 ** low.length; corner++) {
    const at = low.map((each, e) => (corner & (1 << e) ? high[e]! : each));
    const missing = 1 - at.reduce((sum, share) => sum + share, 0);
    for (let e = 0; e < at.length; e++) {
      weigh(at.with(e, at[e]! + missing));
      if (isUnnamed(e)) continue;
      // The rest may also stand at its own limit, with one unnamed and one named economy in between.
      const rest = at.slice(low_h.length).reduce((sum, share) => sum + share, 0);
      for (let u = low_h.length; u < at.length; u++) {
        const filled = at.with(u, at[u]! + unnamedHigh - rest);
        weigh(filled.with(e, filled[e]! + missing - unnamedHigh + rest));
      }
    }
  }
  return found;
}

describe('concentration', () => {
  it('is the sum of squares where every share is known', () => {
    expect(concentration(known(0.5, 0.3, 0.2))).toEqual([
      expect.closeTo(0.38, 12),
      expect.closeTo(0.38, 12),
    ]);
  });

  it('spreads the unnamed thin below and gathers them above', () => {
    const [low, high] = concentration(known(0.5, 0.25));
    expect(low).toBeCloseTo(0.3125, 12);
    expect(high).toBeCloseTo(0.3125 + 0.1 ** 2 + 0.1 ** 2 + 0.05 ** 2, 12);
  });

  it('is anything from nothing to a monopoly where nothing is known', () => {
    const nothing = { ...known(), unnamedHigh: 1, unnamedEach: 1 };
    expect(concentration(nothing)).toEqual([0, 1]);
  });

  it('levels what must be given to the named', () => {
    const limits = {
      low_h: Float64Array.of(0.1, 0.2, 0),
      high_h: Float64Array.of(0.3, 0.9, 0.9),
      economies_h: Float64Array.of(1, 1, 1),
      unnamedHigh: 0.1,
      unnamedEach: 0.1,
    };
    const [low, high] = concentration(limits);
    expect(low).toBeCloseTo(3 * 0.3 ** 2, 12);
    expect(high).toBeCloseTo(0.1 ** 2 + 0.9 ** 2, 12);
  });

  it('counts a group as even at least and as one economy at most', () => {
    const group = { ...known(0.8, 0.2), economies_h: Float64Array.of(4, 1) };
    const [low, high] = concentration(group);
    expect(low).toBeCloseTo(0.64 / 4 + 0.04, 12);
    expect(high).toBeCloseTo(0.68, 12);
  });

  it('finds the highest among all corners, written out one by one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 31 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 3 }),
        (seed, holders, unnamed) => {
          const { limits } = randomLimits(numbersFrom(seed), holders, unnamed);
          // As many as the rest can hold at their largest, so that the corners know no fewer economies than the bound.
          const many =
            unnamed === 0 ? 0 : Math.ceil(limits.unnamedHigh / limits.unnamedEach + tolerance);
          const highest = Math.max(...cornersOf(limits, Math.min(many, 6)));
          fc.pre(many <= 6);
          expect(concentration(limits)[1]).toBeCloseTo(highest, 8);
        },
      ),
      { seed: 20_211, numRuns: 300 },
    );
  });

  it('holds between its limits whatever the shares are, and is reached below where nothing is unnamed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        const random = numbersFrom(seed);
        const { limits, share_e } = randomLimits(random, 5, 2);
        const [low, high] = concentration(limits);
        const index = share_e.reduce((sum, share) => sum + share * share, 0);
        expect(index).toBeGreaterThanOrEqual(low - tolerance);
        expect(index).toBeLessThanOrEqual(high + tolerance);
      }),
      { seed: 20_212, numRuns: 500 },
    );
  });

  it('finds the lowest on a fine grid', () => {
    const limits = {
      low_h: Float64Array.of(0.05, 0.3, 0.1),
      high_h: Float64Array.of(0.6, 0.7, 0.35),
      economies_h: Float64Array.of(1, 1, 1),
      unnamedHigh: 0,
      unnamedEach: 0,
    };
    let lowest = 1;
    for (let a = 0.05; a <= 0.6; a += 0.001)
      for (let b = 0.3; b <= 0.7; b += 0.001) {
        const c = 1 - a - b;
        if (c >= 0.1 && c <= 0.35) lowest = Math.min(lowest, a * a + b * b + c * c);
      }
    expect(concentration(limits)[0]).toBeCloseTo(lowest, 5);
  });

  it('refuses limits that no shares of a whole meet', () => {
    expect(() => concentration(known(0.7, 0.6))).toThrow(RangeError);
    expect(() => concentration({ ...known(0.3), unnamedHigh: 0.1 })).toThrow(RangeError);
  });
});
