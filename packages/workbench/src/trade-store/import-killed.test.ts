import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { ParquetManifest } from '@musubi/atlas';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lookAround } from '../run/surroundings.ts';
import { locateStorage } from '../world-store/storage.ts';
import { importTrade } from './import-trade.ts';
import { verifyTrade } from './verify-trade.ts';

const years = [2019, 2020, 2021, 2022];
const codes = [36, 76, 124, 156, 276, 392, 410, 490, 528, 842];
let place: string;
let folder: string;
let home: string;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'musubi-'));
  [folder, home] = [await mkdtemp(join(place, 'baci-')), join(place, 'home')];
  for (const year of years)
    await writeFile(join(folder, `BACI_HS17_Y${year}_V202601.csv`), yearOf(year));
});
afterAll(() => rm(place, { recursive: true, force: true }));

/** A year that takes long enough to be killed in. */
function yearOf(year: number): string {
  const rows = ['t,i,j,k,v,q'];
  for (let product = 100000; product < 101500; product++)
    for (const i of codes)
      for (const j of codes) if (i !== j) rows.push(`${year},${i},${j},${product},${i + j}.5,1`);
  return `${rows.join('\n')}\n`;
}

/** A program that imports all years. */
function script(): string {
  const module = (path: string) => JSON.stringify(join(import.meta.dirname, path));
  return `
    import { lookAround } from ${module('../run/surroundings.ts')};
    import { locateStorage } from ${module('../world-store/storage.ts')};
    import { importTrade } from ${module('import-trade.ts')};
    const storage = { ...locateStorage(), home: ${JSON.stringify(home)} };
    const surroundings = lookAround({ storage, folder: ${JSON.stringify(folder)} });
    await importTrade({ format: 'baci', paths: ['.'], name: 'killed' }, surroundings);
  `;
}

const table = () => join(home, 'trade', 'killed');
async function manifest(): Promise<ParquetManifest | undefined> {
  const text = await readFile(join(table(), 'parquet.json'), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text);
}

it('goes on after kill -9 with the years that are lacking, and leaves no half-written file', async () => {
  const child = spawn(
    process.execPath,
    ['--conditions=source', '--import', 'tsx', '--input-type=module', '--eval', script()],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const ended = once(child, 'exit');
  while ((await manifest()) === undefined && child.exitCode === null) await setTimeout(10);
  child.kill('SIGKILL');
  expect(await ended).toEqual([null, 'SIGKILL']);

  const before = (await manifest())!.years;
  expect(before.length).toBeLessThan(years.length);
  const written = (file: string) => stat(join(table(), file)).then(({ mtimeMs }) => mtimeMs);
  const times = await Promise.all(before.map(({ file }) => written(file)));

  const surroundings = lookAround({ storage: { ...locateStorage(), home }, folder });
  const request = { format: 'baci', paths: ['.'], name: 'killed' } as const;
  const imported = await importTrade(request, surroundings);
  const kept = before.map(({ year }) => year);
  const made = years.filter((year) => !kept.includes(year));
  expect(imported).toMatchObject({ ok: true, value: { made, kept } });
  expect(await Promise.all(before.map(({ file }) => written(file)))).toEqual(times);

  const all = await readdir(join(home, 'trade'), { recursive: true });
  const named = (await manifest())!.years.map(({ file }) => join('killed', file));
  expect(all.filter((name) => /parquet$|unfinished|tmp/u.test(name)).sort()).toEqual(named);
  const sound = years.map((year) => ({ year, sameBytes: true, sameTotals: true, rows: 135_000 }));
  expect(await verifyTrade([], surroundings)).toMatchObject([{ years: { value: sound } }]);
});
