import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gameFrom } from './game.ts';
import { permutationOrder } from './permutation-order.ts';
import { marginalsInOrder, shapleyFromPermutations } from './shapley-from-permutations.ts';
import { shapleyValue } from './shapley-value.ts';

const seeded = { seed: 5, numRuns: 200 };
const count = fc.maxSafeNat();

describe('permutationOrder', () => {
  it('names every player once, and reverses the order for the other half of the pair', () => {
    fc.assert(
      fc.property(count, count, fc.integer({ min: 1, max: 40 }), (seed, index, players) => {
        const order = permutationOrder(seed, index, players);
        expect([...order].sort((a, b) => a - b)).toEqual([...Array(players).keys()]);
        const other = index % 2 === 0 ? index + 1 : index - 1;
        expect([...permutationOrder(seed, other, players)]).toEqual([...order].reverse());
      }),
      seeded,
    );
  });

  it('draws each of the 24 orders of four about equally often', () => {
    const draws = 24_000;
    const times = new Map<string, number>();
    for (let pair = 0; pair < draws; pair++) {
      const order = permutationOrder(3, 2 * pair, 4).join();
      times.set(order, (times.get(order) ?? 0) + 1);
    }
    const expected = draws / 24;
    const chiSquared = [...times.values()].reduce(
      (sum, seen) => sum + (seen - expected) ** 2 / expected,
      0,
    );
    expect(times.size).toBe(24);
    // The 99.9 % point of chi-squared with 23 degrees of freedom; far below 23 is as suspect.
    expect(chiSquared).toBeLessThan(49.7);
    expect(chiSquared).toBeGreaterThan(7);
  });

  it('draws other orders for another seed, in either half of its 53 bits', () => {
    const start = (seed: number) =>
      [0, 2, 4].map((index) => permutationOrder(seed, index, 12).join()).join(' ');
    const seeds = [0, 1, 2, 2 ** 32, 2 ** 32 + 1, 2 ** 52];
    expect(new Set(seeds.map(start)).size).toBe(seeds.length);
  });

  it('refuses what is no count', () => {
    for (const [seed, index, players] of [
      [-1, 0, 3],
      [0, 0.5, 3],
      [0, 2 ** 53, 3],
      [0, 0, 0],
    ] as const)
      expect(() => permutationOrder(seed, index, players)).toThrow(RangeError);
  });
});

/** Sample the Shapley value of a game whose values are all known. */
function sample(value_s: Float64Array, seed: number, orders: number) {
  const players = Math.log2(value_s.length);
  const marginal_pi = new Float64Array(orders * players);
  for (let index = 0; index < orders; index++) {
    const order = permutationOrder(seed, index, players);
    const value_k = new Float64Array(players + 1);
    let joined = 0;
    order.forEach((player, k) => {
      joined |= 1 << player;
      value_k[k + 1] = value_s[joined];
    });
    marginal_pi.set(marginalsInOrder(order, value_k), index * players);
  }
  return shapleyFromPermutations(marginal_pi, players);
}

describe('shapleyFromPermutations', () => {
  const costs = [3, 1, 4, 1, 5, 9];
  const airport = gameFrom(6, (s) => Math.max(...costs.filter((_, i) => (s >> i) & 1)));
  const exact = shapleyValue(airport);

  it('computes a mean and a standard error over pairs by hand', () => {
    const { estimate_i, standardError_i, pairs } = shapleyFromPermutations(
      // Pair means of the first player: 2, 4, 6; of the second: 1, 1, 1.
      Float64Array.of(1, 0, 3, 2, 4, 1, 4, 1, 8, 2, 4, 0),
      2,
    );
    expect(pairs).toBe(3);
    expect(estimate_i[0]).toBeCloseTo(4, 12);
    expect(standardError_i[0]).toBeCloseTo(2 / Math.sqrt(3), 12);
    expect(estimate_i[1]).toBeCloseTo(1, 12);
    expect(standardError_i[1]).toBeCloseTo(0, 12);
  });

  it('covers the exact value about as often as two standard errors should', () => {
    let covered = 0;
    for (let seed = 0; seed < 200; seed++) {
      const { estimate_i, standardError_i } = sample(airport, seed, 400);
      if (Math.abs(estimate_i[0] - exact[0]) < 1.96 * standardError_i[0]) covered++;
    }
    expect(covered).toBeGreaterThan(180);
    expect(covered).toBeLessThan(200);
  });

  it('adds up to the value of all, whatever the sample', () => {
    const { estimate_i } = sample(airport, 1, 10);
    expect(estimate_i.reduce((a, b) => a + b)).toBeCloseTo(9, 12);
  });

  it('is exact for a game of pairs, by its antithetic orders', () => {
    const pairsOnly = gameFrom(5, (s) => (s & 1 && s & 2 ? 4 : 0) + (s & 8 && s & 16 ? 2 : 0));
    const { estimate_i, standardError_i } = sample(pairsOnly, 9, 4);
    expect([...estimate_i]).toEqual([2, 2, 0, 1, 1]);
    expect([...standardError_i]).toEqual([0, 0, 0, 0, 0]);
  });

  it('refuses half a pair, a single pair and values that do not fit the order', () => {
    expect(() => shapleyFromPermutations(new Float64Array(6), 2)).toThrow(RangeError);
    expect(() => shapleyFromPermutations(new Float64Array(4), 2)).toThrow(/two or more pairs/);
    expect(() => marginalsInOrder(Int32Array.of(0, 1), Float64Array.of(0, 1))).toThrow(RangeError);
    expect(() => marginalsInOrder(Int32Array.of(0), Float64Array.of(1, 1))).toThrow(RangeError);
  });
});
