import { rename } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Problem, textIn } from '@musubi/vocabulary';
import { describe, expect, it } from 'vitest';
import type { World } from '../../world/world.ts';
import { removeLine, replaceCell, withBareNames, withEditedCopy } from '../edited-copy.ts';
import { type FigaroImportOptions, importFigaro } from './import-figaro.ts';

const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
const matrixName = 'matrix_eu-ic-io_ind-by-ind_25ed_2022.csv';
const matrix = fixture(matrixName);
const flatName = 'flatfile_eu-ic-io_ind-by-ind_25ed_2022.csv';
const flat = fixture(flatName);

async function worldOf(file: string, options?: FigaroImportOptions): Promise<World> {
  const result = await importFigaro(file, options);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

async function problemOf(
  file: string,
  edit: (text: string) => string | Uint8Array,
  options?: FigaroImportOptions,
): Promise<Problem> {
  const result = await withEditedCopy(file, edit, async (copy) =>
    withBareNames(await importFigaro(copy, options), copy),
  );
  if (result.ok) throw new Error('the import was accepted');
  return result.problem;
}

/** Make several edits one after another. */
function edits(...each: readonly ((text: string) => string)[]): (text: string) => string {
  return (text) => each.reduce((edited, edit) => edit(edited), text);
}

function invalid(
  source: string,
  line: number,
  column: number,
  found: string,
  expected: string,
): Problem {
  return { kind: 'invalid-input', place: { source, line, column }, found, expected };
}

describe('importFigaro on a matrix', () => {
  it('labels the world by alpha-3 codes and converts euro by the year’s average rate', async () => {
    const { manifest } = await worldOf(matrix);
    expect(manifest.id).toBe('figaro-2022');
    expect(manifest.economies.map(({ code }) => code)).toEqual(['DEU', 'ROW', 'GRC']);
    expect(manifest.sectors.map(({ code }) => code)).toEqual(['C26', 'G46']);
    expect(manifest.sectors[1]?.isic4).toEqual(['G46']);
    expect(manifest.unit).toEqual({ currency: 'USD', multiplier: 1_053_000 });
    expect(manifest.knownFrom).toBe('2025-12-31');
    expect(manifest.sources.map(({ publisher }) => publisher)).toEqual([
      'Eurostat',
      'European Central Bank',
    ]);
    expect(manifest.transformations.map((step) => textIn(step, 'en')).join('\n')).toContain(
      '1 EUR = 1.053 USD',
    );
  });

  it('sums the cells to the figures computed by hand', async () => {
    const { arrays } = await worldOf(matrix);
    // [C26][DEU] from DEU: 20 + 5, 2 + 20 + 0 + 15, and inventories 3 + 5 + 1. From ROW: 15 + 4 and 30 + 20. From GRC: 1 + 0 and 1.
    expect([...arrays.trade_jni.slice(0, 3)]).toEqual([62 + 9, 69, 2]);
    // [DEU][C26][C26] = 20 + 1 + 15, [DEU][C26][G46] = 5 + 0 + 4, and so on for G46.
    expect([...arrays.use_nkj.slice(0, 4)]).toEqual([36, 9, 9, 17]);
    expect([...arrays.inventory_nj]).toEqual([9, -6, 11, 10, -1, 0]);
    expect([...arrays.output_nj]).toEqual([150, 100, 1000, 1000, 10, 40]);
    // D1 + D29X39 + B2A3G + D21X31.
    expect([...arrays.valueAdded_nj]).toEqual([105, 74, 827, 780, 4, 25]);
    expect(arrays.final_nk[0]).toBe(37 + 1 + 50 + 9);
  });

  it('takes the rate that the user gives', async () => {
    const { manifest } = await worldOf(matrix, { usdPerEur: 2 });
    expect(manifest.unit.multiplier).toBe(2e6);
    expect(manifest.sources).toHaveLength(1);
    expect(manifest.transformations.map((step) => textIn(step, 'en')).join('\n')).toContain(
      'as given with the import',
    );
  });

  it('reads Eurostat’s own codes of Greece and the United Kingdom', async () => {
    const recode = (text: string) => text.replaceAll(/\bGR_/g, 'EL_').replaceAll(/\bDE_/g, 'UK_');
    const result = await withEditedCopy(matrix, recode, (copy) => importFigaro(copy));
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    expect(result.value.manifest.economies.map(({ code }) => code)).toEqual(['GBR', 'ROW', 'GRC']);
  });

  it('books a negative final use with the inventories and says so', async () => {
    // Of Greece's C26, Germans use -1 instead of 1 and Greeks 4 instead of 2.
    const negative = edits(replaceCell(6, 9, '-1'), replaceCell(6, 19, '4'));
    const { arrays, manifest } = await withEditedCopy(matrix, negative, worldOf);
    expect(arrays.inventory_nj[4]).toBe(-2);
    expect(arrays.output_nj[4]).toBe(10);
    expect(manifest.transformations.map((step) => textIn(step, 'en')).join('\n')).toContain(
      'Negative final use: 1 cells',
    );
  });

  it('empties an industry that has no sales and uses nothing but a rounding crumb', async () => {
    // Greece's C26 is emptied, but for 0.002 of German wholesale; its buyers pay wages and its sellers serve final users instead.
    const crumb = edits(
      ...Array.from({ length: 20 }, (_, at) => replaceCell(6, at + 2, '0')),
      ...Array.from({ length: 12 }, (_, at) => replaceCell(at + 2, 6, '0')),
      ...[replaceCell(6, 22, '0'), replaceCell(3, 6, '0.002')],
      ...[replaceCell(11, 2, '61'), replaceCell(11, 5, '351'), replaceCell(11, 7, '15')],
      ...[replaceCell(2, 11, '17'), replaceCell(4, 9, '31'), replaceCell(7, 19, '21')],
    );
    const { arrays, manifest } = await withEditedCopy(matrix, crumb, worldOf);
    expect(arrays.output_nj[4]).toBe(0);
    expect(arrays.valueAdded_nj[4]).toBe(0);
    // [GRC][G46] from DEU 2, ROW 3 + 2, GRC 1 + 21 + 4, and the crumb.
    expect(arrays.final_nk[5]).toBeCloseTo(33.002, 12);
    expect(manifest.transformations.map((step) => textIn(step, 'en')).join('\n')).toContain(
      'in 1 industries',
    );
  });
});

describe('importFigaro on a flat file', () => {
  it('gives the same world as the matrix', async () => {
    const fromMatrix = await worldOf(matrix);
    const fromFlat = await worldOf(flat);
    expect(fromFlat.manifest.arrays).toEqual(fromMatrix.manifest.arrays);
    expect(fromFlat.manifest.economies).toEqual(fromMatrix.manifest.economies);
  });

  it('reads the lines in any order', async () => {
    const reverse = (text: string) => {
      const [header, ...lines] = text.trimEnd().split('\n');
      return [header, ...lines.reverse()].join('\n');
    };
    const straight = await worldOf(flat);
    const reversed = await withEditedCopy(flat, reverse, (copy) => worldOf(copy));
    expect([...reversed.arrays.use_nkj]).toEqual([...straight.arrays.use_nkj]);
  });

  it('counts cells that are left out as zero where every industry still balances, and says so', async () => {
    const sparse = (text: string) => text.replaceAll(/^.*,0\n/gm, '');
    const result = await withEditedCopy(flat, sparse, (copy) => importFigaro(copy));
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    const zeros = 139;
    expect(
      result.value.manifest.transformations.map((step) => textIn(step, 'en')).join('\n'),
    ).toContain(`Cells: ${zeros} `);
    const whole = await worldOf(flat);
    expect(result.value.manifest.arrays).toEqual(whole.manifest.arrays);
  });

  it.each([
    ['a truncated line', replaceCell(20, 4, 'C26\n'), 20, 4, '4 cells', '7 cells, as in line 1'],
    ['an empty cell', replaceCell(20, 7, ''), 20, 7, 'an empty cell', 'a finite decimal number'],
    ['NaN', replaceCell(20, 7, 'NaN'), 20, 7, 'NaN', 'a finite decimal number'],
    ['a negative flow', replaceCell(2, 7, '-1'), 2, 7, '-1', 'a number that is not negative'],
  ])('refuses %s with line and column', async (_, edit, line, column, found, expected) => {
    expect(await problemOf(flat, edit)).toEqual(invalid(flatName, line, column, found, expected));
  });

  it('refuses a cell that stands twice', async () => {
    const twice = (text: string) => `${text}${text.split('\n')[1]}\n`;
    expect(await problemOf(flat, twice)).toMatchObject({
      place: { source: flatName, line: 254 },
      expected: 'each row and column once; an earlier line states them',
    });
  });

  it('refuses unknown areas, industries and a file of products', async () => {
    expect(await problemOf(flat, replaceCell(9, 3, 'QQ'))).toMatchObject({
      kind: 'unknown-code',
      place: { line: 9, column: 3 },
      code: 'QQ',
    });
    expect(await problemOf(flat, replaceCell(9, 6, 'C99'))).toMatchObject({
      kind: 'unknown-code',
      place: { line: 9, column: 6 },
      code: 'C99',
    });
    const products = (text: string) => text.replace('rowIi', 'rowPi').replace('colIi', 'colPi');
    expect(await problemOf(flat, products)).toMatchObject({
      expected: 'a column rowIi (a table industry by industry)',
    });
  });

  it('refuses a file that was cut off', async () => {
    const cut = (text: string) => text.split('\n').slice(0, 230).join('\n');
    expect(await problemOf(flat, cut)).toMatchObject({ found: 'the end of the file' });
    const tail = (text: string) => text.trimEnd().split('\n').slice(0, -20).join('\n');
    expect(await problemOf(flat, tail)).toMatchObject({ kind: 'unbalanced-table' });
  });
});

describe('importFigaro refuses', () => {
  it('a matrix without one of the rows of value added', async () => {
    const problem = await problemOf(matrix, removeLine(11));
    expect(problem).toEqual(invalid(matrixName, 11, 1, 'W2_D29X39', 'W2_D1'));
  });

  it('a truncated line', async () => {
    const cut = (text: string) => text.slice(0, text.lastIndexOf(',40,')).concat('\n');
    expect(await problemOf(matrix, cut)).toMatchObject({ place: { source: matrixName } });
  });

  it('an industry that does not balance', async () => {
    expect(await problemOf(matrix, replaceCell(11, 3, '41'))).toEqual({
      kind: 'unbalanced-table',
      source: matrixName,
      identity: 'inputs + taxes + value added = output',
      cell: 'DEU_G46 (column 3)',
      difference: 1,
      tolerance: 0.1 + 2e-4 * 100,
    });
  });

  it('an unknown area', async () => {
    expect(await problemOf(matrix, replaceCell(1, 2, 'QQ_C26'))).toMatchObject({
      kind: 'unknown-code',
      place: { source: matrixName, line: 1, column: 2 },
      code: 'QQ',
    });
  });

  it('a name that tells neither edition nor year, unless they are stated', async () => {
    const renamed = (options?: FigaroImportOptions) =>
      withEditedCopy(
        matrix,
        (t) => t,
        async (copy) => {
          const plain = copy.replace(matrixName, 'table.csv');
          await rename(copy, plain);
          return importFigaro(plain, options);
        },
      );
    expect(await renamed()).toMatchObject({ problem: { kind: 'missing-data' } });
    expect(await renamed({ edition: '2025' })).toMatchObject({ problem: { kind: 'missing-data' } });
    expect(await renamed({ edition: '2025', year: 2022 })).toMatchObject({ ok: true });
  });

  it('a year that the edition does not cover, and a rate that is not positive', async () => {
    expect(await problemOf(matrix, (text) => text, { year: 2024 })).toMatchObject({
      found: '2024',
      expected: 'a year from 2010 to 2023',
    });
    expect(await problemOf(matrix, (text) => text, { usdPerEur: 0 })).toMatchObject({
      place: { field: 'usdPerEur' },
      found: '0',
    });
  });

  it('damaged gzip data, but reads whole ones', async () => {
    const damaged = await problemOf(matrix, (text) => gzipSync(text).subarray(0, -12));
    expect(damaged).toMatchObject({ expected: 'a whole gzip file' });
    const whole = await withEditedCopy(
      matrix,
      (text) => gzipSync(text),
      (copy) => importFigaro(copy),
    );
    expect(whole.ok).toBe(true);
  });
});
