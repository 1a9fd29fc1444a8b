import { access, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type StoredWorld, totalOf, verifyWorld } from '@musubi/atlas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildShippedWorlds } from './build-worlds.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const shipped = join(root, 'data/worlds');
const sources = join(root, '../shared/data/world');
const present = await access(sources).then(
  () => true,
  () => false,
);
const ids = ['2014', '2021-estimated'];

async function verified(id: string): Promise<StoredWorld> {
  const result = await verifyWorld(join(shipped, id));
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  expect(result.value.rows.filter(({ passed }) => !passed)).toEqual([]);
  return result.value.world;
}

describe('the shipped worlds', () => {
  it.each(ids)('of %s is verified, and no larger than 2 MB', async (id) => {
    await verified(id);
    const files = await readdir(join(shipped, id));
    const bytes = await Promise.all(files.map((file) => readFile(join(shipped, id, file))));
    expect(bytes.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(2e6);
  });

  it('of 2014 shows the published totals of its source, in billions', async () => {
    const { manifest, arrays } = await verified('2014');
    expect([manifest.economies.length, manifest.sectors.length]).toEqual([26, 28]);
    expect(manifest.estimated).toBe(false);
    const totals = new Map(
      manifest.totals?.map((total) => [total.quantity, Math.round(total.source / 1e3)]),
    );
    expect(totals.get('output')).toBe(160_997);
    expect(totals.get('valueAdded')).toBe(75_156);
    const exportsOf = (economy: string) =>
      Math.round(totalOf(arrays, manifest, { quantity: 'exports', economy, sector: 'C26' }) / 1e3);
    expect(['USA', 'CHN', 'JPN', 'KOR', 'TWN'].map(exportsOf)).toEqual([111, 557, 113, 170, 137]);
  });

  it('of 2021 says it is estimated and has the economies of 2014', async () => {
    const before = await verified('2014');
    const { manifest } = await verified('2021-estimated');
    expect(manifest.estimated).toBe(true);
    expect(manifest.sectors).toHaveLength(20);
    const codes = ({ economies }: StoredWorld['manifest']) => economies.map(({ code }) => code);
    expect(codes(manifest)).toEqual(codes(before.manifest));
  });

  it('of 2021 keeps the value-added shares of 2014 where both have the sector', async () => {
    const before = await verified('2014');
    const after = await verified('2021-estimated');
    const share = ({ manifest, arrays }: StoredWorld, economy: string, sector: string) =>
      totalOf(arrays, manifest, { quantity: 'valueAdded', economy, sector }) /
      totalOf(arrays, manifest, { quantity: 'output', economy, sector });
    for (const economy of ['USA', 'CHN', 'JPN', 'KOR', 'TWN', 'DEU', 'NLD']) {
      for (const sector of ['C20', 'C26', 'C27', 'C29']) {
        // The inventory rule moves the shares of 2014 a little; those of 2021 are taken before it.
        expect(share(after, economy, sector)).toBeCloseTo(share(before, economy, sector), 2);
      }
    }
  });
});

describe.skipIf(!present)(
  `built again from the source${present ? '' : ' (reference data not present)'}`,
  () => {
    let target: string;
    beforeAll(async () => {
      target = await mkdtemp(join(tmpdir(), 'musubi-worlds-'));
      await buildShippedWorlds(sources, target);
    });
    afterAll(() => rm(target, { recursive: true }));

    it.each(ids)('%s has the bytes that are shipped', async (id) => {
      const files = await readdir(join(target, id));
      expect((await readdir(join(shipped, id))).sort()).toEqual(files.sort());
      for (const file of files) {
        const built = await readFile(join(target, id, file));
        expect(built.equals(await readFile(join(shipped, id, file))), file).toBe(true);
      }
    });
  },
);
