import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOf } from './band.ts';

describe('bandOf', () => {
  it('has the quantiles of definition 7 of Hyndman and Fan', () => {
    // R: quantile(c(1, 2, 3, 4, 10), c(0.05, 0.25, 0.5, 0.75, 0.95)), type 7 by default.
    const { quantiles } = bandOf(Float64Array.of(10, 3, 1, 4, 2), 1, [0.05, 0.25, 0.5, 0.75, 0.95]);
    expect(quantiles).toEqual([1.2, 2, 3, 4, expect.closeTo(8.8, 12)]);
  });

  it('counts a failed draw and leaves it out of the quantiles and of the share', () => {
    const values = fc.array(
      fc.oneof(fc.double({ min: -9, max: 9, noNaN: true }), fc.constant(Number.NaN)),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(values, (drawn) => {
        const solved = drawn.filter((value) => !Number.isNaN(value));
        const band = bandOf(Float64Array.from(drawn), -1, [0, 1]);
        expect(band.draws).toBe(drawn.length);
        expect(band.failed).toBe(drawn.length - solved.length);
        if (solved.length === 0) return;
        expect(band.quantiles).toEqual([Math.min(...solved) + 0, Math.max(...solved) + 0]);
        expect(band.signShare).toBe(solved.filter((value) => value < 0).length / solved.length);
      }),
      { seed: 1 },
    );
  });

  it('knows nothing where every draw failed', () => {
    const band = bandOf(Float64Array.of(Number.NaN), 1, [0.5]);
    expect(band).toEqual({ draws: 1, failed: 1, quantiles: [Number.NaN], signShare: Number.NaN });
  });
});
