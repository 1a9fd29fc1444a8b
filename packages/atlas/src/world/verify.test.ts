import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleWorld } from '../build/sample-world.ts';
import type { WorldTotal } from './manifest.ts';
import { verifyWorld, type WorldVerification } from './verify.ts';
import { writeWorld } from './write.ts';

let parent: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'musubi-verify-'));
});
afterEach(() => rm(parent, { recursive: true }));

async function verification(change: (total: WorldTotal) => WorldTotal): Promise<WorldVerification> {
  const { manifest, arrays } = sampleWorld(3, 2, 5);
  const totals = (manifest.totals ?? []).map(change);
  const folder = join(parent, 'sample');
  const written = await writeWorld(folder, { manifest: { ...manifest, totals }, arrays });
  if (!written.ok) throw new Error(JSON.stringify(written.problem));
  const verified = await verifyWorld(folder);
  if (!verified.ok) throw new Error(JSON.stringify(verified.problem));
  return verified.value;
}

describe('verifyWorld', () => {
  it('passes a row for each file, identity and total', async () => {
    const { rows, passed } = await verification((total) => total);
    expect(passed).toBe(true);
    const checks = rows.map(({ check }) => check);
    expect(checks.filter((check) => check === 'checksum')).toHaveLength(7);
    expect(checks.filter((check) => check === 'identity')).toHaveLength(3);
    expect(checks.filter((check) => check === 'total')).toHaveLength(4);
  });

  it('fails exactly the total that the arrays do not show', async () => {
    const { rows, passed } = await verification((total) =>
      total.quantity === 'valueAdded' ? { ...total, effect: total.effect + 1 } : total,
    );
    expect(passed).toBe(false);
    const failed = rows.filter((row) => !row.passed);
    expect(failed).toHaveLength(1);
    expect(failed[0]).toMatchObject({ check: 'total', quantity: 'valueAdded' });
  });

  it('refuses a folder without a world', async () => {
    expect(await verifyWorld(join(parent, 'nowhere'))).toMatchObject({
      ok: false,
      problem: { kind: 'missing-data' },
    });
  });
});
