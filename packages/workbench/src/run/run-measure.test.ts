import { type Dependence, dependenceSchema, ok, type RunArguments } from '@musubi/vocabulary';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FlowLine } from '../trade-store/fixture/flow-lines.ts';
import { parquetTableOf } from '../trade-store/fixture/parquet-table-of.ts';
import { type SmallSurroundings, smallSurroundings } from './fixture/small-storage.ts';
import { perform } from './perform.ts';
import { runMeasure } from './run-measure.ts';
import { lookAround } from './surroundings.ts';

const surroundings = lookAround({ version: '0.0.0' });

async function made(given: Partial<RunArguments<'measure'>>) {
  const result = await runMeasure({ economies: ['KOR'], ...given }, surroundings);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

async function refused(given: Partial<RunArguments<'measure'>>, asOf?: string) {
  const result = await runMeasure({ economies: ['KOR'], ...given }, { ...surroundings, asOf });
  return result.ok ? null : result.problem[0];
}

const shareIn = ({ items }: Dependence, importer: string, product: string, year: number) =>
  items
    .find((item) => item.importer === importer && item.product === product)!
    .years.find((each) => each.year === year)!.share!;

describe('measuring on the shipped tables', () => {
  it("finds Korea's turn from Japan's hydrogen fluoride, with the printed shares", async () => {
    const { value } = await made({ on: 'JPN', products: ['2811111000'] });
    const percent = (year: number) =>
      (100 * shareIn(value, 'KOR', '2811111000', year).low).toFixed(1);
    expect([2018, 2019, 2020].map(percent)).toEqual(['41.9', '32.2', '12.9']);
  });

  it("finds China's share in Korea's magnets, and that it is robust", async () => {
    const { value } = await made({ on: 'CHN', products: ['850511'] });
    expect(shareIn(value, 'KOR', '850511', 2022).low).toBeCloseTo(0.875, 3);
    const flags = new Map(value.items[0]!.flags.map((flag) => [flag.rule, flag]));
    expect(flags.get('vulnerable')).toMatchObject({ stands: true, first: 2015, last: 2024 });
    expect(flags.get('cdi')!.stands).toBe(true);
  });

  it('leaves open what Taiwan sold in 2019, and knows it in 2022', async () => {
    const { value } = await made({ on: 'TWN', products: ['854239'] });
    expect(shareIn(value, 'KOR', '854239', 2019)).toEqual({ low: 0, high: 1 });
    expect(shareIn(value, 'KOR', '854239', 2022).low).toBeGreaterThan(0.5);
  });

  it('measures members and the group, with what hangs on inputs of inputs', async () => {
    const { value } = await made({ economies: ['TRILATERAL'], on: 'CHN', sectors: ['C26'] });
    expect(value.importers.map(({ code }) => code)).toEqual(['JPN', 'KOR', 'USA', 'TRILATERAL']);
    for (const row of value.exposure!.sectors) {
      expect(row.lookThrough).toBeGreaterThan(row.faceValue!);
      expect(row.foreignLookThrough).toBeGreaterThan(row.lookThrough!);
    }
    const whole = value.exposure!.economies.find(({ importer }) => importer === 'KOR')!;
    expect(whole.exportsDomestic).toBeGreaterThan(whole.valueAddedExports!);
  });

  it('says which codes no table holds, which economies there may be meant, and from when tables are known', async () => {
    expect(await refused({ products: ['999999'] })).toMatchObject({
      kind: 'missing-data',
      what: 'trade in 999999',
      remedy: expect.stringContaining('850511'),
    });
    expect(await refused({ economies: ['KRO'] })).toMatchObject({
      kind: 'unknown-code',
      code: 'KRO',
    });
    expect(await refused({ trade: 'baci' })).toMatchObject({
      kind: 'unknown-code',
      known: expect.arrayContaining(['baci-critical-materials']),
    });
    expect(await refused({ years: ['20'] })).toMatchObject({ place: { source: '--years' } });
    expect(await refused({}, '2019-06-30')).toMatchObject({
      kind: 'missing-data',
      remedy: expect.stringContaining('korea-chip-materials from 2022-01-31 on'),
    });
  });
});

describe('measuring on a table of BACI that was imported', () => {
  const kilo = 1000;
  const flows: FlowLine[] = [
    [2022, '281111', 'KOR', 'CHN', 60 * kilo],
    [2022, '281111', 'KOR', 'JPN', 30 * kilo],
    [2022, '281111', 'KOR', 'USA', 10 * kilo],
    [2022, '281111', 'USA', 'KOR', 5 * kilo],
    [2023, '850511', 'KOR', 'CHN', 80 * kilo],
    [2023, '850511', 'KOR', 'JPN', 20 * kilo],
    [2023, '010121', 'KOR', 'USA', 20 * kilo],
  ];
  let small: SmallSurroundings;
  let trade: string;
  beforeAll(async () => {
    small = await smallSurroundings();
    trade = (await parquetTableOf(flows, small.surroundings)).id;
  });
  afterAll(() => small.remove());

  async function measured(given: Partial<RunArguments<'measure'>>) {
    const { home } = small.surroundings.storage;
    const storage = { ...surroundings.storage, home };
    const choice = { economies: ['KOR'], on: 'CHN', ...given };
    const result = await runMeasure(choice, { ...surroundings, storage });
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    return result.value;
  }

  it('measures every product that the vocabulary names where none is asked for', async () => {
    const { value, inputs } = await measured({ trade });
    const percents = value.items.map(({ product, years }) => [
      product,
      years[0]!.year,
      (100 * years[0]!.share!.low).toFixed(6),
    ]);
    expect(percents).toEqual([
      ['281111', 2022, '60.000000'],
      ['850511', 2023, '80.000000'],
    ]);
    expect(value.items[0]!.years[0]).toMatchObject({
      importsUsdMillion: expect.closeTo(0.1, 12),
      exportsUsdMillion: expect.closeTo(0.005, 12),
      topSupplier: 'CHN',
    });
    expect(inputs.filter(({ path }) => path.endsWith('.parquet'))).toHaveLength(2);
  });

  it('opens only the years that hold what is asked for, and none for sectors', async () => {
    const filesOf = async (given: Partial<RunArguments<'measure'>>) =>
      (await measured(given)).inputs
        .map(({ path }) => path)
        .filter((path) => /parquet$/u.test(path));
    expect(await filesOf({ trade, products: ['850511'] })).toEqual([
      expect.stringContaining('year=2023'),
    ]);
    expect(await filesOf({ sectors: ['C26'] })).toEqual([]);
  });
});

describe('the product of a measure', () => {
  const choice = { economies: ['JPN', 'KOR'], on: 'CHN', products: ['850511', '854239'] };

  it('fits its schema, and is the same when it is performed again', async () => {
    const first = await made(choice);
    const again = await perform({ command: 'measure', arguments: choice }, surroundings);
    expect(dependenceSchema.parse(JSON.parse(first.files.get('dependence.json')!()))).toEqual(
      first.value,
    );
    for (const [name, write] of first.files)
      expect(again.ok && again.value.files.get(name)!(), name).toBe(write());
    expect(again).toMatchObject(ok({ seed: 0 }));
  });

  it('names each file that was read', async () => {
    const paths = (await made(choice)).inputs.map(({ path }) => path);
    for (const end of [
      'baci-critical-materials/flows.csv',
      'comtrade-chips/table.json',
      '2014/world.json',
    ])
      expect(
        paths.filter((path) => path.endsWith(end)),
        end,
      ).toHaveLength(1);
  });

  it('has a row in the CSV for each year, with nothing where a number is unknown', async () => {
    const { files, value } = await made({ on: 'TWN', products: ['854239'] });
    const lines = files.get('dependence.csv')!().trim().split('\r\n');
    expect(lines).toHaveLength(1 + value.items[0]!.years.length);
    expect(lines[1]).toContain('KOR,854239,TWN,2019,,');
  });

  it.each(['en', 'ja', 'ko'])(
    'tells it in a brief in %s whose every link leads somewhere',
    async (language) => {
      const { files } = await made({ ...choice, economies: ['TRILATERAL'] });
      const { document } = parseHTML(files.get(`brief.${language}.html`)!());
      const links = [...document.querySelectorAll('a[href^="#"]')];
      expect(links.length).toBeGreaterThan(20);
      for (const link of links) {
        const target = link.getAttribute('href')!.slice(1);
        expect(document.getElementById(target), target).not.toBeNull();
      }
      expect(document.querySelectorAll('#dependence-heatmap svg')).toHaveLength(2);
      expect(document.querySelectorAll('#dependence-trends svg').length).toBeGreaterThan(0);
    },
  );
});
