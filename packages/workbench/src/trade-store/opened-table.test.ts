import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTradeFolder } from '@musubi/atlas';
import { inEveryLanguage } from '@musubi/vocabulary';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measure } from '../measure/measure.ts';
import { type SmallSurroundings, smallSurroundings } from '../run/fixture/small-storage.ts';
import { writeBaci } from './fixture/baci-files.ts';
import {
  conformanceFlows,
  describeTradeTable,
  type FlowLine,
} from './fixture/trade-table-conformance.ts';
import { importTrade } from './import-trade.ts';
import { openTradeTables } from './open-trade-tables.ts';

let small: SmallSurroundings;
beforeAll(async () => {
  small = await smallSurroundings();
});
afterAll(() => small.remove());

/** Write flows as a folder of CSV, a row a flow. */
async function csvFolder(flows: readonly FlowLine[], id: string): Promise<string> {
  const years = [...new Set(flows.map(([year]) => year))];
  const rows = flows.map(([year, product, importer, exporter, value]) =>
    [product, importer, exporter, ...years.map((each) => (each === year ? value / 1e6 : ''))].join(
      ',',
    ),
  );
  const text = `${[['product,importer,exporter', ...years].join(','), ...rows].join('\n')}\n`;
  const folder = join(small.surroundings.storage.shipped, 'trade', id);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'flows.csv'), text);
  const table = {
    format: 'musubi-trade/1',
    id,
    title: inEveryLanguage(() => id),
    nomenclature: 'HS6',
    knownFrom: '2024-01-31',
    unit: 'US$ million',
    years,
    sources: [{ title: 'Invented', publisher: 'Nobody', year: 2024 }],
    notes: [],
    files: [
      {
        file: 'flows.csv',
        products: [...new Set(flows.map(([, product]) => product))],
        sha256: createHash('sha256').update(text).digest('hex'),
      },
    ],
  };
  await writeFile(join(folder, 'table.json'), JSON.stringify(table));
  return folder;
}

describeTradeTable('a table in a folder of CSV', async (flows) => {
  const opened = await openTradeFolder(await csvFolder(flows, 'conforming'));
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  return opened.value;
});

describe('opening trade tables', () => {
  it('finds the shipped ones and those that the user imported, and measures alike on both', async () => {
    await csvFolder(conformanceFlows, 'shipped');
    const files = await mkdtemp(join(tmpdir(), 'musubi-'));
    await writeBaci(files, conformanceFlows);
    const request = { format: 'baci', paths: [files], name: 'own' } as const;
    expect((await importTrade(request, small.surroundings)).ok).toBe(true);
    await rm(files, { recursive: true });
    const measured = await Promise.all(
      ['shipped', 'own'].map(async (name) => {
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
        return { ...result.value.items[0], table: '' };
      }),
    );
    expect(measured[1]).toEqual(measured[0]);
    expect(measured[0]!.years!.map(({ year }) => year)).toEqual([2022, 2023]);
  });

  it('leaves out what could not be read on a date, and says from when it could', async () => {
    const opened = await openTradeTables('shipped', small.surroundings, '2023-06-30');
    expect(!opened.ok && opened.problem).toMatchObject({
      kind: 'missing-data',
      remedy: 'Could be read: shipped from 2024-01-31 on.',
    });
  });
});
