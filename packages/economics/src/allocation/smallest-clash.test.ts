import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minimumHittingSet } from './minimum-hitting-set.ts';
import { smallestClash } from './smallest-clash.ts';

const subsets = (count: number) =>
  Array.from({ length: 2 ** count }, (_, mask) =>
    Array.from({ length: count }, (_, at) => at).filter((at) => (mask >> at) & 1),
  ).sort((a, b) => a.length - b.length);

describe('minimumHittingSet', () => {
  it('is as small as the smallest found by trying all', () => {
    const sets = fc.array(
      fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 4 }),
      { maxLength: 7 },
    );
    fc.assert(
      fc.property(sets, (family) => {
        const meets = (chosen: readonly number[]) =>
          family.every((set) => set.some((number) => chosen.includes(number)));
        const found = minimumHittingSet(family);
        expect(meets(found)).toBe(true);
        expect(found.length).toBe(subsets(7).find(meets)!.length);
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  it('refuses a set that nothing meets', () => {
    expect(() => minimumHittingSet([[1], []])).toThrow(RangeError);
  });
});

/** Points of a small world, each of which meets some bounds; bounds hold together where one point meets them all. */
const world = fc.tuple(
  fc.integer({ min: 1, max: 7 }),
  fc.array(fc.integer({ min: 0, max: 127 }), { minLength: 1, maxLength: 8 }),
);

describe('smallestClash', () => {
  it('is irreducible and as small as the smallest found by trying all', () => {
    fc.assert(
      fc.property(world, ([count, points]) => {
        const metBy = points.map((mask) => mask % 2 ** count);
        const maskOf = (bounds: Iterable<number>) =>
          [...bounds].reduce((mask, bound) => mask | (1 << bound), 0);
        const point = (bounds: Iterable<number>) =>
          metBy.find((met) => (maskOf(bounds) & ~met) === 0);
        const clash = smallestClash(count, (asked) => {
          const met = point(asked);
          if (met === undefined) return null;
          return new Set([...Array(count).keys()].filter((bound) => (met >> bound) & 1));
        });
        const smallest = subsets(count).find((bounds) => point(bounds) === undefined);
        expect(clash === null).toBe(smallest === undefined);
        if (smallest === undefined) return;
        expect(clash!.isSmallest).toBe(true);
        expect(clash!.bounds.length).toBe(smallest.length);
        expect(point(clash!.bounds)).toBeUndefined();
        for (const left of clash!.bounds)
          expect(point(clash!.bounds.filter((bound) => bound !== left))).toBeDefined();
      }),
      { seed: 8, numRuns: 300 },
    );
  });

  it('says that it did not prove the smallest where it is cut off', () => {
    // Pairs that clash, found only after the deletion filter kept the last three.
    const clashes = [
      [0, 1],
      [2, 3, 4],
    ];
    const clash = smallestClash(
      5,
      (asked) =>
        clashes.some((set) => set.every((bound) => asked.has(bound))) ? null : new Set(asked),
      1,
    );
    expect(clash).toEqual({ bounds: [2, 3, 4], isSmallest: false });
  });
});
