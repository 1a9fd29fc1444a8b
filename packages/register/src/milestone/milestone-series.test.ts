import { describe, expect, it } from 'vitest';
import { readRecurrence, recurrenceDays } from './milestone-series.ts';

describe('recurrenceDays', () => {
  it('falls due every half-year from the day it names, as often as it says', () => {
    expect(recurrenceDays('R3/2022-08-31/P6M', '2021-04-16', '2030-01-01')).toEqual([
      '2022-08-31',
      '2023-02-28',
      '2023-08-31',
    ]);
  });

  it('takes the last day of a month that is shorter', () => {
    expect(recurrenceDays('R/P1Y', '2020-02-29', '2024-12-31')).toEqual([
      '2021-02-28',
      '2022-02-28',
      '2023-02-28',
      '2024-02-29',
    ]);
    expect(recurrenceDays('R/P2W', '2021-12-20', '2022-01-20')).toEqual([
      '2022-01-03',
      '2022-01-17',
    ]);
  });

  it('has no days where nothing recurs', () => {
    for (const other of ['2021', 'P1Y', 'R/P', 'R/P0D', 'R/P1H', ''])
      expect(readRecurrence(other)).toBeNull();
    expect(recurrenceDays('2021-12', '2021-01-01', '2030-01-01')).toEqual([]);
  });
});
