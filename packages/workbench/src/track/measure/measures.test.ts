import { describe, expect, it } from 'vitest';
import { lookAround } from '../../run/surroundings.ts';
import { computeMeasure } from './compute-measure.ts';
import type { Gauge } from './gauge.ts';
import { checkPeriod, openGauge } from './open-gauge.ts';

async function open(measure: string, parameters: Record<string, string | string[]>) {
  const gauge = await openGauge({ measure, parameters }, lookAround());
  if (!gauge.ok) throw new Error(JSON.stringify(gauge.problem));
  return gauge.value;
}

const customs = { reporter: 'KOR', product: '2811111000', table: 'korea-chip-materials' };
const read = ({ read: at }: Gauge, ...periods: string[]) => periods.map((one) => at(one).value);

describe('the measures', () => {
  it('give the published shares of Japan in Korea’s imports of hydrogen fluoride', async () => {
    const fromTable = await open('import-share', { ...customs, partner: 'JPN' });
    const fromSeries = await open('series-share', {
      series: 'kor-import-hydrogen-fluoride-jpn-value',
      of: 'kor-import-hydrogen-fluoride-all-value',
    });
    for (const gauge of [fromTable, fromSeries]) {
      const shares = read(gauge, '2018', '2019', '2020').map((share) => share?.toFixed(1));
      expect(shares).toEqual(['41.9', '32.2', '12.9']);
    }
  });

  it('give the published sums: US$66.86m in 2018 and 9.38m in 2020', async () => {
    const gauge = await open('series-sum', { series: 'kor-import-hydrogen-fluoride-jpn-value' });
    const sums = read(gauge, '2018', '2020').map((sum) => (sum! / 1e6).toFixed(2));
    expect(sums).toEqual(['66.86', '9.38']);
    expect(read(gauge, '2018-12')).toEqual(read(gauge, '2018'));
  });

  it('say that a year of which a month is missing is unknown, not zero', async () => {
    const gauge = await open('series-sum', { series: 'kor-import-hydrogen-fluoride-jpn-value' });
    expect(read(gauge, '2022', '1990')).toEqual([null, null]);
  });

  it('give limits and no figure where parts of the data are unknown', async () => {
    const node = { chain: '5g', node: 'network', basis: 'headquarters', economies: 'CHN' };
    const gauge = await open('chain-share', node);
    expect(gauge.read('2020').value).toBeCloseTo(41, 9);
    const { value, interval } = gauge.read('2023');
    expect(value).toBeNull();
    expect(interval?.map((end) => Math.round(end))).toEqual([30, 70]);
    expect(gauge.read('2021')).toEqual({ value: null });
  });

  it('look through a world in its own year only', async () => {
    const gauge = await open('revealed-advantage', {
      reporter: 'KOR',
      sector: 'C26',
      world: '2014',
    });
    expect(gauge.periods).toEqual(['2014']);
    expect(gauge.read('2014').value).toBeGreaterThan(1);
    expect(gauge.read('2015')).toEqual({ value: null });
  });

  it('know only what could be read on a date', async () => {
    const series = 'kor-import-hydrogen-fluoride-jpn-value';
    const choice = { measure: 'series-sum', parameters: { series } };
    const gauge = await openGauge(choice, { ...lookAround(), asOf: '2019-08-20' });
    if (!gauge.ok) throw new Error(JSON.stringify(gauge.problem));
    expect(gauge.value.periods.at(-1)).toBe('2019-07');
    expect(gauge.value.read('2020').value).toBeNull();
  });

  it('name the vintage by the SHA-256 of the one file that a series stands in', async () => {
    const parameters = { series: 'kor-import-hydrogen-fluoride-jpn-value' };
    const choice = { measure: 'series-sum', parameters };
    const computed = await computeMeasure(choice, '2018', lookAround());
    if (!computed.ok) throw new Error(JSON.stringify(computed.problem));
    const gauge = await open('series-sum', parameters);
    expect(gauge.files.map(({ path }) => path.split('/').at(-1))).toEqual(['korea-materials.csv']);
    expect(computed.value.vintageSha256).toBe(gauge.files[0]!.sha256);
  });
});

describe('mistakes in a measure', () => {
  it.each([
    ['import-shar', {}, { scheme: 'measure', known: ['import-share'] }],
    ['import-share', { ...customs, partnr: 'JPN' }, { scheme: 'field', known: ['partner'] }],
    ['import-value', { ...customs, reporter: 'KRO' }, { kind: 'unknown-code', code: 'KRO' }],
    ['import-value', { ...customs, product: '99' }, { kind: 'missing-data' }],
    ['series-sum', { series: 'kor-import-photoresist-jpn-share' }, { kind: 'conflict' }],
    [
      'chain-share',
      { chain: 'chips', node: 'dry-etc', basis: 'headquarters', economies: 'USA' },
      { scheme: 'node', known: ['dry-etch'] },
    ],
  ])('of %s with %j are named', async (measure, parameters, problem) => {
    const gauge = await openGauge({ measure, parameters }, lookAround());
    if (gauge.ok) throw new Error('opened');
    expect(gauge.problem).toContainEqual(expect.objectContaining(problem));
  });

  it('include a month where the measure has years', () => {
    expect(checkPeriod('import-share', '2021-07').ok).toBe(false);
    expect(checkPeriod('series-sum', '2021-07').ok).toBe(true);
    expect(checkPeriod('series-sum', 'July').ok).toBe(false);
  });
});
