import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { baciKnownFrom, parseBaciFileName } from './file-name.ts';
import { findBaciFault } from './find-baci-fault.ts';
import { readBaciCountries, readBaciProducts } from './read-codes.ts';

const fixture = (name: string) => join(import.meta.dirname, 'fixtures', name);
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'musubi-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function written(text: string): Promise<string> {
  const file = join(folder, 'BACI_HS17_Y2022_V202601.csv');
  await writeFile(file, text);
  return file;
}

describe('parseBaciFileName', () => {
  it('reads the names that CEPII gives', () => {
    expect(parseBaciFileName('BACI_HS17_Y2022_V202601.csv')).toEqual({
      kind: 'flows',
      nomenclature: 'HS2017',
      year: 2022,
      edition: '202601',
    });
    expect(parseBaciFileName('BACI_HS92_Y1995_V202401b.csv.gz')).toMatchObject({
      nomenclature: 'HS1992',
      edition: '202401b',
    });
    expect(parseBaciFileName('country_codes_V202601.csv')).toMatchObject({ kind: 'countries' });
    expect(parseBaciFileName('product_codes_HS17_V202601.csv')).toMatchObject({ kind: 'products' });
  });

  it('knows no other', () => {
    for (const name of ['Readme.txt', 'BACI_HS17_V202601.zip', 'BACI_HS18_Y2022_V202601.csv'])
      expect(parseBaciFileName(name)).toBeUndefined();
  });
});

it('dates an edition at the end of its month', () => {
  expect(baciKnownFrom('202402')).toBe('2024-02-29');
});

describe('codes', () => {
  it('takes “Other Asia, nes” for Taiwan, and the codes of the file for the others', async () => {
    const countries = await readBaciCountries(fixture('country_codes_V202601.csv'));
    if (!countries.ok) throw new Error('must read');
    expect([490, 842, 699, 757].map((code) => countries.value.get(code))).toEqual([
      'TWN',
      'USA',
      'IND',
      'CHE',
    ]);
  });

  it('gives products their six digits', async () => {
    const products = await readBaciProducts(fixture('product_codes_HS17_V202601.csv'));
    expect(products.ok && [...products.value]).toContain('010121');
  });

  it('refuses a file of another kind at its header', async () => {
    const file = fixture('product_codes_HS17_V202601.csv');
    expect(await readBaciCountries(file)).toMatchObject({ problem: { place: { line: 1 } } });
  });
});

describe('findBaciFault', () => {
  const expectation = {
    year: 2022,
    countries: new Set([4, 410]),
    countriesFrom: 'country_codes_V202601.csv',
    products: new Set(['281111']),
  };
  const good = '2022,4,410,281111,1.5,NA';

  it.each([
    ['a missing cell', '2022,4,410,281111,1.5', { line: 3 }],
    ['another year', '2021,4,410,281111,1.5,1', { line: 3, column: 1 }],
    ['a country that is a fraction', '2022,4.5,410,281111,1.5,1', { line: 3, column: 2 }],
    ['an unknown country', '2022,4,999,281111,1.5,1', { line: 3, column: 3 }],
    ['columns that changed places', '2022,4,410,1.5,281111,1', { line: 3, column: 4 }],
    ['an unknown product', '2022,4,410,281112,1.5,1', { line: 3, column: 4 }],
    ['a chapter that HS lacks', '2022,4,410,991111,1.5,1', { line: 3, column: 4 }],
    ['an unknown value', '2022,4,410,281111,NA,1', { line: 3, column: 5 }],
    ['a negative value', '2022,4,410,281111,-1.5,1', { line: 3, column: 5 }],
    ['a quantity that is no number', '2022,4,410,281111,1.5,NaN', { line: 3, column: 6 }],
  ])('names the line and column of %s', async (_, line, place) => {
    const file = await written(`t,i,j,k,v,q\n${good}\n${line}\n`);
    expect(await findBaciFault(file, expectation)).toMatchObject({ kind: 'invalid-input', place });
  });

  it('finds nothing wrong with padded, unknown and shortened cells', async () => {
    const rows = ['2022,4,410,281111,    1.5,          NA', '2022,410,4,281111,2,'];
    const file = await written(`t,i,j,k,v,q\n${rows.join('\n')}\n`);
    expect(await findBaciFault(file, expectation)).toBeUndefined();
  });

  it('names both lines of a flow that stands twice', async () => {
    const file = await written(`t,i,j,k,v,q\n${good}\n2022,410,4,281111,1,1\n${good}\n`);
    const repeated = [4, 410, 281111] as const;
    expect(await findBaciFault(file, { ...expectation, repeated })).toMatchObject({
      place: { line: 4 },
      found: expect.stringContaining('line 2'),
    });
  });
});
