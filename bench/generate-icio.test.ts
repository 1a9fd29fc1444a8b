import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importIcio, type World } from '@musubi/atlas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateIcio } from './generate-icio.ts';

const N = 20;
const J = 20;
const finalUses = 6;
const inventories = 4;

/** Sum the generated file the plain way: the whole matrix at once, by position. */
function sumPlainly(text: string) {
  const rows = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(',').slice(1).map(Number));
  const cells = rows.slice(1, N * J + 1);
  const trade = (k: number, n: number, i: number) =>
    cells[i * J + k]!.reduce((sum, value, column) => {
      const use = column - N * J;
      const buyer = use < 0 ? Math.floor(column / J) : Math.floor(use / finalUses);
      const counts = column < N * (J + finalUses) && (use < 0 || use % finalUses !== inventories);
      return counts && buyer === n ? sum + value : sum;
    }, 0);
  const use = (n: number, k: number, j: number) =>
    Array.from({ length: N }, (_, i) => cells[i * J + k]![n * J + j]!).reduce((a, b) => a + b, 0);
  return {
    trade,
    use,
    taxes: rows[N * J + 1]!,
    valueAdded: rows[N * J + 2]!,
    output: rows[N * J + 3]!,
  };
}

describe('a generated 20 × 20 table', () => {
  let folder: string;
  let world: World;
  let plain: ReturnType<typeof sumPlainly>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'musubi-'));
    const file = join(folder, '2018_SML.csv');
    await generateIcio(file, { economies: N, industries: J });
    plain = sumPlainly(await readFile(file, 'utf8'));
    const result = await importIcio(file);
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    world = result.value;
  });

  afterAll(() => rm(folder, { recursive: true }));

  it('keeps every bilateral flow, sector by sector', () => {
    const { trade_jni, inventory_nj } = world.arrays;
    trade_jni.forEach((value, cell) => {
      const i = cell % N;
      const n = Math.floor(cell / N) % N;
      const k = Math.floor(cell / N ** 2);
      const booked = i === n ? inventory_nj[i * J + k]! : 0;
      expect(value - booked).toBeCloseTo(plain.trade(k, n, i), 4);
    });
  });

  it('keeps intermediate use, summed over origins', () => {
    world.arrays.use_nkj.forEach((value, cell) => {
      const expected = plain.use(Math.floor(cell / J ** 2), Math.floor(cell / J) % J, cell % J);
      expect(value).toBeCloseTo(expected, 4);
    });
  });

  it('keeps output, and joins taxes to value added', () => {
    const { output_nj, valueAdded_nj } = world.arrays;
    output_nj.forEach((output, nj) => {
      expect(output).toBeCloseTo(plain.output[nj]!, 3);
      expect(valueAdded_nj[nj]).toBeCloseTo(plain.valueAdded[nj]! + plain.taxes[nj]!, 3);
    });
  });
});
