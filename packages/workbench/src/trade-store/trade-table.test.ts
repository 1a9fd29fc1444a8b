import type { TradeTable } from '@musubi/atlas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SmallSurroundings, smallSurroundings } from '../run/fixture/small-storage.ts';
import { type FlowLine, linesOf } from './fixture/flow-lines.ts';
import { parquetTableOf } from './fixture/parquet-table-of.ts';

let small: SmallSurroundings;
beforeAll(async () => {
  small = await smallSurroundings();
});
afterAll(() => small.remove());

/** The flows of the table that every implementation is given, in the order in which it must hand them out. */
const conformanceFlows: readonly FlowLine[] = [
  [2022, '010121', 'JPN', 'IND', 12_750],
  [2022, '010121', 'USA', 'CHE', 400_000],
  [2022, '281111', 'KOR', 'CHN', 48_000_500],
  [2022, '281111', 'KOR', 'JPN', 6_500_125],
  [2022, '281111', 'KOR', 'TWN', 2_100_000],
  [2023, '281111', 'KOR', 'BEL', 1_500_500],
  [2023, '281111', 'KOR', 'JPN', 7_000_000],
  [2023, '854231', 'JPN', 'KOR', 305_000_000],
];

const implementations: readonly {
  readonly name: string;
  readonly open: (flows: readonly FlowLine[]) => Promise<TradeTable>;
}[] = [{ name: 'Parquet', open: (flows) => parquetTableOf(flows, small.surroundings) }];

/** Hold every implementation of the port `TradeTable` to what its users rely on. */
describe.each(implementations)('a trade table in $name', ({ open }) => {
  const ask = async (query: Parameters<TradeTable['flows']>[0]) => {
    const table = await open(conformanceFlows);
    const flows = await table.flows(query);
    if (!flows.ok) throw new Error(JSON.stringify(flows.problem));
    return flows.value;
  };

  it('hands out every flow where nothing is said, in the order of year, product, importer and exporter', async () => {
    expect(linesOf(await ask({}))).toEqual(conformanceFlows);
  });

  it('hands out the flows that fit every part of a query', async () => {
    const query = { years: [2022], products: ['281111', '854231'], exporters: ['JPN', 'TWN'] };
    expect(linesOf(await ask(query))).toEqual([conformanceFlows[3], conformanceFlows[4]]);
    expect(linesOf(await ask({ importers: ['USA'] }))).toEqual([conformanceFlows[1]]);
  });

  it('lists the codes of what it hands out, sorted, and no others', async () => {
    const { economies, products } = await ask({ years: [2023], products: ['281111'] });
    expect(economies).toEqual(['BEL', 'JPN', 'KOR']);
    expect(products).toEqual(['281111']);
  });

  it('hands out nothing for codes and years that it does not hold, and for empty lists', async () => {
    for (const query of [
      { products: ['999999'] },
      { importers: ['XXX'] },
      { years: [1999] },
      { years: [] },
      { exporters: [] },
    ])
      expect((await ask(query)).valueUsd).toHaveLength(0);
  });

  it('knows its years, when it could be read, and whom to cite', async () => {
    const table = await open(conformanceFlows);
    expect(await table.years()).toEqual([2022, 2023]);
    expect(table.knownFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const { sources, nomenclature } = await ask({});
    expect(sources.length).toBeGreaterThan(0);
    expect(nomenclature).not.toBe('');
  });
});
