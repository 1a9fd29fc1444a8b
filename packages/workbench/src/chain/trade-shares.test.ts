import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locateStorage } from '../world-store/storage.ts';
import { attachTradeShares } from './attach-trade-shares.ts';
import { smallChain } from './fixture/small-chain.ts';
import { parseTrade, readTradeShares, type TradeShares } from './trade-shares.ts';

const header = 'hs6,year,source,economy,share,exportsUsdMillion\n';
const rows = `${header}381800,2022,survey,JPN,0.6,60
381800,2022,survey,TWN,0.3,30
381800,2022,survey,ROW,0.1,10
280429,2022,survey,USA,1,5
`;

function sharesOf(text: string): TradeShares {
  const products = parseTrade(text, 'trade-shares.csv');
  if (!products.ok) throw new RangeError(JSON.stringify(products.problem));
  const note = { en: 'Note.', ja: '注。', ko: '주.' };
  const survey = {
    title: 'T',
    publisher: 'P',
    year: 2023,
    reuse: 'open',
    grade: 'B',
    coverage: 0.9,
    note,
  } as const;
  return { sources: { survey }, smallestNamed: 0.01, products: products.value, files: [] };
}

describe('attachTradeShares', () => {
  const { chain, evidence } = attachTradeShares(smallChain(), sharesOf(rows), null);
  const suppliesOf = (id: string) =>
    chain.nodes.find((node) => node.id === id)!.supply.filter(({ basis }) => basis === 'trade');

  it('gives a node the shares of a code that is about little else, as wide as what the records may miss', () => {
    expect(suppliesOf('wafer')).toMatchObject([
      {
        of: 'exports',
        year: 2022,
        source: 'trade-survey',
        shares: { JPN: [0.54, 0.6], TWN: [0.27, 0.3] },
      },
    ]);
  });

  it('never gives a node the shares of a code that holds much else', () => {
    expect(suppliesOf('gas')).toEqual([]);
    expect(evidence.get('gas')).toMatchObject([{ hs: '280429', covers: 'more' }]);
  });

  it('hides records whose source was not published', () => {
    const before = attachTradeShares(smallChain(), sharesOf(rows), '2023-06-01');
    expect(before.evidence.get('wafer')).toEqual([]);
  });
});

describe('parseTrade', () => {
  it('names the line of a row that is none', () => {
    const broken = parseTrade(`${rows}381800,2022\n`, 'trade-shares.csv');
    expect(broken).toMatchObject({
      ok: false,
      problem: [{ place: { source: 'trade-shares.csv', line: 6 } }],
    });
  });
});

describe('the shipped trade shares', () => {
  it('add up to one for each product, and name every source', async () => {
    const read = await readTradeShares(locateStorage());
    if (!read.ok) throw new RangeError(JSON.stringify(read.problem));
    const text = readFileSync(join(locateStorage().shipped, 'chains', 'trade-shares.csv'), 'utf8');
    const sums = new Map<string, number>();
    for (const line of text.trim().split('\n').slice(1)) {
      const cells = line.split(',');
      const key = cells.slice(0, 3).join();
      sums.set(key, (sums.get(key) ?? 0) + Number(cells[4]));
    }
    for (const [key, sum] of sums) expect([key, sum]).toEqual([key, expect.closeTo(1, 2)]);
    const named = new Set(read.value.products.map(({ source }) => source));
    expect([...named].sort()).toEqual(Object.keys(read.value.sources).sort());
  });
});
