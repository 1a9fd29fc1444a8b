import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpFirms, readFirms } from './firms.ts';
import { parseGenerate } from './parse-generate.ts';
import { TableFault } from './read-lines.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firms-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function written(text: string, name: string) {
  const path = join(folder, name);
  await writeFile(path, text);
  return { path, source: name };
}

async function faultOf(edges: string, firms?: string) {
  const table = firms === undefined ? null : await written(firms, 'firms.csv');
  const error = await readFirms(await written(edges, 'edges.csv'), table).catch((one) => one);
  return error instanceof TableFault ? error.problem : error;
}

describe('a list of supplies', () => {
  it('leaves to final users what a firm makes and does not sell to others', async () => {
    const edges = await written('supplier,buyer,value\na,b,365\nb,c,730\n', 'edges.csv');
    const table = 'firm,economy,sector,output,inventoryDays\nb,KOR,C26,1095,4\na,JPN,C20,365,\n';
    const firms = await readFirms(edges, await written(table, 'firms.csv'));
    const of = (id: string) => firms.numberOf(id)!;
    expect(firms.links.flow_e).toEqual(Float32Array.of(1, 2));
    expect(firms.links.final_a[of('b')]).toBeCloseTo(1, 12);
    expect(firms.links.final_a[of('c')]).toBeCloseTo(2, 12);
    expect(firms.stockDays_a[of('b')]).toBe(4);
    expect(firms.stockDays_a[of('a')]).toBeNaN();
    expect(firms.economies[firms.economy_a[of('a')]!]).toBe('JPN');
  });

  it('names line and column of what is wrong', async () => {
    const head = 'supplier,buyer,value\n';
    expect(await faultOf(`${head}a,b,1\nb,c,-2\n`)).toMatchObject({
      place: { source: 'edges.csv', line: 3, column: 3 },
      found: '-2',
    });
    expect(await faultOf(`${head}a,b\n`)).toMatchObject({ place: { line: 2 } });
    expect(await faultOf('supplier,value\na,1\n')).toMatchObject({ place: { line: 1 } });
    expect(await faultOf(`${head}a,,1\n`)).toMatchObject({ place: { line: 2, column: 2 } });
    const twice = 'firm,economy,sector,output\na,JPN,C20,1\na,JPN,C20,1\n';
    expect(await faultOf(`${head}a,b,1\n`, twice)).toMatchObject({
      place: { source: 'firms.csv', line: 3, column: 1 },
    });
  });
});

describe('a made-up network', () => {
  const { links } = madeUpFirms({ firms: 2000, links: 10_000, seed: 7 });

  it('is the same from the same seed, and another from another', () => {
    expect(madeUpFirms({ firms: 2000, links: 10_000, seed: 7 }).links).toEqual(links);
    const other = madeUpFirms({ firms: 2000, links: 10_000, seed: 8 }).links;
    expect(other.supplier_e).not.toEqual(links.supplier_e);
  });

  it('has a few firms with many clients, far beyond what chance alone gives', () => {
    const clients = new Uint32Array(2000);
    for (const supplier of links.supplier_e) clients[supplier]!++;
    // Five on average: of 2,000 Poisson numbers the largest is about 15.
    expect(Math.max(...clients)).toBeGreaterThan(30);
    expect(links.supplier_e.every((supplier, e) => supplier !== links.buyer_e[e])).toBe(true);
  });

  it('is asked for in words that say what is missing', () => {
    expect(parseGenerate('firms=10,links=50,seed=1')).toEqual({
      ok: true,
      value: { firms: 10, links: 50, seed: 1 },
    });
    expect(parseGenerate('firms=10').ok).toBe(false);
  });
});
