import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measure } from '../measure/measure.ts';
import { type SmallSurroundings, smallSurroundings } from '../run/fixture/small-storage.ts';
import { csvFolder } from './fixture/csv-folder.ts';
import type { FlowLine } from './fixture/flow-lines.ts';
import { parquetTableOf } from './fixture/parquet-table-of.ts';
import { openTradeTables } from './open-trade-tables.ts';

const flows: readonly FlowLine[] = [
  [2022, '281111', 'KOR', 'CHN', 48_000_500],
  [2022, '281111', 'KOR', 'JPN', 6_500_125],
  [2023, '281111', 'KOR', 'BEL', 1_500_500],
  [2023, '281111', 'KOR', 'JPN', 7_000_000],
];

let small: SmallSurroundings;
let imported: string;
beforeAll(async () => {
  small = await smallSurroundings();
  await csvFolder(flows, join(small.surroundings.storage.shipped, 'trade'), 'shipped');
  imported = (await parquetTableOf(flows, small.surroundings)).id;
});
afterAll(() => small.remove());

async function measuredOn(name: string) {
  const tables = await openTradeTables(name, small.surroundings);
  if (!tables.ok) throw new Error(JSON.stringify(tables.problem));
  const [opened] = tables.value;
  expect(opened!.held('281111')).toEqual(['281111']);
  expect(opened!.held('2811')).toContain('281111');
  expect(opened!.files(['281111']).length).toBeGreaterThan(1);
  const result = await measure(
    {
      importers: [{ code: 'KOR', members: ['KOR'] }],
      on: { code: 'JPN', members: ['JPN'] },
      products: ['281111'],
      thresholdPercents: [100],
    },
    tables.value,
  );
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return { ...result.value.items[0]!, table: '' };
}

describe('opening trade tables', () => {
  it('finds the shipped ones and those that the user imported, and measures alike on both', async () => {
    const onShipped = await measuredOn('shipped');
    expect(onShipped.years.map(({ year }) => year)).toEqual([2022, 2023]);
    expect(await measuredOn(imported)).toEqual(onShipped);
    const every = await openTradeTables(undefined, small.surroundings);
    expect(every.ok && every.value.map(({ table }) => table.id)).toEqual(['shipped', imported]);
  });

  it('leaves out what could not be read on a date, and says from when it could', async () => {
    const opened = await openTradeTables('shipped', small.surroundings, '2023-06-30');
    expect(!opened.ok && opened.problem).toMatchObject({
      kind: 'missing-data',
      remedy: 'Could be read: shipped from 2024-01-31 on.',
    });
  });
});
