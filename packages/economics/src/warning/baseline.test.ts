import { describe, expect, it } from 'vitest';
import { prepareJudge } from './baseline.ts';
import { usualRule } from './rule.ts';

const tolerance = 1e-12;
const monthly = (length: number, value: (t: number) => number) => ({
  measure: 'amount' as const,
  values_t: Float64Array.from({ length }, (_, t) => value(t)),
  firstMonth: 0,
});

describe('prepareJudge', () => {
  it('expects of a constant series what it has always been', () => {
    const reading = prepareJudge(
      monthly(40, () => 7),
      usualRule,
    )(39)!;
    expect(reading.expected).toBeCloseTo(7, 12);
    expect(Math.abs(reading.deviation)).toBeLessThan(tolerance);
  });

  it('measures a fall against the least scale where the past does not scatter', () => {
    // ln(50/100) over 0.05, both as the level and as the change.
    const series = monthly(40, (t) => (t < 39 ? 100 : 50));
    const reading = prepareJudge(series, usualRule)(39)!;
    expect(reading.score).toBeCloseTo(Math.log(0.5) / 0.05, 10);
    expect(reading.changeScore).toBeCloseTo(Math.log(0.5) / 0.05, 10);
  });

  it('counts what lies below the floor as the floor, a twentieth of the median', () => {
    const series = monthly(40, (t) => (t < 39 ? 100 : 0));
    expect(prepareJudge(series, usualRule)(39)!.deviation).toBeCloseTo(Math.log(0.05), 12);
  });

  it('expects the growth that a trailing level lags behind', () => {
    // Growth of 1 % a month: the median of the twelve months before lies 6.5 months back.
    const series = monthly(60, (t) => 1.01 ** t);
    const { expected, level } = prepareJudge(series, usualRule)(59)!;
    expect(level).toBeCloseTo((1.01 ** 52 + 1.01 ** 53) / 2, 12);
    expect(expected / 1.01 ** 59).toBeCloseTo(1, 3);
  });

  it('shrinks a seasonal effect by the years that show it', () => {
    // Every December half: four Decembers, n/(n+κ) = 4/6 of ln ½.
    const series = monthly(72, (t) => (t % 12 === 11 ? 50 : 100));
    const { expected } = prepareJudge(series, usualRule)(71)!;
    expect(Math.log(expected / 100)).toBeCloseTo((5 / 7) * Math.log(0.5), 10);
  });

  it('takes the differences of a share as they are', () => {
    const series = { ...monthly(40, (t) => (t < 39 ? 0.4 : 0.3)), measure: 'share' as const };
    const reading = prepareJudge(series, usualRule)(39)!;
    expect(reading.deviation).toBeCloseTo(-0.1, 12);
    expect(reading.score).toBeCloseTo(-10, 10);
  });

  it('judges nothing before enough months are known, nor where most months are zero', () => {
    const short = prepareJudge(
      monthly(40, () => 7),
      usualRule,
    );
    expect(short(24)).toBeNull();
    expect(short(25)).not.toBeNull();
    expect(
      prepareJudge(
        monthly(60, (t) => (t % 3 === 0 ? 5 : 0)),
        usualRule,
      )(59),
    ).toBeNull();
  });

  it('refuses a negative value and a rule that cannot be followed', () => {
    expect(() =>
      prepareJudge(
        monthly(3, () => -1),
        usualRule,
      ),
    ).toThrow(RangeError);
    const rule = { ...usualRule, persistence: 4 };
    expect(() =>
      prepareJudge(
        monthly(3, () => 1),
        rule,
      ),
    ).toThrow('persistence within its window');
  });
});
