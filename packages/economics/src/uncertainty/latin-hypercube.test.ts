import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latinHypercube } from './latin-hypercube.ts';
import { permuted } from './permutation.ts';

describe('latinHypercube', () => {
  it('puts one point into each stratum of each dimension', () => {
    fc.assert(
      fc.property(
        fc.maxSafeNat(),
        fc.integer({ min: 1, max: 400 }),
        fc.maxSafeNat(),
        (seed, draws, dimension) => {
          const sample = latinHypercube(seed, draws);
          const strata = Array.from({ length: draws }, (_, draw) =>
            Math.floor(sample.at(draw, dimension) * draws),
          );
          expect(strata.sort((a, b) => a - b)).toEqual([...strata.keys()]);
        },
      ),
      { seed: 1 },
    );
  });

  it('gives a point alike whatever else was asked for, in whatever order', () => {
    const forwards = latinHypercube(5, 60);
    const places = Array.from({ length: 180 }, (_, at) => [at % 60, Math.floor(at / 60)] as const);
    const expected = new Map(places.map((place) => [place, forwards.at(...place)]));
    const backwards = latinHypercube(5, 60);
    for (const place of places.toReversed())
      expect(backwards.at(...place)).toBe(expected.get(place));
  });

  it('integrates a sum of one-dimensional functions far better than chance', () => {
    // McKay, Beckman and Conover (1979): what is additive is integrated with the error of the strata alone, here
    // below (f(1) − f(0))/draws for each monotone part; independent points would err by about 1/√(12 · 1000) · √3.
    const sample = latinHypercube(11, 1000);
    let sum = 0;
    for (let draw = 0; draw < 1000; draw++)
      sum += sample.at(draw, 1) ** 2 + Math.exp(sample.at(draw, 2)) - sample.at(draw, 3);
    const exact = 1 / 3 + Math.E - 1 - 1 / 2;
    expect(Math.abs(sum / 1000 - exact)).toBeLessThan((1 + (Math.E - 1) + 1) / 1000);
  });

  it('refuses a draw that it does not have', () => {
    expect(() => latinHypercube(1, 0)).toThrow('latinHypercube requires at least one draw');
    expect(() => latinHypercube(1, 3).at(3, 0)).toThrow('latinHypercube requires a draw below 3');
  });
});

describe('permuted', () => {
  it('makes every permutation of four places about as often as every other', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 24_000; seed++) {
      const order = [0, 1, 2, 3].map((place) => permuted(seed, 9, 4, place)).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    const chiSquare = [...counts.values()].reduce((sum, n) => sum + (n - 1000) ** 2 / 1000, 0);
    expect(counts.size).toBe(24);
    // The 99.9 % quantile of χ² with 23 degrees of freedom.
    expect(chiSquare).toBeLessThan(49.8);
  });

  it('sends the first of a thousand places everywhere', () => {
    const counts = new Float64Array(10);
    for (let seed = 0; seed < 10_000; seed++)
      counts[Math.floor(permuted(seed, 1, 1000, 0) / 100)]!++;
    const chiSquare = counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    // The 99.9 % quantile of χ² with 9 degrees of freedom.
    expect(chiSquare).toBeLessThan(27.9);
  });
});
