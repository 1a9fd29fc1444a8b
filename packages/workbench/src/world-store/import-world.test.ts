import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SmallSurroundings, smallSurroundings } from '../run/fixture/small-storage.ts';
import { smallWorld } from '../simulate/fixture/small-world.ts';
import { exportWorld } from './export-world.ts';
import { importWorld } from './import-world.ts';

let small: SmallSurroundings;
beforeAll(async () => {
  small = await smallSurroundings();
});
afterAll(() => small.remove());

describe('importWorld', () => {
  const table = 'table.csv';

  it('says which file is missing and keeps nothing', async () => {
    const imported = await importWorld({ format: 'icio', table, year: 2020 }, small.surroundings);
    expect(imported).toMatchObject({ ok: false });
    await expect(readdir(small.surroundings.storage.home)).rejects.toThrow();
  });

  it('knows the editions of each format', async () => {
    const request = { format: 'figaro', table, edition: '1999' } as const;
    expect(await importWorld(request, small.surroundings)).toMatchObject({
      problem: { kind: 'unknown-code', scheme: 'edition', known: expect.arrayContaining(['2025']) },
    });
  });

  it('asks for what plain arrays do not say themselves', async () => {
    const request = { format: 'arrays', table, name: 'mine' } as const;
    expect(await importWorld(request, small.surroundings)).toMatchObject({
      problem: { kind: 'missing-data', what: '--known-from' },
    });
  });
});

describe('exportWorld', () => {
  it('writes flows, uses and accounts in US$ million that add up to the world', async () => {
    const world = smallWorld();
    const exported = await exportWorld(world, 'csv', small.surroundings);
    if (!exported.ok) throw new Error('must export');
    const column = async (file: string, name: string) => {
      const text = await readFile(join(exported.value, file), 'utf8');
      const [header = '', ...rows] = text.trimEnd().split('\r\n');
      const at = header.split(',').indexOf(name);
      return rows.map((row) => Number(row.split(',')[at]));
    };
    const sum = (values: Iterable<number>) => [...values].reduce((total, x) => total + x, 0);
    const flows = await column('flows.csv', 'usd_million');
    expect(sum(flows)).toBeCloseTo(1000 * sum(world.arrays.trade_jni), 3);
    const output = await column('accounts.csv', 'output_usd_million');
    expect(sum(output)).toBeCloseTo(1000 * sum(world.arrays.output_nj), 3);
    const uses = await column('uses.csv', 'usd_million');
    expect(sum(uses)).toBeCloseTo(1000 * sum(world.arrays.use_nkj), 3);
  });

  it('does not write into a folder that holds something', async () => {
    expect(await exportWorld(smallWorld(), '..', small.surroundings)).toMatchObject({
      problem: { kind: 'conflict' },
    });
  });
});
