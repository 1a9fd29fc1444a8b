import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SmallSurroundings, smallSurroundings } from '../run/fixture/small-storage.ts';
import type { FlowLine } from './fixture/flow-lines.ts';
import { parquetTableOf } from './fixture/parquet-table-of.ts';

let small: SmallSurroundings;
beforeAll(async () => {
  small = await smallSurroundings();
});
afterAll(() => small.remove());

const tableOf = (flows: readonly FlowLine[]) => parquetTableOf(flows, small.surroundings);

/** The definitions, read off them. */
function concentration(flows: readonly FlowLine[], importers: readonly string[]) {
  const bought = flows.filter(([, , n, i]) => importers.includes(n) && !importers.includes(i));
  const sum = (lines: readonly FlowLine[]) =>
    lines.reduce((total, [, , , , value]) => total + value, 0);
  return [...new Set(bought.map(([, product]) => product))].sort().map((product) => {
    const of = bought.filter((line) => line[1] === product);
    const imports = sum(of);
    const suppliers = [...new Set(of.map(([, , , i]) => i))].sort();
    const values = suppliers.map((code) => sum(of.filter(([, , , i]) => i === code)));
    const largest = Math.max(...values);
    const among = flows.filter(([, k, , i]) => k === product && importers.includes(i));
    return {
      product,
      supplier: suppliers[values.indexOf(largest)]!,
      share: largest / imports,
      herfindahl: values.reduce((total, value) => total + (value / imports) ** 2, 0),
      suppliers: suppliers.length,
      importsUsd: imports,
      insideUsd: sum(among.filter(([, , n]) => importers.includes(n))),
      exportsUsd: sum(among.filter(([, , n]) => !importers.includes(n))),
    };
  });
}

const codes = ['CHN', 'JPN', 'KOR', 'TWN', 'USA'];
const digits = 12;

describe('largestSuppliers', () => {
  it('finds the largest supplier of a worked example', async () => {
    const table = await tableOf([
      [2022, '281111', 'KOR', 'CHN', 60_000],
      [2022, '281111', 'KOR', 'JPN', 30_000],
      [2022, '281111', 'KOR', 'USA', 10_000],
      [2022, '281111', 'JPN', 'CHN', 99_000],
      [2022, '281111', 'USA', 'KOR', 5_000],
    ]);
    const rows = await table.largestSuppliers({ importers: ['KOR'] });
    const sums = { importsUsd: 100_000, insideUsd: 0, exportsUsd: 5_000 };
    const row = {
      year: 2022,
      product: '281111',
      supplier: 'CHN',
      share: 0.6,
      suppliers: 3,
      unknownSuppliers: 0,
    };
    expect(rows).toEqual({
      ok: true,
      value: [{ ...row, herfindahl: expect.closeTo(0.46, digits), ...sums }],
    });
  });

  it('does not count what the importers buy of each other', async () => {
    const table = await tableOf([
      [2022, '281111', 'KOR', 'JPN', 70_000],
      [2022, '281111', 'KOR', 'CHN', 20_000],
      [2022, '281111', 'JPN', 'CHN', 20_000],
      [2022, '281111', 'JPN', 'USA', 10_000],
    ]);
    const rows = await table.largestSuppliers({ importers: ['JPN', 'KOR'] });
    expect(rows).toMatchObject({
      value: [{ supplier: 'CHN', share: 0.8, importsUsd: 50_000, insideUsd: 70_000 }],
    });
  });

  it('agrees with the definitions on any table', async () => {
    const flow = fc.tuple(
      fc.constant(2022),
      fc.constantFrom('281111', '854231', '010121'),
      fc.constantFrom(...codes),
      fc.constantFrom(...codes),
      fc.integer({ min: 1, max: 1_000_000 }),
    );
    const flows = fc.uniqueArray(flow, {
      minLength: 1,
      maxLength: 40,
      selector: ([year, k, n, i]) => [year, k, n, i].join(),
    });
    const importers = fc.subarray(codes, { minLength: 1, maxLength: 2 });
    await fc.assert(
      fc.asyncProperty(flows, importers, async (lines, group) => {
        const traded = lines.filter(([, , n, i]) => n !== i) as FlowLine[];
        fc.pre(traded.length > 0);
        const rows = await (await tableOf(traded)).largestSuppliers({ importers: group });
        const expected = concentration(traded, group).map(({ share, herfindahl, ...row }) => ({
          ...row,
          year: 2022,
          unknownSuppliers: 0,
          share: expect.closeTo(share, digits),
          herfindahl: expect.closeTo(herfindahl, digits),
        }));
        expect(rows).toEqual({ ok: true, value: expected });
      }),
      { seed: 20261127, numRuns: 15 },
    );
  });
});
