import type { Dependence, DependenceItem } from '@musubi/vocabulary';
import { describe, expect, it } from 'vitest';
import type { OpenedTable } from '../trade-store/opened-table.ts';
import type { Block } from './block.ts';
import { type SmallFlow, smallTrade } from './fixture/small-trade.ts';
import { type MeasureChoice, measure } from './measure.ts';

const economy = (code: string): Block => ({ code, members: [code] });
const china = economy('CHN');
const korea = economy('KOR');

/** Korea buys 100 of product a: 60 from China, 30 from Japan, 10 from others; it sells 40. */
const flows: SmallFlow[] = [
  [2020, 'a', 'KOR', 'CHN', 60],
  [2020, 'a', 'KOR', 'JPN', 30],
  [2020, 'a', 'KOR', 'ROW', 10],
  [2020, 'a', 'CHN', 'KOR', 40],
  [2020, 'a', 'CHN', 'JPN', 60],
  [2020, 'a', 'JPN', 'KOR', 10],
];

async function measured(tables: readonly OpenedTable[], choice: Partial<MeasureChoice> = {}) {
  const usual = { importers: [korea], on: china, products: ['a'], thresholdPercents: [80, 100] };
  const result = await measure({ ...usual, ...choice }, tables);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const only = ({ items }: Pick<Dependence, 'items'>): DependenceItem => {
  expect(items).toHaveLength(1);
  return items[0]!;
};
const standing = ({ flags }: DependenceItem) =>
  flags.filter(({ stands }) => stands).map(({ rule }) => rule);

describe('measure', () => {
  it('gives shares, concentration and flags, as worked by hand', async () => {
    const item = only(await measured([smallTrade('t', flows)]));
    const [year] = item.years;
    expect(year).toMatchObject({
      importsUsdMillion: 100,
      exportsUsdMillion: 50,
      share: { low: 0.6, high: 0.6 },
      topSupplier: 'CHN',
      outsideShare: null,
      importsPerExport: { low: 2, high: 2 },
    });
    // 0.36 + 0.09, and at most 0.01 more if the others are one.
    expect(year!.concentration!.low).toBeCloseTo(0.45, 12);
    expect(year!.concentration!.high).toBeCloseTo(0.46, 12);
    expect(standing(item)).toEqual(['cdi1', 'cdi3', 'cdi', 'watched']);
    expect(item.mutual).toMatchObject({ share: 0.6, reverse: 0.4 });
  });

  it('narrows concentration where the table says how small the unnamed are', async () => {
    const item = only(await measured([smallTrade('t', flows, { namedFrom: 0.01 })]));
    expect(item.years[0]!.concentration!.high).toBeCloseTo(0.45 + 10 * 0.01 ** 2, 12);
  });

  it('measures a group as one: trade inside it is not imports', async () => {
    const both = { code: 'KOR+JPN', members: ['KOR', 'JPN'] };
    const item = only(await measured([smallTrade('t', flows)], { importers: [both] }));
    // Imports from outside are 70, of which China 60; 40 are inside; exports to China are 100.
    expect(item.years[0]).toMatchObject({ importsUsdMillion: 70, exportsUsdMillion: 100 });
    expect(item.years[0]!.share!.low).toBeCloseTo(60 / 70, 12);
    expect(item.years[0]!.outsideShare!.low).toBeCloseTo(70 / 110, 12);
    expect(standing(item)).toEqual(['cdi1', 'cdi2']);
  });

  it('bounds a supplier without a flow by what the table leaves out', async () => {
    const taiwan = economy('TWN');
    const on = { on: taiwan };
    const share = async (limits: Parameters<typeof smallTrade>[2]) =>
      only(await measured([smallTrade('t', flows, limits)], on)).years[0]!.share;
    expect(await share({})).toEqual({ low: 0, high: 0.1 });
    expect(await share({ namedFrom: 0.01 })).toEqual({ low: 0, high: 0.01 });
    expect(await share({ namedFrom: 0.01, floorUsd: 1e6 })).toEqual({ low: 0, high: 0.02 });
  });

  it('does not take an unknown flow for zero: the share is a range, the flag undecided', async () => {
    const unknown = smallTrade('t', [...flows, [2020, 'a', 'KOR', 'TWN', Number.NaN]]);
    const item = only(await measured([unknown]));
    expect(item.years[0]).toMatchObject({
      importsUsdMillion: null,
      share: { low: 0, high: 0.6 },
      topSupplier: null,
    });
    const flag = (rule: string) => item.flags.find((each) => each.rule === rule)!;
    expect(flag('watched')).toMatchObject({ stands: null, undecided: 2, standing: 0, first: null });
    expect(flag('vulnerable').stands).toBe(false);
  });

  it('takes what an economy did not report in a year for unknown: its imports, and its exports', async () => {
    const later = flows.map(([, ...rest]): SmallFlow => [2021, ...rest]);
    const reports = new Map([
      [2020, { imports: ['KOR'], exports: ['KOR'] }],
      [2021, { imports: ['KOR', 'CHN'], exports: [] }],
    ]);
    const table = smallTrade('t', [...flows, ...later], {
      reportersIn: (year) => reports.get(year),
    });
    const { items } = await measured([table], { importers: [korea, china], on: null });
    const years = items.map((item) => item.years.map((one) => [one.year, one.exportsUsdMillion]));
    expect(years).toEqual([
      [
        [2020, 50],
        [2021, null],
      ],
      [[2021, null]],
    ]);
  });

  it('does not measure an economy that does not report, nor a group that holds one', async () => {
    const table = smallTrade('t', flows, { reporters: ['KOR'] });
    const group = { code: 'KOR+JPN', members: ['KOR', 'JPN'] };
    const { items, missing } = await measured([table], { importers: [korea, china, group] });
    expect(items.map(({ importer }) => importer)).toEqual(['KOR']);
    expect(missing.map(({ importer }) => importer)).toEqual(['CHN', 'KOR+JPN']);
  });

  it('takes the table with the most years, and only the years that are asked for', async () => {
    const short = smallTrade('short', flows);
    const long = smallTrade('long', [
      ...flows,
      [2021, 'a', 'KOR', 'CHN', 10],
      [2021, 'a', 'KOR', 'JPN', 90],
    ]);
    const item = only(await measured([short, long]));
    expect(item).toMatchObject({ table: 'long', years: [{ year: 2020 }, { year: 2021 }] });
    const watched = item.flags.find(({ rule }) => rule === 'watched');
    expect(watched).toMatchObject({
      stands: false,
      cells: 4,
      standing: 2,
      first: 2020,
      last: 2020,
    });
    expect(only(await measured([short, long], { years: [2020] })).table).toBe('short');
  });

  it('is missing data, with the tables named, where nothing is known', async () => {
    const choice = {
      importers: [economy('DEU')],
      on: null,
      products: ['a'],
      thresholdPercents: [100],
    };
    const result = await measure(choice, [smallTrade('t', flows, { reporters: ['KOR'] })]);
    expect(!result.ok && result.problem[0]).toMatchObject({
      kind: 'missing-data',
      what: 'imports of DEU in a',
      remedy: 'Tables: t (only KOR).',
    });
  });
});
