import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { claimTable } from './claim-table.ts';

let shelf: string;
beforeEach(async () => {
  shelf = await mkdtemp(join(tmpdir(), 'musubi-'));
});
afterEach(() => rm(shelf, { recursive: true, force: true }));

it('lets one import into a table at a time, and imports into two tables at once', async () => {
  const first = await claimTable(shelf, 'baci');
  expect(first.ok).toBe(true);
  expect(await claimTable(shelf, 'baci')).toMatchObject({
    problem: { kind: 'conflict', what: 'Another import into baci is running.' },
  });
  expect((await claimTable(shelf, 'baci-hs2017')).ok).toBe(true);
  if (first.ok) await first.value.release();
  expect((await claimTable(shelf, 'baci')).ok).toBe(true);
});

it('never lets two go on that start at the same moment', async () => {
  const claims = await Promise.all(Array.from({ length: 8 }, () => claimTable(shelf, 'baci')));
  expect(claims.filter(({ ok }) => ok).length).toBeLessThanOrEqual(1);
});

it('removes what a process that was killed left behind', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  await writeFile(join(shelf, `.importing-baci.${pid}.left`), '');
  expect((await claimTable(shelf, 'baci')).ok).toBe(true);
  expect(await readdir(shelf)).toEqual([expect.stringContaining(`.${process.pid}.`)]);
});
