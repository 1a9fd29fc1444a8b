import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convexityGap, isConvex } from './convexity.ts';
import { coreExcess } from './core-excess.ts';
import { coalitionSize, gameFrom } from './game.ts';
import { valuesFromDividends } from './harsanyi-dividends.ts';
import { shapleyValue } from './shapley-value.ts';
import { isSuperadditive, superadditivityGap } from './superadditivity.ts';

/** Rounding of sums of at most 64 values of size 100. */
const tolerance = 1e-10;

const numbers = (min: number) => (length: number) =>
  fc
    .array(fc.integer({ min, max: 50 }), { minLength: length - 1, maxLength: length - 1 })
    .map((values) => Float64Array.of(0, ...values));
const length = fc.integer({ min: 2, max: 5 }).map((n) => 2 ** n);
const anyGame = length.chain(numbers(-50));
/** Games whose dividends beyond single players are not negative are convex. */
const convexGame = length.chain(numbers(0)).map(valuesFromDividends);
const seeded = { seed: 11, numRuns: 200 };

const gloves = gameFrom(3, (s) => ((s & 1) !== 0 && s > 1 ? 1 : 0));
const majority = gameFrom(3, (s) => (coalitionSize(s) >= 2 ? 1 : 0));
const allPairs = (value_s: Float64Array) =>
  [...value_s.keys()].flatMap((a) => [...value_s.keys()].map((b) => [a, b] as const));
const pairGap = (v: Float64Array, a: number, b: number) => v[a] + v[b] - v[a | b] - v[a & b];

describe('coreExcess', () => {
  it('is the largest excess over all proper coalitions', () => {
    const withPayoff = anyGame.chain((value_s) =>
      fc.tuple(
        fc.constant(value_s),
        fc.array(fc.integer({ min: -50, max: 50 }), {
          minLength: Math.log2(value_s.length),
          maxLength: Math.log2(value_s.length),
        }),
      ),
    );
    fc.assert(
      fc.property(withPayoff, ([value_s, payoff]) => {
        const excess = (s: number) =>
          payoff.reduce((rest, x, i) => ((s >> i) & 1 ? rest - x : rest), value_s[s]);
        const proper = [...value_s.keys()].slice(1, -1);
        const found = coreExcess(value_s, Float64Array.from(payoff));
        expect(found.excess).toBe(Math.max(...proper.map(excess)));
        expect(excess(found.coalition)).toBe(found.excess);
      }),
      seeded,
    );
  });

  it('finds the core of the glove game to be the one point at which the left glove has all', () => {
    expect(coreExcess(gloves, Float64Array.of(1, 0, 0)).excess).toBe(0);
    for (let left = 0; left < 8; left++)
      for (let right = 0; right <= 8 - left; right++) {
        const payoff = Float64Array.of(left / 8, right / 8, 1 - (left + right) / 8);
        expect(coreExcess(gloves, payoff).excess).toBeGreaterThan(0);
      }
  });

  it('finds that in a majority of three somebody can always do better by 1/3', () => {
    const equal = coreExcess(majority, Float64Array.of(1 / 3, 1 / 3, 1 / 3));
    expect(equal.coalition).toBe(0b011);
    expect(equal.excess).toBeCloseTo(1 / 3, 12);
  });

  it('refuses a payoff that does not fit', () => {
    expect(() => coreExcess(gloves, Float64Array.of(1, 0))).toThrow(/a finite payoff for each/);
    expect(() => coreExcess(Float64Array.of(0, 1), Float64Array.of(1))).toThrow(/two players/);
  });
});

describe('convexityGap', () => {
  it('is positive exactly where some two coalitions violate convexity', () => {
    fc.assert(
      fc.property(fc.oneof(anyGame, convexGame), (value_s) => {
        const worst = Math.max(...allPairs(value_s).map(([a, b]) => pairGap(value_s, a, b)));
        const { first, second, gap } = convexityGap(value_s);
        expect(isConvex(value_s)).toBe(worst <= 0);
        expect(pairGap(value_s, first, second)).toBe(gap);
      }),
      seeded,
    );
  });

  it('is not positive where no dividend of two or more players is negative', () => {
    fc.assert(
      fc.property(convexGame, (value_s) => {
        expect(isConvex(value_s)).toBe(true);
        expect(isSuperadditive(value_s)).toBe(true);
      }),
      seeded,
    );
  });

  it('names the two pairs of gloves that share the left one', () => {
    expect(convexityGap(gloves)).toEqual({ first: 0b011, second: 0b101, gap: 1 });
  });

  it('puts the Shapley value of a convex game in the core', () => {
    fc.assert(
      fc.property(convexGame, (value_s) => {
        expect(coreExcess(value_s, shapleyValue(value_s)).excess).toBeLessThan(tolerance);
      }),
      seeded,
    );
  });
});

describe('superadditivityGap', () => {
  it('is the largest loss over all disjoint coalitions', () => {
    fc.assert(
      fc.property(anyGame, (value_s) => {
        const disjoint = allPairs(value_s).filter(([a, b]) => a > 0 && b > 0 && (a & b) === 0);
        const worst = Math.max(...disjoint.map(([a, b]) => pairGap(value_s, a, b)));
        const { first, second, gap } = superadditivityGap(value_s);
        expect(gap).toBe(worst);
        expect(first & second).toBe(0);
        expect(pairGap(value_s, first, second)).toBe(gap);
        expect(isSuperadditive(value_s)).toBe(worst <= 0);
      }),
      seeded,
    );
  });

  it('holds for gloves, and for the majority of three', () => {
    expect(isSuperadditive(gloves)).toBe(true);
    expect(isSuperadditive(majority)).toBe(true);
  });

  it('forgives what the tolerance forgives', () => {
    const loses = Float64Array.of(0, 1, 1, 1.5);
    expect(superadditivityGap(loses)).toEqual({ first: 1, second: 2, gap: 0.5 });
    expect([isSuperadditive(loses), isSuperadditive(loses, 0.5)]).toEqual([false, true]);
    expect([isConvex(loses), isConvex(loses, 0.5)]).toEqual([false, true]);
  });
});
