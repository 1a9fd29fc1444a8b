import { describe, expect, it } from 'vitest';
import { streamOf } from '../uncertainty/stream-of.ts';
import { drawFailures, singleFailures } from './draw-failures.ts';

const streams = ['CHN', 'JPN', 'AUS'].map(streamOf);
const drawn = { draws: 4000, seed: 11 };

describe('drawFailures', () => {
  it('gives each supplier its frequency, within four standard errors', () => {
    const probability_s = Float64Array.of(0.05, 0.2, 0);
    const { fails_ks, weight_k } = drawFailures(probability_s, streams, drawn);
    expect(weight_k.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
    for (const [s, p] of probability_s.entries()) {
      const frequency = weight_k.reduce((sum, w, k) => sum + w * fails_ks[k * 3 + s], 0);
      expect(Math.abs(frequency - p)).toBeLessThanOrEqual(
        4 * Math.sqrt((p * (1 - p)) / drawn.draws),
      );
    }
  });

  it('leaves the draws of a supplier as they are when another is added', () => {
    const alone = drawFailures(Float64Array.of(0.1), streams.slice(0, 1), drawn);
    const { fails_ks, weight_k } = drawFailures(Float64Array.of(0.1, 0.3, 0.2), streams, drawn);
    const together = weight_k.reduce((sum, w, k) => sum + w * fails_ks[k * 3], 0);
    const frequency = alone.weight_k.reduce((sum, w, k) => sum + w * alone.fails_ks[k], 0);
    expect(together).toBeCloseTo(frequency, 12);
  });

  it('keeps each pattern once', () => {
    const { fails_ks, weight_k } = drawFailures(Float64Array.of(0.5, 0.5, 0.5), streams, drawn);
    const patterns = Array.from(weight_k, (_, k) => fails_ks.slice(3 * k, 3 * k + 3).join(''));
    expect(new Set(patterns).size).toBe(8);
    expect(patterns).toHaveLength(8);
  });

  it('refuses what is no probability, and no draws', () => {
    expect(() => drawFailures(Float64Array.of(1.1), streams, drawn)).toThrow(RangeError);
    expect(() => drawFailures(Float64Array.of(0.1), streams, { draws: 0, seed: 1 })).toThrow(
      RangeError,
    );
  });
});

describe('singleFailures', () => {
  it('lets each supplier that may fail do so alone', () => {
    const { fails_ks, weight_k } = singleFailures(Uint8Array.of(1, 0, 1));
    expect([...fails_ks]).toEqual([1, 0, 0, 0, 0, 1]);
    expect([...weight_k]).toEqual([1, 1]);
  });
});
