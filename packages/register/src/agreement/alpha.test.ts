import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fiveObservers, fourObservers, twoObservers } from '../fixture/reliability-data.ts';
import { coincidences, krippendorffAlpha, type Metric, summed } from './alpha.ts';
import { seeded } from './seeded.ts';

const metrics: readonly Metric[] = ['nominal', 'ordinal', 'interval'];
const value = fc.option(fc.integer({ min: -1, max: 3 }), { freq: 4 });
const data = fc
  .integer({ min: 2, max: 5 })
  .chain((observers) =>
    fc.array(fc.array(value, { minLength: observers, maxLength: observers }), { minLength: 1 }),
  );

describe('krippendorffAlpha', () => {
  it.each([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
  ] as const)('of Krippendorff’s four observers is %s %f', (metric, published) => {
    expect(krippendorffAlpha(fourObservers, metric)).toBeCloseTo(published, 3);
  });

  it.each([
    ['nominal', 0.4765],
    ['ordinal', 0.7598],
    ['interval', 0.7574],
  ] as const)('of Hayes and Krippendorff’s five observers is %s %f', (metric, published) => {
    expect(krippendorffAlpha(fiveObservers, metric)).toBeCloseTo(published, 4);
  });

  it('of two values is .095 by every metric', () => {
    for (const metric of metrics)
      expect(krippendorffAlpha(twoObservers, metric)).toBeCloseTo(0.095, 3);
  });

  it('is 1 where observers agree and values vary', () => {
    for (const metric of metrics)
      expect(krippendorffAlpha([[-1, -1, null], [0, 0, 0], [null, 1, 1], [2]], metric)).toBe(1);
  });

  it('is null where nothing varies or nothing is paired', () => {
    for (const units of [
      [],
      [
        [1, 1],
        [1, 1],
      ],
      [
        [1, null],
        [0, null],
      ],
      [
        [1, 1],
        [0, null],
      ],
    ])
      expect(krippendorffAlpha(units, 'ordinal')).toBeNull();
  });

  it('is near 0 where values are drawn by chance', () => {
    const draw = seeded(1);
    const units = Array.from({ length: 5000 }, () =>
      Array.from({ length: 3 }, () => Math.floor(draw() * 3) - 1),
    );
    for (const metric of metrics)
      expect(Math.abs(krippendorffAlpha(units, metric)!)).toBeLessThan(0.03);
  });

  it('does not change with the order of observers, of units or the names of nominal values', () => {
    fc.assert(
      fc.property(data, (units) => {
        const turned = units.map((unit) => [...unit].reverse()).reverse();
        for (const metric of metrics) {
          const alpha = krippendorffAlpha(units, metric);
          const other = krippendorffAlpha(turned, metric);
          if (alpha === null) expect(other).toBeNull();
          else expect(other).toBeCloseTo(alpha, 10);
        }
        const named = units.map((unit) => unit.map((code) => code && (code * 7) % 5));
        const renamed = krippendorffAlpha(named, 'nominal');
        const alpha = krippendorffAlpha(units, 'nominal');
        if (alpha === null) expect(renamed).toBeNull();
        else expect(renamed).toBeCloseTo(alpha, 10);
      }),
      { seed: 1 },
    );
  });

  it('ignores a stretch of interval values and any rising change of ordinal ones', () => {
    fc.assert(
      fc.property(data, (units) => {
        const same = (metric: Metric, change: (code: number) => number) => {
          const alpha = krippendorffAlpha(units, metric);
          const changed = krippendorffAlpha(
            units.map((unit) => unit.map((code) => (code === null ? null : change(code)))),
            metric,
          );
          if (alpha === null) expect(changed).toBeNull();
          else expect(changed).toBeCloseTo(alpha, 10);
        };
        same('interval', (code) => 3 * code - 5);
        same('ordinal', (code) => code ** 3);
      }),
      { seed: 2 },
    );
  });
});

describe('coincidences', () => {
  it('are those that Krippendorff prints for his four observers', () => {
    const { values, perUnit } = coincidences(fourObservers);
    expect(values).toEqual([1, 2, 3, 4, 5]);
    const matrix = [...summed(perUnit, 25)].map((count) => Number(count.toFixed(6)));
    expect(matrix).toEqual(
      [
        [7, 4 / 3, 1 / 3, 1 / 3, 0],
        [4 / 3, 10, 4 / 3, 1 / 3, 0],
        [1 / 3, 4 / 3, 8, 1 / 3, 0],
        [1 / 3, 1 / 3, 1 / 3, 4, 0],
        [0, 0, 0, 0, 3],
      ].flatMap((row) => row.map((count) => Number(count.toFixed(6)))),
    );
  });
});
