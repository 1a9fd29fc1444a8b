import { doubtSchema } from '@musubi/vocabulary';
import { describe, expect, it } from 'vitest';
import { doubtOf } from './doubt-of.ts';

const draws = 200;
/** A parameter that rises, one that falls, and one whose halves undo each other. */
const point_dk = Float64Array.from({ length: 3 * draws }, (_, at) => {
  const d = Math.floor(at / 3);
  return [d, -d, Math.abs(d - 99.5)][at % 3]!;
});
const points = { seed: 9, draws, keys: ['epsilon', 'eta', 'sigma'], point_dk };
const rising = Float64Array.from({ length: draws }, (_, d) => d - 20);

describe('doubtOf', () => {
  it('names the band, the share of the sign and what moves the figure', () => {
    const doubt = doubtOf(points, rising, 5);
    expect(doubtSchema.parse(doubt)).toEqual({
      draws,
      failed: 0,
      seed: 9,
      median: 79.5,
      low: expect.closeTo(-20 + 0.05 * 199, 10),
      high: expect.closeTo(-20 + 0.95 * 199, 10),
      p25: -20 + 0.25 * 199,
      p75: -20 + 0.75 * 199,
      signShare: 179 / 200,
      drivers: [
        { parameter: 'epsilon', rankCorrelation: 1 },
        { parameter: 'eta', rankCorrelation: -1 },
      ],
    });
  });

  it('counts draws without a result and leaves them out of the correlations', () => {
    const holed = rising.map((value, d) => (d % 4 === 0 ? Number.NaN : value));
    const doubt = doubtOf(points, holed, 5);
    expect(doubt).toMatchObject({ draws, failed: 50 });
    expect(doubt.drivers[0]).toEqual({ parameter: 'epsilon', rankCorrelation: 1 });
  });

  it('knows nothing where every draw failed', () => {
    const doubt = doubtOf(points, new Float64Array(draws).fill(Number.NaN), 5);
    expect(doubtSchema.parse(doubt)).toMatchObject({
      failed: draws,
      median: null,
      signShare: null,
      drivers: [],
    });
  });

  it('refuses figures of other draws', () => {
    expect(() => doubtOf(points, new Float64Array(3), 1)).toThrow('doubtOf requires 200 values');
  });
});
