import { readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Problem, textIn } from '@musubi/vocabulary';
import { describe, expect, it } from 'vitest';
import { totalOf } from '../../world/totals.ts';
import type { World } from '../../world/world.ts';
import {
  removeLine,
  replaceCell,
  swapColumns,
  withBareNames,
  withEditedCopy,
} from '../edited-copy.ts';
import { type IcioImportOptions, importIcio } from './import-icio.ts';

const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
const regular = fixture('2018_SML.csv');
const extended = fixture('2022.csv');

async function worldOf(file: string, options?: IcioImportOptions): Promise<World> {
  const result = await importIcio(file, options);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

function importEdited(
  edit: (text: string) => string | Uint8Array,
  options?: IcioImportOptions,
): ReturnType<typeof importIcio> {
  return withEditedCopy(regular, edit, async (copy) =>
    withBareNames(await importIcio(copy, options), copy),
  );
}

async function problemOf(
  edit: (text: string) => string | Uint8Array,
  options?: IcioImportOptions,
): Promise<Problem> {
  const result = await importEdited(edit, options);
  if (result.ok) throw new Error('the import was accepted');
  return result.problem;
}

function invalid(line: number, column: number, found: string, expected: string): Problem {
  const place = { source: '2018_SML.csv', line, column };
  return { kind: 'invalid-input', place, found, expected };
}

describe('importIcio on a regular table of the 2023 edition', () => {
  it('labels the world by the table', async () => {
    const { manifest } = await worldOf(regular);
    expect(manifest.id).toBe('icio-2018');
    expect(manifest.year).toBe(2018);
    expect(manifest.knownFrom).toBe('2023-12-18');
    expect(manifest.unit).toEqual({ currency: 'USD', multiplier: 1e6 });
    expect(manifest.economies.map(({ code }) => code)).toEqual(['JPN', 'KOR', 'ROW']);
    expect(manifest.sectors).toEqual([
      { code: 'C24', isic4: ['C24'] },
      { code: 'C26', isic4: ['C26'] },
    ]);
    expect(manifest.sources[0]?.publisher).toBe('OECD');
  });

  it('sums the cells to the figures computed by hand', async () => {
    const { arrays } = await worldOf(regular);
    // [C26][KOR] from JPN: 1 + 10 to industries, 10 + 5 + 1 to final users. From KOR: 2 + 20 and 15 + 1 + 4 + 10, plus its
    // inventories 1 - 2 + 3. From ROW: 4 + 14 and 9 + 6.
    expect([...arrays.trade_jni.slice(12, 15)]).toEqual([27, 52 + 2, 33]);
    // [KOR][C24][C26] = 6 + 12 + 8 and [KOR][C26][C26] = 10 + 20 + 14.
    expect(arrays.use_nkj[5]).toBe(26);
    expect(arrays.use_nkj[7]).toBe(44);
    // [KOR][C26]: JPN 16, KOR 30, ROW 15, and the inventories of Korean producers.
    expect(arrays.final_nk[3]).toBe(61 + 2);
    expect([...arrays.inventory_nj]).toEqual([-2, 6, -3, 2, 2, 10]);
    expect([...arrays.output_nj]).toEqual([100, 200, 50, 150, 300, 500]);
    // VA + TLS.
    expect([...arrays.valueAdded_nj]).toEqual([73, 115, 28, 80, 226, 368]);
  });

  it('states the totals of the source and what was done to them', async () => {
    const { manifest, arrays } = await worldOf(regular);
    const stated = Object.fromEntries(manifest.totals!.map((total) => [total.quantity, total]));
    expect(stated.output).toMatchObject({ source: 1300, effect: 0 });
    expect(stated.valueAdded).toMatchObject({ source: 890, effect: 0 });
    for (const total of manifest.totals!) {
      expect(totalOf(arrays, manifest, total)).toBeCloseTo(total.source + total.effect, 9);
    }
  });

  it('says in the transformations that tariffs are assumed, what taxes joined and which file it was', async () => {
    const { manifest } = await worldOf(regular);
    const text = manifest.transformations.map((step) => textIn(step, 'en')).join('\n');
    expect(text).toContain('every tariff is ASSUMED to be zero');
    expect(text).toMatch(/Source: 2018_SML\.csv, \d+ bytes, SHA-256 [0-9a-f]{64}/);
    expect(text).toMatch(/Taxes less subsidies on products: those on inputs \(0\.0 bn US\$\)/);
  });

  it.each([
    ['a byte-order mark', (text: string) => `\u{feff}${text}`],
    ['CRLF line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['quoted labels', (text: string) => text.replaceAll(/[A-Z]\w*/g, '"$&"')],
    ['quoted cells', (text: string) => text.replaceAll(/[^,\n]+/g, '"$&"')],
    ['no line end after the last line', (text: string) => text.trimEnd()],
    ['blank lines at the end', (text: string) => `${text}\n\r\n`],
    ['an empty corner cell', (text: string) => text.replace('V1', '')],
    ['numbers in scientific notation', (text: string) => text.replace(',200\n', ',2.0e+2\n')],
    ['gzip compression', (text: string) => gzipSync(text)],
  ])('reads the same table with %s', async (_, edit) => {
    const plain = await worldOf(regular);
    const result = await importEdited(edit);
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    expect(result.value.manifest.arrays).toEqual(plain.manifest.arrays);
  });

  it('reports the bytes read, up to the size of the file', async () => {
    const seen: [number, number][] = [];
    await worldOf(regular, { onProgress: (...bytes) => seen.push(bytes) });
    const { length } = await readFile(regular);
    expect(seen.at(-1)).toEqual([length, length]);
  });

  it('rejects with the reason of the signal when aborted', async () => {
    const controller = new AbortController();
    const onProgress = () => controller.abort(new Error('Ctrl-C'));
    const aborted = importIcio(regular, { signal: controller.signal, onProgress });
    await expect(aborted).rejects.toThrow('Ctrl-C');
  });
});

describe('importIcio on an extended table of the 2025 edition', () => {
  it('sums the parts of China and Mexico into the economies', async () => {
    const { manifest, arrays } = await worldOf(extended);
    expect(manifest.id).toBe('icio-2022');
    expect(manifest.economies.map(({ code }) => code)).toEqual(['CHN', 'MEX', 'USA']);
    // Destination by origin. CHN from CHN: 20 + 10 + 5 + 15 between its parts, 40 + 8 final, inventories 2; CHN from USA: 3 + 2 + 5.
    expect([...arrays.trade_jni]).toEqual([100, 2, 10, 10, 28, 10, 40, 20, 164 - 4]);
    expect([...arrays.output_nj]).toEqual([150, 50, 180]);
    expect([...arrays.use_nkj]).toEqual([57, 23, 75]);
    expect([...arrays.valueAdded_nj]).toEqual([93, 27, 105]);
    expect(manifest.sectors).toEqual([{ code: 'C24A', isic4: ['C24A'] }]);
  });

  it('refuses a code of the other edition', async () => {
    const result = await withEditedCopy(
      extended,
      (text) => text,
      async (copy) => {
        const unnamed = join(dirname(copy), 'table.csv');
        await rename(copy, unnamed);
        return importIcio(unnamed, { edition: '2023', year: 2018 });
      },
    );
    expect(result).toMatchObject({
      problem: {
        kind: 'unknown-code',
        place: { line: 1, column: 2 },
        code: 'C24A',
      },
    });
  });
});

describe('importIcio refuses, with line and column,', () => {
  it('a truncated line', async () => {
    const cut = (text: string) => text.replace(/^(KOR_C24(?:,[^,\n]*){9}).*$/m, '$1');
    expect(await problemOf(cut)).toEqual(invalid(4, 10, '10 cells', '26 cells, as in line 1'));
  });

  it('a line that is too long', async () => {
    const lengthen = (text: string) => text.replace(/^KOR_C24.*$/m, '$&,1');
    expect(await problemOf(lengthen)).toEqual(invalid(4, 27, '27 cells', '26 cells, as in line 1'));
  });

  it('a file that ends early', async () => {
    const cut = (text: string) => text.split('\n').slice(0, 5).join('\n');
    expect(await problemOf(cut)).toEqual(invalid(6, 1, 'the end of the file', 'the row ROW_C24'));
  });

  it('an empty file', async () => {
    const place = { source: '2018_SML.csv', line: 1 };
    expect(await problemOf(() => '')).toMatchObject({ place, found: 'an empty file' });
  });

  it.each([
    ['NaN', 'NaN'],
    ['an empty cell', ''],
    ['a word', 'n.a.'],
    ['a number without end', '1e999'],
    ['a hexadecimal number', '0x10'],
    ['a blank', ' '],
  ])('%s', async (_, cell) => {
    const found = cell.trim() === '' ? 'an empty cell' : cell;
    const expected = 'a finite decimal number';
    expect(await problemOf(replaceCell(5, 3, cell))).toEqual(invalid(5, 3, found, expected));
  });

  it('a negative intermediate cell', async () => {
    const expected = 'a number that is not negative';
    expect(await problemOf(replaceCell(5, 3, '-9'))).toEqual(invalid(5, 3, '-9', expected));
  });

  it('negative output', async () => {
    const expected = 'a number that is not negative';
    expect(await problemOf(replaceCell(5, 26, '-150'))).toEqual(invalid(5, 26, '-150', expected));
  });

  it('two columns swapped in the header', async () => {
    const problem = await problemOf(swapColumns(2, 3, true));
    expect(problem).toEqual(invalid(1, 2, 'JPN_C26', 'JPN_C24'));
  });

  it('two columns swapped with their labels, so that the header no longer follows the publication', async () => {
    expect(await problemOf(swapColumns(4, 5))).toEqual(invalid(1, 4, 'KOR_C26', 'KOR_C24'));
  });

  it('two economies swapped in the columns but not in the rows', async () => {
    const problem = await problemOf((text) => swapColumns(3, 5)(swapColumns(2, 4)(text)));
    expect(problem).toEqual(invalid(1, 8, 'JPN_HFCE', 'KOR_HFCE'));
  });

  it('two economies swapped in the rows', async () => {
    const swap = (text: string) => {
      const lines = text.split('\n');
      return [lines[0], lines[3], lines[4], lines[1], lines[2], ...lines.slice(5)].join('\n');
    };
    expect(await problemOf(swap)).toEqual(invalid(2, 1, 'KOR_C24', 'JPN_C24'));
  });

  it('two columns whose numbers are swapped', async () => {
    const swap = (text: string) => {
      const [header, ...lines] = text.split('\n');
      return [header, swapColumns(3, 5)(lines.join('\n'))].join('\n');
    };
    expect(await problemOf(swap)).toMatchObject({
      kind: 'unbalanced-table',
      identity: 'the output row = the output column',
      cell: 'JPN_C26 (column 3)',
    });
  });

  it('a duplicate label among the columns', async () => {
    const problem = await problemOf(replaceCell(1, 5, 'KOR_C24'));
    expect(problem).toEqual(invalid(1, 5, 'KOR_C24, as in column 4', 'KOR_C26'));
  });

  it('a duplicate label among the rows', async () => {
    const problem = await problemOf(replaceCell(5, 1, 'KOR_C24'));
    expect(problem).toEqual(invalid(5, 1, 'KOR_C24, as in line 4', 'KOR_C26'));
  });

  it.each([
    ['TLS', 8, 'VA'],
    ['VA', 9, 'OUT'],
  ])('a table without its %s row', async (label, line, next) => {
    expect(await problemOf(removeLine(line))).toEqual(invalid(line, 1, next, label));
  });

  it('a table without its OUT row', async () => {
    const problem = await problemOf(removeLine(10));
    expect(problem).toEqual(invalid(10, 1, 'the end of the file', 'the row OUT'));
  });

  it('a table without its OUT column', async () => {
    const cut = (text: string) => text.replaceAll(/,[^,\n]*$/gm, '');
    expect(await problemOf(cut)).toEqual(invalid(1, 26, 'the end of the line', 'OUT'));
  });

  it('a row after the last', async () => {
    const problem = await problemOf((text) => `${text}${text.split('\n')[8]}\n`);
    expect(problem).toEqual(invalid(11, 1, 'VA, as in line 9', 'the end of the file'));
  });

  it('an unknown economy', async () => {
    expect(await problemOf(replaceCell(1, 4, 'QQQ_C24'))).toMatchObject({
      kind: 'unknown-code',
      place: { source: '2018_SML.csv', line: 1, column: 4 },
      code: 'QQQ',
    });
  });

  it('an unknown industry', async () => {
    expect(await problemOf(replaceCell(1, 4, 'KOR_C99'))).toMatchObject({
      kind: 'unknown-code',
      place: { source: '2018_SML.csv', line: 1, column: 4 },
      code: 'C99',
    });
  });

  it('a row of sales that does not add up to output', async () => {
    expect(await problemOf(replaceCell(5, 3, '10'))).toEqual({
      kind: 'unbalanced-table',
      source: '2018_SML.csv',
      identity: 'intermediate and final sales = output',
      cell: 'KOR_C26 (line 5)',
      difference: 1,
      tolerance: 0.1 + 2e-4 * 150,
    });
  });

  it('an industry whose outlays do not add up to output', async () => {
    expect(await problemOf(replaceCell(9, 5, '70'))).toMatchObject({
      kind: 'unbalanced-table',
      identity: 'inputs + taxes + value added = output',
      cell: 'KOR_C26 (column 5)',
      difference: -8,
    });
  });

  it('an unclosed quotation mark', async () => {
    expect(await problemOf(replaceCell(5, 1, '"KOR_C26'))).toMatchObject({
      kind: 'invalid-input',
      place: { source: '2018_SML.csv', line: 5 },
      found: 'a misplaced quotation mark',
    });
  });

  it('bytes that are not UTF-8', async () => {
    const spoil = (text: string) => Buffer.from(`${text}\u00e9`, 'latin1');
    expect(await problemOf(spoil)).toMatchObject({ found: 'bytes that are not UTF-8' });
  });

  it('damaged gzip data', async () => {
    const problem = await problemOf((text) => gzipSync(text).subarray(0, -12));
    expect(problem).toMatchObject({ kind: 'invalid-input', expected: 'a whole gzip file' });
  });

  it('a file that unpacks to more than is allowed', async () => {
    const problem = await problemOf((text) => gzipSync(text), { maxBytes: 500 });
    expect(problem).toMatchObject({ found: 'more than 500 bytes' });
  });

  it('a ZIP archive, saying what to do', async () => {
    const problem = await problemOf(() => 'PK\u0003\u0004');
    expect(problem).toMatchObject({ found: 'a ZIP archive' });
  });

  it('a file that is not there, or is a folder', async () => {
    const absent = await importIcio(fixture('2019_SML.csv'));
    expect(absent).toMatchObject({ problem: { place: { source: fixture('2019_SML.csv') } } });
    const folder = await importIcio(fixture('.'));
    expect(folder).toMatchObject({ problem: { found: 'a folder' } });
  });

  it('a year that the edition does not cover', async () => {
    expect(await problemOf((text) => text, { year: 2022 })).toEqual({
      kind: 'invalid-input',
      place: { source: '2018_SML.csv', field: 'year' },
      found: '2022',
      expected: 'a year from 1995 to 2020',
    });
  });
});

describe('importIcio on value added that is not positive', () => {
  /** Let Japan's C26 use 120 more of the rest of the world's, which final users there no longer buy. */
  const loss = (text: string) =>
    [replaceCell(7, 3, '135'), replaceCell(7, 20, '30'), replaceCell(9, 3, '-10')].reduce(
      (edited, edit) => edit(edited),
      text,
    );

  it('refuses it at the cell of the VA row', async () => {
    expect(await problemOf(loss)).toEqual({
      kind: 'invalid-input',
      place: { source: '2018_SML.csv', line: 9, column: 3, field: 'JPN_C26' },
      found: '-5 of an output of 200',
      expected: 'more than 0 with taxes on products (or ask for a floor on value added)',
    });
  });

  it('lifts it by moving inputs to final use when asked for a floor', async () => {
    const result = await importEdited(loss, { valueAddedFloor: 0.01 });
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    const { arrays, manifest } = result.value;
    const inputs = [0, 1].map((k) => arrays.use_nkj[2 * k + 1]!);
    // Inputs of 205 shrink to 198, each by the same share; Japan's final use of C26, 86 + 16 + 20 and inventories 6, grows.
    expect(arrays.valueAdded_nj[1]).toBeCloseTo(2, 12);
    expect(inputs[0]).toBeCloseTo((31 * 198) / 205, 12);
    expect(inputs[1]).toBeCloseTo((174 * 198) / 205, 12);
    expect(arrays.final_nk[1]).toBeCloseTo(86 - 6 + 12 + 20 + 6 + (174 * 7) / 205, 12);
    expect(arrays.output_nj[1]).toBe(200);
    expect(manifest.transformations.map((step) => textIn(step, 'en')).join('\n')).toContain(
      'lifted to 0.01 of output in 1 industries',
    );
  });

  it('requires the floor to be a share', async () => {
    const problem = await problemOf((text) => text, { valueAddedFloor: 1 });
    expect(problem).toMatchObject({ place: { field: 'valueAddedFloor' }, found: '1' });
  });
});

describe('importIcio with a file of tariffs', () => {
  const header = 'origin,destination,sector,rate_percent\n';
  const withTariffs = (tariffs: string) =>
    withEditedCopy(
      regular,
      () => tariffs,
      async (tariffFile) => withBareNames(await importIcio(regular, { tariffFile }), tariffFile),
    );

  it('applies them and takes the duties on inputs out of value added', async () => {
    const result = await withTariffs(`${header}JPN,KOR,C26,10\nKOR,KOR,C26,0\n`);
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    const { arrays, manifest } = result.value;
    expect(arrays.tariff_jni[12]).toBe(0.1);
    // Korea's mean tariff on C26 is 2.7 on a supply of 27 + 54 + 33; its industry C26 uses 44 of it.
    expect(arrays.valueAdded_nj[3]).toBeCloseTo(80 - (44 * 2.7) / 114, 12);
    const text = manifest.transformations.map((step) => textIn(step, 'en')).join('\n');
    expect(text).toContain('Tariffs: 2 rates from 2018_SML.csv');
    expect(manifest.sources.at(-1)?.publisher).toBe('supplied with the import');
  });

  it.each([
    ['JPN,KOR,C26,-1', 4, '-1', 'a percentage from 0 up'],
    ['JPN,KOR,C26,', 4, 'an empty cell', 'a finite decimal number'],
    ['JPN,JPN,C26,5', 4, '5', '0: an economy levies no tariff on itself'],
    ['JPN,KOR,C26', 3, '3 cells', '4 cells'],
  ])('refuses the line %s', async (line, column, found, expected) => {
    const result = await withTariffs(`${header}KOR,JPN,C26,0\n${line}\n`);
    expect(result).toMatchObject({ problem: invalid(3, column, found, expected) });
  });

  it('refuses an unknown code, a repeated line and other columns', async () => {
    const unknown = await withTariffs(`${header}JPN,KOR,C27,1\n`);
    expect(unknown).toMatchObject({
      problem: { kind: 'unknown-code', place: { line: 2, column: 3 }, code: 'C27' },
    });
    const repeated = await withTariffs(`${header}JPN,KOR,C26,1\nJPN,KOR,C26,2\n`);
    expect(repeated).toMatchObject({
      problem: { place: { line: 3 }, found: 'JPN,KOR,C26, as in line 2' },
    });
    const columns = await withTariffs('origin,destination,sector,rate\n');
    expect(columns).toMatchObject({ problem: invalid(1, 4, 'rate', 'rate_percent') });
  });
});
