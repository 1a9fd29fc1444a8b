import { describe, expect, it } from 'vitest';
import { resultOf } from './refusal.ts';
import { tableYear } from './table-year.ts';

const covered = { firstYear: 2010, lastYear: 2023 };
const yearOf = (source: string, asked?: number) =>
  resultOf(async () => tableYear(source, asked, covered));

describe('tableYear', () => {
  it('takes the last year in the name, or the one asked where the name tells none', async () => {
    expect(await yearOf('2024/flatfile_eu-ic-io_ind-by-ind_25ed_2022.csv')).toEqual({
      ok: true,
      value: 2022,
    });
    expect(await yearOf('table.csv', 2019)).toEqual({ ok: true, value: 2019 });
    expect(await yearOf('figaro_2022.csv', 2022)).toEqual({ ok: true, value: 2022 });
  });

  it('takes any year of a name that tells several, if asked', async () => {
    expect(await yearOf('2022_downloaded_2023.csv', 2022)).toEqual({ ok: true, value: 2022 });
  });

  it('refuses a year that the name contradicts', async () => {
    expect(await yearOf('flatfile_eu-ic-io_ind-by-ind_25ed_2022.csv', 2019)).toEqual({
      ok: false,
      problem: {
        kind: 'invalid-input',
        place: { source: 'flatfile_eu-ic-io_ind-by-ind_25ed_2022.csv', field: 'year' },
        found: '2019',
        expected: '2022, the year in the file’s name',
      },
    });
  });
});
