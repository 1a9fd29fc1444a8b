import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medianOfFirst, medianOfStretch, normalConsistency } from './median.ts';

describe('medianOfFirst', () => {
  it('takes the middle value of the first ones, or the mean of the two middle ones', () => {
    expect(medianOfFirst(Float64Array.of(3, 1, 2, -9), 3)).toBe(2);
    expect(medianOfFirst(Float64Array.of(4, 1, 3, 2), 4)).toBe(2.5);
    expect(medianOfFirst(Float64Array.of(7), 0)).toBeNaN();
  });

  it('has as many values below as above', () => {
    const sample = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(sample, (values) => {
        const median = medianOfFirst(Float64Array.from(values), values.length);
        const below = values.filter((value) => value < median).length;
        const above = values.filter((value) => value > median).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
      }),
      { seed: 1 },
    );
  });
});

describe('medianOfStretch', () => {
  it('leaves unknown values out', () => {
    const values = Float64Array.of(9, 5, Number.NaN, 1, 9);
    expect(medianOfStretch(values, 1, 4, new Float64Array(3))).toBe(3);
  });
});

describe('normalConsistency', () => {
  it('is one over the upper quartile of the standard normal distribution', () => {
    // Φ⁻¹(0.75) = 0.6744897501960817.
    expect(normalConsistency).toBeCloseTo(1 / 0.6744897501960817, 15);
  });
});
