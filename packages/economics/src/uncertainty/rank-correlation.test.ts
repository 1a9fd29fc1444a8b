import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankCorrelation, ranksOf } from './rank-correlation.ts';

/** Correlations are compared to this many decimals. */
const decimals = 12;

const sample = (length: number) =>
  fc.array(fc.integer({ min: -20, max: 20 }), { minLength: length, maxLength: length });

describe('ranksOf', () => {
  it('is one more than the number below, with half of the others that are equal', () => {
    fc.assert(
      fc.property(sample(12), (values) => {
        const ranks = ranksOf(Float64Array.from(values));
        for (const [at, value] of values.entries()) {
          const below = values.filter((other) => other < value).length;
          const equal = values.filter((other) => other === value).length;
          expect(ranks[at]).toBe(below + (equal + 1) / 2);
        }
      }),
      { seed: 1 },
    );
  });
});

describe('rankCorrelation', () => {
  it('is 1 − 6 Σ d²/(n (n² − 1)) where no values are equal', () => {
    const shuffled = fc.shuffledSubarray([...Array(9).keys()], { minLength: 9 });
    fc.assert(
      fc.property(shuffled, shuffled, (first, second) => {
        const squares = first.reduce((sum, rank, d) => sum + (rank - second[d]!) ** 2, 0);
        expect(rankCorrelation(Float64Array.from(first), Float64Array.from(second))).toBeCloseTo(
          1 - (6 * squares) / (9 * 80),
          decimals,
        );
      }),
      { seed: 2 },
    );
  });

  it('is left as it is by rising transformations and turned by falling ones', () => {
    fc.assert(
      fc.property(sample(10), sample(10), (first, second) => {
        fc.pre(new Set(first).size > 1 && new Set(second).size > 1);
        const [x, y] = [Float64Array.from(first), Float64Array.from(second)];
        const plain = rankCorrelation(x, y);
        expect(
          rankCorrelation(
            x.map(Math.exp),
            y.map((v) => v ** 3),
          ),
        ).toBeCloseTo(plain, decimals);
        expect(
          rankCorrelation(
            x,
            y.map((value) => -value),
          ),
        ).toBeCloseTo(-plain, decimals);
      }),
      { seed: 3 },
    );
  });

  it('is unknown where a sample does not vary', () => {
    expect(rankCorrelation(Float64Array.of(1, 1), Float64Array.of(1, 2))).toBeNaN();
    expect(() => rankCorrelation(new Float64Array(2), new Float64Array(3))).toThrow(
      'rankCorrelation requires',
    );
  });
});
