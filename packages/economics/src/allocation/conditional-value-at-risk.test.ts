import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionalValueAtRisk } from './conditional-value-at-risk.ts';

const tolerance = 1e-9;
const losses = Float64Array.of(100, 200, 300, 400, 500, 600);
const even = new Float64Array(6).fill(1 / 6);

describe('conditionalValueAtRisk', () => {
  // Sarykalin, Serraino and Uryasev (2008), INFORMS Tutorials in Operations Research, section 2: six equally likely losses.
  it.each([
    [2 / 3, (500 + 600) / 2],
    [7 / 12, (1 / 5) * 400 + (2 / 5) * 500 + (2 / 5) * 600],
    [7 / 8, 600],
  ])('gives the printed weights of six equally likely losses at level %f', (level, expected) => {
    expect(conditionalValueAtRisk(losses, even, level)).toBeCloseTo(expected, 9);
  });

  it('is the least value of the function of Rockafellar and Uryasev, found by trying every loss as the threshold', () => {
    const scenarios = fc.array(
      fc.record({ loss: fc.integer({ min: 0, max: 50 }), weight: fc.integer({ min: 1, max: 9 }) }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(scenarios, fc.constantFrom(0, 0.5, 0.9, 0.95), (drawn, level) => {
        const total = drawn.reduce((sum, { weight }) => sum + weight, 0);
        const loss_k = Float64Array.from(drawn, ({ loss }) => loss);
        const weight_k = Float64Array.from(drawn, ({ weight }) => weight / total);
        const at = (threshold: number) =>
          threshold +
          loss_k.reduce((sum, loss, k) => sum + weight_k[k] * Math.max(0, loss - threshold), 0) /
            (1 - level);
        const least = Math.min(...Array.from(loss_k, at));
        expect(Math.abs(conditionalValueAtRisk(loss_k, weight_k, level) - least)).toBeLessThan(
          tolerance * 1e3,
        );
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it('refuses a level of one, and weights that do not fit', () => {
    expect(() => conditionalValueAtRisk(losses, even, 1)).toThrow(RangeError);
    expect(() => conditionalValueAtRisk(losses, even.slice(1), 0.5)).toThrow(RangeError);
  });
});
