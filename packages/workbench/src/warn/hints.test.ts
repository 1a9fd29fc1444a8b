import type { PolicyEvent } from '@musubi/vocabulary';
import { describe, expect, it } from 'vitest';
import { hintsFor } from './hints.ts';

const event: PolicyEvent = {
  id: 'licence',
  title: { en: 'Licence', ja: '許可', ko: '허가' },
  announced: '2019-07-01',
  effective: '2019-07-04',
  actor: 'JPN',
  targets: ['KOR'],
  effect: 'tightens',
  products: ['281111'],
  url: 'https://example.org/licence',
  basis: 'B',
};
const series = {
  reporter: 'KOR',
  partner: 'JPN',
  flow: 'import' as const,
  product: {
    code: '2811111000',
    scheme: 'HSK',
    name: { en: 'hydrogen fluoride', ja: 'フッ化水素', ko: '불화수소' },
  },
};
const alert = { since: '2019-07', published: '2019-08-15' };

describe('hintsFor', () => {
  it('names an event about the product and an economy of the series, with the months between', () => {
    const later = { since: '2019-09', published: '2019-10-15' };
    expect(hintsFor(later, series, [event])).toEqual([
      { event: 'licence', from: 'effective', months: 2 },
    ]);
  });

  it('leaves out another product, other economies, and what lies too far back', () => {
    expect(hintsFor(alert, series, [{ ...event, products: ['370790'] }])).toEqual([]);
    expect(hintsFor(alert, { ...series, reporter: 'USA', partner: 'DEU' }, [event])).toEqual([]);
    expect(hintsFor({ since: '2020-02', published: '2020-03-15' }, series, [event])).toEqual([]);
  });

  it('leaves out what was announced after the alert, and dates by announcement what was not in effect', () => {
    expect(hintsFor(alert, series, [{ ...event, announced: '2019-08-16' }])).toEqual([]);
    expect(hintsFor(alert, series, [{ ...event, effective: '2019-08-28' }])).toEqual([
      { event: 'licence', from: 'announced', months: 0 },
    ]);
  });

  it('names an event about no product only where it is about both economies', () => {
    const list = { ...event, products: null };
    expect(hintsFor(alert, series, [list])).toHaveLength(1);
    expect(hintsFor(alert, { ...series, partner: 'CHN' }, [list])).toEqual([]);
    expect(hintsFor(alert, series, [{ ...list, targets: null }])).toEqual([]);
  });
});
