import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SmallSurroundings, smallSurroundings } from '../run/fixture/small-storage.ts';
import { linesOf } from './fixture/flow-lines.ts';
import type { TradeImportRequest } from './import-task.ts';
import { importTrade } from './import-trade.ts';
import { listTrade } from './list-trade.ts';
import { openParquetTable } from './open-parquet-table.ts';
import { verifyTrade } from './verify-trade.ts';

const sources = join(import.meta.dirname, '../../../atlas/src/sources');
let small: SmallSurroundings;
let folder: string;
beforeEach(async () => {
  small = await smallSurroundings();
  folder = small.surroundings.folder;
  for (const name of await readdir(join(sources, 'baci/fixtures')))
    await copyFile(join(sources, 'baci/fixtures', name), join(folder, name));
});
afterEach(() => small.remove());

const y2022 = 'BACI_HS17_Y2022_V202601.csv';
const y2023 = 'BACI_HS17_Y2023_V202601.csv';

function importBaci(paths: string[], more: Partial<TradeImportRequest> = {}) {
  return importTrade({ format: 'baci', paths, ...more }, small.surroundings);
}

async function change(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(folder, file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} must hold ${from}`);
  await writeFile(join(folder, file), text.replace(from, to));
}

async function readTable(name: string) {
  const table = await openParquetTable(join(small.surroundings.storage.home, 'trade', name));
  if (!table.ok || table.value === undefined) throw new Error('must open');
  const flows = await table.value.flows({});
  if (!flows.ok) throw new Error('must read');
  return flows.value;
}

const filesOf = async () => {
  const all = await readdir(small.surroundings.storage.home, { recursive: true }).catch(() => []);
  return all.filter((name) => /\.\w+$/u.test(name)).sort();
};

describe('importTrade from BACI', () => {
  it('imports every year of a folder, in US$ and kilograms, with Taiwan and leading zeros', async () => {
    const imported = await importBaci(['.']);
    expect(imported).toMatchObject({
      ok: true,
      value: { name: 'baci-hs2017', made: [2022, 2023] },
    });
    const flows = await readTable('baci-hs2017');
    const lines = linesOf(flows);
    expect(lines).toHaveLength(14);
    expect(lines[0]).toEqual([2022, '010121', 'JPN', 'IND', 12_750]);
    expect(lines).toContainEqual([2022, '854231', 'KOR', 'TWN', 9_000_000_001]);
    expect(flows.massKg?.[0]).toBe(480);
    expect(flows.massKg?.[1]).toBeNaN();
  });

  it('writes down what it holds: rows, an exact sum, what is unknown, and its files', async () => {
    await importBaci([y2022]);
    const [listed] = await listTrade(small.surroundings.storage);
    expect(listed).toMatchObject({
      name: 'baci-hs2017',
      manifest: {
        value: {
          nomenclature: 'HS2017',
          edition: '202601',
          knownFrom: '2026-01-31',
          years: [{ rows: 9, valueUsd: '10247028576.00', unknownValues: 0, unknownMasses: 3 }],
        },
      },
    });
    expect(await listTrade(small.surroundings.storage, '2025-12-31')).toEqual([]);
  });

  it('gives the same bytes again', async () => {
    await importBaci(['.'], { name: 'one' });
    await importBaci(['.'], { name: 'two' });
    const names = (await filesOf()).map((name) => name.replace(/^trade.(one|two)/u, ''));
    expect(names.filter((name) => name.endsWith('.parquet'))).toHaveLength(4);
    expect(new Set(names.filter((name) => name.endsWith('.parquet'))).size).toBe(2);
  });

  it('adds a year later and leaves alone what it has', async () => {
    await importBaci([y2022]);
    const again = await importBaci([y2022, y2023]);
    expect(again).toMatchObject({ ok: true, value: { made: [2023], kept: [2022] } });
    expect(linesOf(await readTable('baci-hs2017'))).toHaveLength(14);
  });

  it('replaces a year that was made from another file only when asked to', async () => {
    await importBaci([y2022]);
    await change(y2022, '6500.125', '6600.125');
    expect(await importBaci([y2022])).toMatchObject({ problem: { kind: 'conflict' } });
    expect(await importBaci([y2022], { overwrite: true })).toMatchObject({
      value: { made: [2022] },
    });
    expect(linesOf(await readTable('baci-hs2017'))).toContainEqual([
      2022,
      '281111',
      'KOR',
      'JPN',
      6_600_125,
    ]);
    expect((await filesOf()).filter((name) => name.endsWith('.parquet'))).toHaveLength(1);
  });

  it('keeps editions apart', async () => {
    await importBaci([y2022]);
    const other = 'BACI_HS17_Y2022_V202501.csv';
    await copyFile(join(folder, y2022), join(folder, other));
    expect(await importBaci([other])).toMatchObject({ problem: { kind: 'conflict' } });
    expect(await importBaci([other, y2023])).toMatchObject({ problem: { kind: 'conflict' } });
    expect(await importBaci([other], { name: 'older' })).toMatchObject({ ok: true });
  });

  it('reads gzip, and knows economies and products without the files of codes', async () => {
    await writeFile(join(folder, `${y2022}.gz`), gzipSync(await readFile(join(folder, y2022))));
    for (const name of ['country_codes_V202601.csv', 'product_codes_HS17_V202601.csv'])
      await rm(join(folder, name));
    expect(await importBaci([`${y2022}.gz`])).toMatchObject({ ok: true });
    expect(linesOf(await readTable('baci-hs2017'))).toHaveLength(9);
  });

  it('adds up what the source tells apart and the reader does not', async () => {
    await change('country_codes_V202601.csv', '699,India', '736,Sudan (...2011),SD,IND\n699,India');
    await change(y2022, '2022,699,392', '2022,736,392,10121,1,1\n2022,699,392');
    await importBaci([y2022]);
    expect(linesOf(await readTable('baci-hs2017'))[0]).toEqual([
      2022,
      '010121',
      'JPN',
      'IND',
      13_750,
    ]);
  });

  it.each([
    ['a swapped column', '381800,880000', '880000,381800', { line: 5, column: 4 }],
    ['a negative value', '6500.125', '-6500.125', { line: 2, column: 5 }],
    ['a value that is not known', '6500.125', 'NA', { line: 2, column: 5 }],
    ['a code that is a fraction', '2022,156,', '2022,156.4,', { line: 4, column: 2 }],
    ['an economy that its list does not hold', '2022,156,', '2022,157,', { line: 4, column: 2 }],
    [
      'a product that its list does not hold',
      '281111,48000.5',
      '281112,48000.5',
      { line: 4, column: 4 },
    ],
    [
      'a flow that stands twice',
      '2022,490,410,281111,2100',
      '2022,392,410,281111,2100',
      { line: 3 },
    ],
    ['a line that is too short', ',51000\n', '\n', { line: 4 }],
    ['a last line that is cut short', '400,\n', '400,', { line: 10 }],
    ['another table', 't,i,j,k,v,q', 'Year,Reporter', { line: 1 }],
  ])('refuses %s by line and column, and keeps nothing', async (_, from, to, place) => {
    await change(y2022, from, to);
    const problem = { kind: 'invalid-input', place: { source: join(folder, y2022), ...place } };
    expect(await importBaci([y2022])).toMatchObject({ ok: false, problem });
    expect(await filesOf()).toEqual([]);
  });

  it('refuses an archive and a file by another name at once', async () => {
    await writeFile(join(folder, y2022), 'PK\x03\x04');
    expect(await importBaci([y2022])).toMatchObject({ problem: { found: 'a ZIP archive' } });
    await writeFile(join(folder, 'trade.csv'), '');
    const problem = { place: { source: join(folder, 'trade.csv') }, found: 'trade.csv' };
    expect(await importBaci(['trade.csv'])).toMatchObject({ problem });
  });

  it('refuses a second import into a table while one is running', async () => {
    const shelf = join(small.surroundings.storage.home, 'trade');
    await mkdir(shelf, { recursive: true });
    const running = join(shelf, `.importing-baci-hs2017.${process.ppid}.other`);
    await writeFile(running, '');
    expect(await importBaci([y2022])).toMatchObject({ problem: { kind: 'conflict' } });
    expect((await importBaci([y2022], { name: 'apart' })).ok).toBe(true);
    await rm(running);
    expect((await importBaci([y2022])).ok).toBe(true);
  });

  it('leaves nothing behind when it is interrupted', async () => {
    const interruption = new AbortController();
    const surroundings = { ...small.surroundings, signal: interruption.signal };
    const running = importTrade(
      { format: 'baci', paths: ['.'] },
      { ...surroundings, onProgress: () => interruption.abort() },
    );
    await expect(running).rejects.toThrow('abort');
    expect((await filesOf()).filter((name) => !name.endsWith('.json'))).toEqual([]);
    expect(await readdir(small.surroundings.storage.home).catch(() => [])).toEqual([]);
  });
});

describe('importTrade from UN Comtrade', () => {
  const paths = ['current.csv', 'legacy.csv'].map((name) =>
    join(sources, 'comtrade/fixtures', name),
  );
  const request = { format: 'comtrade', paths, knownFrom: '2026-01-05' } as const;

  it('prefers the importer’s report, takes re-exports off the exporter’s, and keeps both layouts in one table', async () => {
    const imported = await importTrade(request, small.surroundings);
    expect(imported).toMatchObject({ ok: true, value: { name: 'comtrade-hs2017' } });
    expect(linesOf(await readTable('comtrade-hs2017'))).toEqual([
      [2021, '281111', 'KOR', 'JPN', 5200],
      [2021, '381800', 'KOR', 'JPN', 750_000],
      [2022, '281111', 'KOR', 'JPN', 6500.5],
      [2022, '281111', 'KOR', 'TWN', 2100],
      [2022, '854231', 'JPN', 'HKG', 50],
    ]);
  });

  it('says what was set aside and left out', async () => {
    const imported = await importTrade(request, small.surroundings);
    if (!imported.ok) throw new Error('must import');
    const told = imported.value.manifest.years[1]!.transformations.map(({ en }) => en).join('\n');
    expect(told).toContain('1 reports of exporters (US$0.01 million) were set aside');
    expect(told).toContain('2 rows whose partner is the world');
    expect(told).toContain('1 rows of a region');
  });

  it('writes down who reported in each year, which a table of BACI leaves out', async () => {
    await importTrade(request, small.surroundings);
    await importBaci([y2022]);
    const tables = await listTrade(small.surroundings.storage);
    const reporters = tables.map(({ manifest }) =>
      manifest.ok ? manifest.value.years.map((year) => year.reporters) : [],
    );
    expect(reporters).toEqual([
      [undefined],
      [
        { imports: ['KOR'], exports: ['JPN'] },
        { imports: ['KOR'], exports: ['HKG', 'JPN'] },
      ],
    ]);
  });

  it('asks for the date, which the files do not say', async () => {
    const { knownFrom, ...undated } = request;
    expect(await importTrade(undated, small.surroundings)).toMatchObject({
      problem: { kind: 'missing-data', what: '--known-from' },
    });
  });

  it('counts a report that two files hold once, and refuses one that they hold with other figures', async () => {
    const copy = join(folder, 'copy.csv');
    await copyFile(paths[0]!, copy);
    const twice = { ...request, paths: [...paths, copy] };
    expect(await importTrade(twice, small.surroundings)).toMatchObject({ ok: true });
    expect(linesOf(await readTable('comtrade-hs2017'))).toHaveLength(5);
    await change('copy.csv', ',6500.5,,6500.5,', ',6500.5,,6700.5,');
    expect(await importTrade({ ...twice, overwrite: true }, small.surroundings)).toMatchObject({
      problem: { kind: 'invalid-input', place: { source: copy, line: 2 } },
    });
  });

  it('makes a year again only from other files', async () => {
    await importTrade(request, small.surroundings);
    const again = await importTrade(request, small.surroundings);
    expect(again).toMatchObject({ value: { made: [], kept: [2021, 2022] } });
  });
});

describe('verifyTrade', () => {
  it('finds a file that was changed', async () => {
    await importBaci([y2022]);
    const sound = { sameBytes: true, sameTotals: true, rows: 9 };
    expect(await verifyTrade([], small.surroundings)).toMatchObject([
      { years: { value: [sound] } },
    ]);
    const [parquet] = (await filesOf()).filter((name) => name.endsWith('.parquet'));
    const path = join(small.surroundings.storage.home, parquet!);
    await writeFile(path, (await readFile(path)).subarray(0, -9));
    const broken = { sameBytes: false, sameTotals: false };
    expect(await verifyTrade(['baci-hs2017'], small.surroundings)).toMatchObject([
      { years: { value: [broken] } },
    ]);
  });

  it('finds a file that is gone', async () => {
    await importBaci([y2022]);
    const folderOfYear = join(small.surroundings.storage.home, 'trade/baci-hs2017/year=2022');
    await rm(folderOfYear, { recursive: true });
    expect(await verifyTrade([], small.surroundings)).toMatchObject([
      { years: { ok: false, problem: { kind: 'missing-data' } } },
    ]);
    await mkdir(folderOfYear);
  });
});
