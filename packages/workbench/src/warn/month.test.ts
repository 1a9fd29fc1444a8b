import { describe, expect, it } from 'vitest';
import { daysBetween, monthNumber, monthText, publishedOn } from './month.ts';

describe('publishedOn', () => {
  it('finds the day of a later month, or its last one where it is shorter', () => {
    const july = monthNumber('2019-07');
    expect(publishedOn(july, { months: 1, day: 15 })).toBe('2019-08-15');
    expect(publishedOn(july + 5, { months: 1, day: 15 })).toBe('2020-01-15');
    expect(publishedOn(july + 6, { months: 1, day: 31 })).toBe('2020-02-29');
  });
});

describe('monthNumber', () => {
  it('counts months, which are written again as they were', () => {
    expect(monthNumber('2020-01') - monthNumber('2019-12')).toBe(1);
    expect(['2019-07', '1999-12'].map((text) => monthText(monthNumber(text)))).toEqual([
      '2019-07',
      '1999-12',
    ]);
  });
});

describe('daysBetween', () => {
  it('counts the days', () => {
    expect(daysBetween('2019-07-04', '2019-08-15')).toBe(42);
  });
});
