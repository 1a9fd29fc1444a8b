import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAlerts } from './find-alerts.ts';
import { usualRule } from './rule.ts';
import type { MonthlySeries } from './series.ts';

const tolerance = 1e-9;
const seed = 2019;

const amounts = (values: readonly number[]): MonthlySeries => ({
  measure: 'amount',
  values_t: Float64Array.from(values),
  firstMonth: 3,
});

/** A series around 100 that scatters by at most a tenth. */
const calm = fc.array(fc.double({ min: 90, max: 110, noNaN: true }), {
  minLength: 48,
  maxLength: 90,
});

/** Any series, with zeros, gaps and jumps. */
const wild = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.double({ min: 0, max: 1000, noNaN: true }) },
    { weight: 1, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.constant(Number.NaN) },
  ),
  { minLength: 30, maxLength: 100 },
);

describe('findAlerts', () => {
  it('raises one alert in the month of a sudden fall, and ends it with two months of recovery', () => {
    const values = [...Array(40).fill(100), 20, 20, 20, 95, 100, 100];
    const { episodes } = findAlerts(amounts(values), usualRule);
    expect(episodes).toEqual([
      {
        alert: {
          at: 40,
          since: 40,
          by: 'change',
          value: 20,
          expected: expect.closeTo(100, 9),
          fall: expect.closeTo(0.8, 12),
          score: expect.closeTo(Math.log(0.2) / 0.05, 9),
        },
        months: 3,
        end: 43,
        ended: 'recovered',
      },
    ]);
  });

  it('waits for the second low month where the fall is no sudden one', () => {
    const rule = { ...usualRule, changeScore: Number.POSITIVE_INFINITY };
    const { episodes } = findAlerts(amounts([...Array(40).fill(100), 20, 20]), rule);
    expect(episodes.map(({ alert }) => [alert.since, alert.at, alert.by])).toEqual([
      [40, 41, 'level'],
    ]);
  });

  it('holds the level it fell from, and calls the fall a new level after eighteen months', () => {
    const values = [...Array(40).fill(100), ...Array(40).fill(20)];
    const { episodes } = findAlerts(amounts(values), usualRule);
    expect(episodes).toMatchObject([{ months: 19, end: 58, ended: 'settled' }]);
  });

  it('raises no second alert during the rest after an episode', () => {
    const values = [...Array(40).fill(100), 20, 100, 100, 20, 100, 100];
    expect(findAlerts(amounts(values), usualRule).episodes).toHaveLength(1);
  });

  it('neither ends nor lengthens an episode with a month that is not known', () => {
    const values = [...Array(40).fill(100), 20, Number.NaN, 100, Number.NaN, 100];
    expect(findAlerts(amounts(values), usualRule).episodes).toMatchObject([
      { months: 1, end: 42, ended: 'recovered' },
    ]);
  });

  it('takes a zero for a fall', () => {
    const { episodes } = findAlerts(amounts([...Array(40).fill(100), 0]), usualRule);
    expect(episodes.map(({ alert }) => alert.fall)).toEqual([1]);
  });

  it('is not changed by later months: no look-ahead', () => {
    fc.assert(
      fc.property(wild, fc.nat(), (values, cut) => {
        const length = 25 + (cut % (values.length - 25));
        const early = findAlerts(amounts(values.slice(0, length)), usualRule).episodes;
        const late = findAlerts(amounts(values), usualRule).episodes;
        expect(late.filter(({ alert }) => alert.at < length).map(({ alert }) => alert)).toEqual(
          early.map(({ alert }) => alert),
        );
      }),
      { seed },
    );
  });

  it('does not depend on the unit', () => {
    fc.assert(
      fc.property(wild, fc.double({ min: 0.001, max: 1000, noNaN: true }), (values, unit) => {
        const own = findAlerts(amounts(values), usualRule).episodes;
        const scaled = findAlerts(amounts(values.map((value) => value * unit)), usualRule).episodes;
        expect(scaled.map(({ alert, end }) => [alert.at, alert.since, end])).toEqual(
          own.map(({ alert, end }) => [alert.at, alert.since, end]),
        );
        for (const [at, { alert }] of scaled.entries())
          expect(Math.abs(alert.fall - own[at]!.alert.fall)).toBeLessThan(tolerance);
      }),
      { seed },
    );
  });

  it('never alerts on a series that stays within a tenth of its level', () => {
    fc.assert(
      fc.property(calm, (values) => {
        expect(findAlerts(amounts(values), usualRule).episodes).toEqual([]);
      }),
      { seed },
    );
  });

  it('always alerts on a fall by four fifths that lasts, within the persistence', () => {
    fc.assert(
      fc.property(calm, (values) => {
        const fallen = [...values, 20, 20];
        const { episodes } = findAlerts(amounts(fallen), usualRule);
        expect(episodes).toHaveLength(1);
        expect(episodes[0]!.alert.since).toBe(values.length);
      }),
      { seed },
    );
  });
});
