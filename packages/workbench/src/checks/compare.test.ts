import type { PublishedCheck } from '@musubi/vocabulary';
import { describe, expect, it } from 'vitest';
import { compareNumbers } from './compare.ts';

function check(value: number, digits: number, tolerance?: number): PublishedCheck {
  return {
    format: 'musubi-check/1',
    id: 'a-table',
    title: { en: 'A table', ja: '表', ko: '표' },
    citation: {
      authors: 'Author, A.',
      title: 'A Paper',
      publisher: 'A Journal',
      year: 2015,
      locator: 'Table 2',
    },
    kind: 'a-kind',
    published: [{ quantity: 'welfare', economy: 'MEX', value, unit: 'percent', digits }],
    ...(tolerance !== undefined && { tolerance }),
  };
}

function verdict(published: PublishedCheck, ours: number) {
  const [row] = compareNumbers(published, [{ quantity: 'welfare', economy: 'MEX', value: ours }]);
  return row;
}

describe('compareNumbers', () => {
  it('passes what rounds to the printed digits, and nothing else', () => {
    expect(verdict(check(1.31, 2), 1.3149)?.status).toBe('passed');
    expect(verdict(check(1.31, 2), 1.3051)?.status).toBe('passed');
    expect(verdict(check(1.31, 2), 1.3151)?.status).toBe('failed');
    expect(verdict(check(-0.41, 2), -0.4049)?.status).toBe('failed');
  });

  it('holds ours to the tolerance that a check states, even a tolerance of zero', () => {
    expect(verdict(check(0, 0, 1e-8), 0.9e-8)?.status).toBe('passed');
    expect(verdict(check(0, 0, 1e-8), 1.1e-8)?.status).toBe('failed');
    expect(verdict(check(0, 0, 0), 0)?.status).toBe('passed');
    expect(verdict(check(0, 0, 0), 1e-15)?.status).toBe('failed');
  });

  it('fails a number that is not finite, and shows none', () => {
    const row = verdict(check(1, 2), Number.NaN);
    expect(row).toMatchObject({ status: 'failed', ours: null, reason: 'computed NaN' });
  });

  it('fails a published number that nobody computed', () => {
    const [row] = compareNumbers(check(1, 2), []);
    expect(row).toMatchObject({ status: 'failed', ours: null });
    expect(row?.reason).toContain('a-kind computes no such number');
  });

  it('says in each row where the number is printed', () => {
    expect(verdict(check(1, 2), 1)).toEqual({
      check: 'a-table',
      quantity: 'welfare',
      economy: 'MEX',
      published: 1,
      ours: 1,
      difference: 0,
      unit: 'percent',
      source: 'Author, A. (2015), A Paper, Table 2',
      status: 'passed',
      digits: 2,
      inPrint: false,
      label: { check: { en: 'A table', ja: '表', ko: '표' } },
    });
  });

  it('gives each word of a row the label that the check has for it, and says why in each language', () => {
    const welfare = { en: 'Welfare', ja: '厚生', ko: '후생' };
    const row = verdict({ ...check(1, 2), labels: { welfare } }, 2);
    expect(row?.label?.quantity).toEqual(welfare);
    expect(row?.reason).toBe('differs by more than 0.005');
    expect(row?.label?.reason?.ja).toBe('差が0.005を超える');
  });
});
