import { describe, expect, it } from 'vitest';
import { fiveObservers, fourObservers } from '../fixture/reliability-data.ts';
import { measureAgreement, verdictOf } from './agreement.ts';
import { seeded } from './seeded.ts';

describe('measureAgreement', () => {
  it('has the interval that R’s boot gives for Krippendorff’s four observers', () => {
    // irr 0.84 and boot, 1000 resamples of units, percentile: .430 to 1.000 (Cross Validated, “Bootstrapping Krippendorff’s alpha”).
    const { alpha, interval, units, verdict } = measureAgreement(fourObservers, 'ordinal', 1);
    expect({ alpha: alpha?.toFixed(3), units, verdict }).toEqual({
      alpha: '0.815',
      units: 11,
      verdict: 'plain',
    });
    expect(Math.abs(interval![0] - 0.43)).toBeLessThan(0.04);
    expect(interval![1]).toBe(1);
  });

  it('is no narrower than the published interval that takes pairs for independent', () => {
    // Hayes and Krippendorff (2007): .7078 to .8078 by 10,000 draws of pairs.
    const { interval } = measureAgreement(fiveObservers, 'ordinal', 1);
    expect(interval![0]).toBeLessThan(0.7078);
    expect(interval![1]).toBeGreaterThan(0.8078);
  });

  it('is the same for the same seed', () => {
    const once = measureAgreement(fiveObservers, 'nominal', 5);
    expect(measureAgreement(fiveObservers, 'nominal', 5)).toEqual(once);
    expect(measureAgreement(fiveObservers, 'nominal', 6).interval).not.toEqual(once.interval);
  });

  it('holds the true alpha in about 95 % of samples', () => {
    // Two observers each see a true value of −1, 0 or 1 with a chance of .7, and otherwise guess: α = .49 in the population.
    const draw = seeded(3);
    const guess = () => Math.floor(draw() * 3) - 1;
    const sample = () =>
      Array.from({ length: 40 }, () => {
        const truth = guess();
        return [draw() < 0.7 ? truth : guess(), draw() < 0.7 ? truth : guess()];
      });
    let held = 0;
    for (let seed = 0; seed < 40; seed++) {
      const { interval } = measureAgreement(sample(), 'interval', seed);
      if (interval![0] <= 0.49 && 0.49 <= interval![1]) held += 1;
    }
    expect(held).toBeGreaterThanOrEqual(34);
  });

  it('knows nothing where nothing varies, and no interval from one unit', () => {
    expect(
      measureAgreement(
        [
          [1, 1],
          [1, 1],
        ],
        'ordinal',
        1,
      ),
    ).toEqual({
      metric: 'ordinal',
      alpha: null,
      interval: null,
      units: 2,
      verdict: 'undefined',
    });
    expect(measureAgreement([[1, -1]], 'ordinal', 1)).toMatchObject({ interval: null, units: 1 });
  });
});

describe('verdictOf', () => {
  it('turns at .8 and .667', () => {
    expect([1, 0.8, 0.799, 0.667, 0.666, -1, null].map(verdictOf)).toEqual([
      'plain',
      'plain',
      'tentative',
      'tentative',
      'not-reliable',
      'not-reliable',
      'undefined',
    ]);
  });
});
