import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Distribution, quantileOf } from './distribution.ts';
import { standardNormal, standardNormalQuantile } from './normal.ts';

/** Quantiles are compared to this many decimals. */
const decimals = 10;

describe('standardNormalQuantile', () => {
  it('gives the values that Wichura prints', () => {
    expect(standardNormalQuantile(0.25)).toBeCloseTo(-0.6744897501960817, 15);
    expect(standardNormalQuantile(0.001)).toBeCloseTo(-3.090232306167814, 14);
    expect(standardNormalQuantile(1e-20)).toBeCloseTo(-9.26234008979841, 13);
  });

  it('undoes the distribution function', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (p) => {
        expect(standardNormal(standardNormalQuantile(p))).toBeCloseTo(p, 14);
      }),
      { seed: 1 },
    );
  });
});

describe('standardNormal', () => {
  it('gives the values of the tables', () => {
    expect(standardNormal(1.23)).toBeCloseTo(0.8906514475743081, 14);
    expect(standardNormal(1.959963984540054)).toBeCloseTo(0.975, 14);
    expect([standardNormal(-40), standardNormal(40)]).toEqual([0, 1]);
  });
});

const middle = fc
  .tuple(fc.double({ min: 0.01, max: 20, noNaN: true }), fc.nat(1000), fc.nat(1000))
  .map(([low, a, b]) => [low, low + a / 100, low + (a + b) / 100] as const);
const probability = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
/** Where a lognormal draw lies between the ends of its spread. */
const inner = fc.double({ min: 0.05, max: 0.95, noNaN: true });

const made = {
  uniform: (low: number, _: number, high: number) => ({ kind: 'uniform', low, high }),
  triangular: (low: number, mode: number, high: number) => ({
    kind: 'triangular',
    low,
    mode,
    high,
  }),
  lognormal: (low: number, median: number, high: number) => ({
    kind: 'lognormal',
    low,
    median,
    high,
  }),
  normal: (low: number, mean: number, high: number) => ({
    kind: 'normal',
    mean,
    deviation: 1.5,
    low,
    high,
  }),
} satisfies Record<string, (low: number, middle: number, high: number) => Distribution>;

/** Integrate the triangular density by the definition, from its lower end. */
function triangularShare(low: number, mode: number, high: number, x: number): number {
  return x <= mode
    ? (x - low) ** 2 / ((high - low) * (mode - low))
    : 1 - (high - x) ** 2 / ((high - low) * (high - mode));
}

describe('quantileOf', () => {
  it('inverts the triangular distribution', () => {
    fc.assert(
      fc.property(probability, (p) => {
        const x = quantileOf({ kind: 'triangular', low: 1, mode: 2, high: 5 }, p);
        expect(triangularShare(1, 2, 5, x)).toBeCloseTo(p, decimals);
      }),
      { seed: 2 },
    );
  });

  it('has the lognormal’s median at the value and 90 % between its ends', () => {
    const spread = { kind: 'lognormal', low: 0.5, median: 2, high: 3 } as const;
    const quantiles = [0.05, 0.5, 0.95].map((p) => quantileOf(spread, p));
    for (const [at, end] of [0.5, 2, 3].entries()) expect(quantiles[at]).toBeCloseTo(end, decimals);
  });

  it('is the whole normal without ends, and folds what lies beyond them back between', () => {
    const whole = {
      kind: 'normal',
      mean: 5,
      deviation: 2,
      low: Number.NEGATIVE_INFINITY,
      high: Number.POSITIVE_INFINITY,
    } as const;
    expect(quantileOf(whole, 0.975)).toBeCloseTo(5 + 2 * 1.959963984540054, decimals);
    // A half-normal’s median is 0.6744897501960817 deviations above its end.
    expect(quantileOf({ ...whole, low: 5 }, 0.5)).toBeCloseTo(5 + 2 * 0.6744897501960817, decimals);
  });

  it.each(Object.keys(made) as (keyof typeof made)[])(
    'keeps the order of probabilities and of %s spreads',
    (kind) => {
      const ordered = kind === 'lognormal' ? inner : probability;
      fc.assert(
        fc.property(middle, middle, ordered, ordered, (one, other, p, q) => {
          const lower = one.map((end, at) => Math.min(end, other[at]!)) as [number, number, number];
          const drawn = quantileOf(made[kind](...lower), Math.min(p, q));
          const slack = 1e-9 * Math.abs(drawn);
          expect(quantileOf(made[kind](...one), Math.min(p, q))).toBeGreaterThanOrEqual(
            drawn - slack,
          );
          expect(quantileOf(made[kind](...lower), Math.max(p, q))).toBeGreaterThanOrEqual(
            drawn - slack,
          );
        }),
        { seed: 3 },
      );
    },
  );

  it('refuses spreads that are none', () => {
    const ends = { low: 2, high: 1 };
    expect(() => quantileOf({ kind: 'uniform', ...ends }, 0.5)).toThrow(
      'quantileOf requires 2 ≤ 2 ≤ 1',
    );
    expect(() => quantileOf({ kind: 'uniform', low: 0, high: 1 }, 1)).toThrow('p between 0 and 1');
    expect(() => quantileOf({ kind: 'lognormal', low: 0, median: 1, high: 2 }, 0.5)).toThrow(
      'positive ends',
    );
    expect(() =>
      quantileOf({ kind: 'normal', mean: 0, deviation: 0, low: -1, high: 1 }, 0.5),
    ).toThrow('positive deviation');
  });
});
