import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay, lastDayOfMonth } from './calendar.ts';
import { isDeadlineValue, isEdtf } from './edtf.ts';

const days = fc
  .record({ year: fc.integer({ min: 1, max: 9999 }), month: fc.integer({ min: 1, max: 12 }) })
  .chain(({ year, month }) =>
    fc
      .integer({ min: 1, max: lastDayOfMonth(year, month) })
      .map((day) => isoDay({ year, month, day })),
  );

describe('the check of EDTF', () => {
  it.each([
    '1985-04-12',
    '1985-04',
    '1985',
    '-1985',
    '2001-21',
    '1984?',
    '2004-06~',
    '2004-06-11%',
    '201X',
    '20XX',
    '2004-XX',
    '1985-04-XX',
    '1985-XX-XX',
    '1964/2008',
    '2004-06/2006-08',
    '1985-04-12/..',
    '../1985',
    '1985/',
    '/1985-04',
    '2001-34',
    '156X-12-25',
    '15XX-12-XX',
    '[1667,1668,1670..1672]',
    '[..1760-12-03]',
    '{1960,1961-12}',
    '{..1984}',
    '2024-33~',
  ])('takes %s, an example of the specification', (text) => {
    expect(isEdtf(text)).toBe(true);
  });

  it.each([
    '',
    '85',
    '2021-13',
    '2021-00',
    '2021-02-29',
    '2021-04-31',
    '2021-42',
    '2021-4-1',
    '../..',
    '/',
    '..',
    '2022/2021/2020',
    '{}',
    '[2020',
    '2021-21-01',
    '2030 ',
    'by 2030',
    '2021-12-31/2021-01-01',
    'P5Y',
  ])('refuses %j', (text) => {
    expect(isEdtf(text)).toBe(false);
  });

  it('takes every day of the calendar and no day after the last of its month', () => {
    fc.assert(
      fc.property(days, (day) => {
        const [year, month] = day.split('-').map(Number) as [number, number];
        const tooLate = isoDay({ year, month, day: lastDayOfMonth(year, month) + 1 });
        return isEdtf(day) && isEdtf(`${day}/..`) && isEdtf(`{${day},2000}`) && !isEdtf(tooLate);
      }),
      { seed: 5 },
    );
  });

  it('takes lengths and recurrences as deadlines only', () => {
    expect(['P5Y', 'R/P1Y', 'R5/P3M', 'P1Y6M', 'PT12H'].every(isDeadlineValue)).toBe(true);
    expect(['P', 'PT', 'R/P', 'P5', 'R/2021-02-30'].some(isDeadlineValue)).toBe(false);
  });
});
