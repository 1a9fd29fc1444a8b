import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePeriods,
  firstDayOf,
  formatPeriod,
  lastDayOf,
  type Period,
  parsePeriod,
  periodName,
} from './period.ts';

const read = (text: string): Period => {
  const period = parsePeriod(text);
  if (!period.ok) throw new Error(JSON.stringify(period.problem));
  return period.value;
};
const year = fc.integer({ min: 0, max: 9999 });
const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ kind: fc.constant('year' as const), year }),
  fc.record({
    kind: fc.constant('quarter' as const),
    year,
    quarter: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({ kind: fc.constant('month' as const), year, month: fc.integer({ min: 1, max: 12 }) }),
);

describe('parsePeriod', () => {
  it.each([
    ['2021', '2021'],
    ['2021-Q3', '2021-Q3'],
    ['2021Q3', '2021-Q3'],
    ['2021-35', '2021-Q3'],
    ['2021-07', '2021-07'],
    ['2021M07', '2021-07'],
  ])('reads %s', (text, written) => {
    expect(formatPeriod(read(text))).toBe(written);
  });

  it.each([
    '',
    '21',
    '2021-7',
    '2021-13',
    '2021-00',
    '2021-Q5',
    '2021-37',
    '2021-32',
    '2021-07-01',
  ])('refuses %j', (text) => {
    expect(parsePeriod(text, { source: 'a.csv', line: 3 })).toMatchObject({
      ok: false,
      problem: { kind: 'invalid-input', found: text, place: { source: 'a.csv', line: 3 } },
    });
  });

  it('reads back what formatPeriod writes', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(read(formatPeriod(period))).toEqual(period);
      }),
      { seed: 2021 },
    );
  });
});

describe('the days of a period', () => {
  it('know the ends of quarters and leap years', () => {
    expect([firstDayOf(read('2021-Q3')), lastDayOf(read('2021-Q3'))]).toEqual([
      '2021-07-01',
      '2021-09-30',
    ]);
    expect(lastDayOf(read('2020-02'))).toBe('2020-02-29');
    expect(lastDayOf(read('1900-02'))).toBe('1900-02-28');
    expect(lastDayOf(read('0004-02'))).toBe('0004-02-29');
    expect([firstDayOf(read('2021')), lastDayOf(read('2021'))]).toEqual([
      '2021-01-01',
      '2021-12-31',
    ]);
  });
});

describe('comparePeriods', () => {
  it('puts the longer of two periods with one beginning first', () => {
    const sorted = ['2021-02', '2021-01', '2022', '2021-Q1', '2021'].map(read).sort(comparePeriods);
    expect(sorted.map(formatPeriod)).toEqual(['2021', '2021-Q1', '2021-01', '2021-02', '2022']);
  });

  it('agrees with the order of the first days', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        if (firstDayOf(a) < firstDayOf(b)) expect(comparePeriods(a, b)).toBeLessThan(0);
        expect(Math.sign(comparePeriods(a, b))).toBe(-Math.sign(comparePeriods(b, a)) || 0);
      }),
      { seed: 2021 },
    );
  });
});

describe('periodName', () => {
  it('follows the custom of each language', () => {
    const named = (text: string) =>
      (['en', 'ja', 'ko'] as const).map((l) => periodName(read(text), l));
    expect(named('2021')).toEqual(['2021', '2021年', '2021년']);
    expect(named('2021-Q3')).toEqual(['Q3 2021', '2021年第3四半期', '2021년 3분기']);
    expect(named('2021-07')).toEqual(['July 2021', '2021年7月', '2021년 7월']);
  });
});
