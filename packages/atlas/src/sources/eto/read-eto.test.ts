import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEto } from './read-eto.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'musubi-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function readChanged(file: string, from: string, to: string) {
  const copy = join(folder, 'copy');
  await cp(fixtures, copy, { recursive: true });
  const text = await readFile(join(copy, file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} must hold ${from}`);
  await writeFile(join(copy, file), text.replace(from, to));
  return readEto(copy);
}

describe('readEto', () => {
  it('reads shares by country and leaves out companies and what no file lists', async () => {
    const read = await readEto(fixtures);
    if (!read.ok) throw new Error('must read');
    const { provision, leftOut } = read.value;
    const resist = provision.filter(({ provided }) => provided === 'N13');
    expect(resist.map(({ country, sharePercent }) => [country, sharePercent])).toEqual([
      ['JPN', 70],
      ['USA', null],
    ]);
    expect(leftOut).toEqual({ companies: 1, strangers: ['provision.csv, line 13'] });
  });

  it('reads the columns of earlier releases for shares without a number', async () => {
    const header = 'share_provided,year,source';
    const read = await readChanged('provision.csv', header, 'share_provided,minor_share,source');
    if (!read.ok) throw new Error('must read');
    expect(read.value.provision[0]).toMatchObject({ isNegligible: true, year: null });
  });

  it.each([
    ['provision.csv', '61.5,2024', '161.5,2024', { line: 2, column: 5 }],
    ['provision.csv', '61.5,2024', '<5,2024', { line: 2, column: 5 }],
    ['provision.csv', '30.0,2024', '30.0,24', { line: 3, column: 6 }],
    ['provision.csv', '30.0,2024', '30.0', { line: 3 }],
    [
      'inputs.csv',
      'N12,Invented deep exposure tools,tool_resource',
      'N12,x,tool',
      { line: 8, column: 3 },
    ],
    ['inputs.csv', 'N12,', 'N11,', { line: 8, column: 1 }],
    ['providers.csv', 'P7,country', 'P7,nation', { line: 5, column: 4 }],
    ['sequence.csv', ',N10,Invented chip', ',N110,Invented chip', { line: 7, column: 2 }],
    ['sequence.csv', 'goes_into_id', 'goes_to', { line: 1 }],
  ])('names the line and column of what is wrong in %s: %s → %s', async (file, from, to, place) => {
    const read = await readChanged(file, from, to);
    const source = expect.stringContaining(file);
    expect(read).toMatchObject({ ok: false, problem: { place: { source, ...place } } });
  });

  it('says which file is missing', async () => {
    const place = { source: expect.stringContaining('inputs.csv') };
    expect(await readEto(folder)).toMatchObject({ problem: { place } });
  });
});
