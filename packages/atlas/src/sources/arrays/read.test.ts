import { access, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { acceptWorld } from '../../world/accept.ts';
import { toFloat64Bytes } from '../../world/float64.ts';
import { importPlainArrays } from './import.ts';
import { readPlainArrays } from './read.ts';

/**
 * Two economies and two sectors by hand: USA taxes C26 from JPN at one half; JPN has stocks of C26
 * built up by 10.
 */
const meta = {
  name: 'Hand-made table',
  year: 2014,
  units: 'million current USD, basic prices (fob); tariffs as fractions',
  countries: ['USA', 'JPN'],
  sectors: [
    { code: 'C17', isic4: 'C26', name: 'Electronics' },
    { code: 'C19', isic4: 'C28,C33' },
  ],
  source: 'nobody',
  licence: 'CC0',
};
const arrays: Record<string, number[]> = {
  trade: [80, 20, 0, 50, 90, 0, 10, 40],
  tariff: [0, 0.5, 0, 0, 0, 0, 0, 0],
  use_fob: [50, 10, 20, 30, 20, 5, 10, 15],
  final_fob: [40, 40, 25, 25],
  INV: [0, 0, 10, -4],
  X: [80, 100, 80, 36],
  VA: [5, 59, 50, 16],
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'musubi-arrays-'));
  await writeMeta({});
  for (const [name, numbers] of Object.entries(arrays)) await writeArray(name, numbers);
});
afterEach(() => rm(folder, { recursive: true }));

function writeMeta(change: object): Promise<void> {
  return writeFile(join(folder, 'meta.json'), JSON.stringify({ ...meta, ...change }));
}

function writeArray(name: string, numbers: readonly number[]): Promise<void> {
  return writeFile(join(folder, `${name}.f64`), toFloat64Bytes(Float64Array.from(numbers)));
}

async function problem(): Promise<unknown> {
  const read = await readPlainArrays(folder);
  return read.ok ? undefined : read.problem;
}

describe('readPlainArrays', () => {
  it('reads the hand-made table', async () => {
    const read = await readPlainArrays(folder);
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    const { meta: labels, table } = read.value;
    expect(labels).toMatchObject({ year: 2014, multiplier: 1e6 });
    expect(table.economies[1]).toEqual({ code: 'JPN', members: ['JPN'] });
    expect(table.sectors[1]).toEqual({ code: 'C28+C33', isic4: ['C28', 'C33'] });
    expect([...table.trade_jni]).toEqual(arrays.trade);
    expect([...table.inventory_nj]).toEqual(arrays.INV);
  });

  it.each([
    ['trade', 1, Number.NaN, 'trade[C26][USA][JPN]', 'NaN'],
    ['trade', 6, -1, 'trade[C28+C33][JPN][USA]', '-1'],
    ['tariff', 3, Number.POSITIVE_INFINITY, 'tariff[C26][JPN][JPN]', 'Infinity'],
    ['use_fob', 5, Number.NaN, 'use_fob[JPN][C26][C28+C33]', 'NaN'],
    ['final_fob', 1, -3, 'final_fob[USA][C28+C33]', '-3'],
    ['INV', 2, Number.NaN, 'INV[JPN][C26]', 'NaN'],
    ['VA', 3, Number.NaN, 'VA[JPN][C28+C33]', 'NaN'],
  ])('names the cell of %s at %i that is %d', async (name, at, bad, field, found) => {
    await writeArray(name, arrays[name]!.with(at, bad));
    expect(await problem()).toMatchObject({
      kind: 'invalid-input',
      place: { source: join(folder, `${name}.f64`), field },
      found,
    });
  });

  it('says how large an array is and should be', async () => {
    await writeArray('use_fob', arrays.use_fob!.slice(1));
    expect(await problem()).toMatchObject({
      place: { source: join(folder, 'use_fob.f64') },
      found: '56 bytes',
      expected: '64 bytes, 2 × 2 × 2 numbers',
    });
  });

  it('names a file that is missing', async () => {
    await rm(join(folder, 'VA.f64'));
    expect(await problem()).toMatchObject({ kind: 'missing-data', what: join(folder, 'VA.f64') });
    await rm(join(folder, 'meta.json'));
    expect(await problem()).toMatchObject({ what: join(folder, 'meta.json') });
  });

  it.each([
    ['an unknown economy', { countries: ['USA', 'JAP'] }, { kind: 'unknown-code', code: 'JAP' }],
    [
      'an unknown sector',
      { sectors: [{ isic4: 'C26' }, { isic4: 'C99' }] },
      { kind: 'unknown-code', code: 'C99' },
    ],
    [
      'an economy listed twice',
      { countries: ['USA', 'USA'] },
      { place: { field: 'countries[1]' }, found: 'USA, as in countries[0]' },
    ],
    [
      'a sector listed twice',
      { sectors: [{ isic4: 'C26' }, { isic4: 'C26' }] },
      { place: { field: 'sectors[1]' } },
    ],
    [
      'another currency',
      { units: 'million EUR' },
      { place: { field: 'units' }, found: 'million EUR' },
    ],
    ['a year in words', { year: 'last year' }, { place: { field: 'year' } }],
  ])('refuses %s', async (_, change, expected) => {
    await writeMeta(change);
    expect(await problem()).toMatchObject(expected);
  });

  it('finds an economy list in another order than the arrays by the identities', async () => {
    await writeArray('X', [80, 36, 80, 100]);
    expect(await problem()).toMatchObject({
      kind: 'unbalanced-table',
      identity: 'X = sales + INV',
      cell: '[USA][C28+C33]',
    });
    await writeArray('X', arrays.X!);
    await writeArray('VA', arrays.VA!.with(0, 6));
    expect(await problem()).toMatchObject({ cell: '[USA][C26]' });
  });
});

describe('importPlainArrays', () => {
  const options = { id: 'by-hand', knownFrom: '2016-11-30' };

  it('makes an accepted world, with inventories booked', async () => {
    const imported = await importPlainArrays(folder, options);
    if (!imported.ok) throw new Error(JSON.stringify(imported.problem));
    const { manifest, arrays: world } = imported.value;
    expect(acceptWorld(imported.value, { tolerance: 1e-13 }).ok).toBe(true);
    expect(manifest).toMatchObject({ id: 'by-hand', year: 2014, title: { ja: 'Hand-made table' } });
    expect([...world.output_nj]).toEqual(arrays.X);
    expect([...world.inventory_nj]).toEqual(arrays.INV);
    expect([...world.final_nk]).toEqual([40, 40, 35, 21]);
  });

  it('refuses uses that do not exhaust supply', async () => {
    await writeArray('final_fob', arrays.final_fob!.with(3, 26));
    expect(await importPlainArrays(folder, options)).toMatchObject({
      problem: { kind: 'unbalanced-table', source: 'by-hand', cell: '[JPN][C28+C33]' },
    });
  });
});

describe('the table of 2014 with 44 economies and 50 sectors', async () => {
  const reference = fileURLToPath(
    new URL('../../../../../../shared/data/world/wiod2014', import.meta.url),
  );
  const present = await access(reference).then(
    () => true,
    () => false,
  );

  it.skipIf(!present)(
    `is imported whole${present ? '' : ' (reference data not present)'}`,
    async () => {
      const imported = await importPlainArrays(reference, { id: 'wiod', knownFrom: '2016-11-30' });
      if (!imported.ok) throw new Error(JSON.stringify(imported.problem));
      const { manifest, arrays: world } = imported.value;
      expect(acceptWorld(imported.value, { tolerance: 1e-13 }).ok).toBe(true);
      expect([manifest.economies.length, manifest.sectors.length]).toEqual([44, 50]);
      const output = manifest.totals!.find(({ quantity }) => quantity === 'output')!;
      expect(output.source / 1e3).toBeCloseTo(160_997.2, 1);
      expect(output.effect / 1e3).toBeCloseTo(37.6, 1);
      expect(world.output_nj.reduce((sum, x) => sum + x, 0) / 1e3).toBeCloseTo(161_034.8, 1);
    },
  );
});
