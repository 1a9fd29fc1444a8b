import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readScenario } from './read-scenario.ts';

let place: string;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'musubi-'));
});
afterAll(() => rm(place, { recursive: true, force: true }));

async function problemOf(name: string, content: string | Uint8Array) {
  const path = join(place, name);
  await writeFile(path, content);
  const read = await readScenario(path);
  return read.ok ? null : read.problem[0];
}

describe('readScenario', () => {
  it('says which file is missing, and takes no folder for one', async () => {
    const missing = await readScenario(join(place, 'none.yaml'));
    expect(missing).toMatchObject({ problem: [{ kind: 'missing-data', what: 'none.yaml' }] });
    const folder = await readScenario(place, 'a folder');
    expect(folder).toMatchObject({ problem: [{ kind: 'missing-data', what: 'a folder' }] });
  });

  it('refuses a file of more than a megabyte unread', async () => {
    expect(await problemOf('large.yaml', 'x'.repeat(1_000_001))).toMatchObject({
      found: { en: '1000001 bytes' },
      expected: { en: '≤ 1000000 bytes' },
    });
  });

  it('refuses bytes that are not UTF-8', async () => {
    const latin1 = Uint8Array.of(0x61, 0x3a, 0x20, 0xe9);
    expect(await problemOf('latin.yaml', latin1)).toMatchObject({ expected: 'UTF-8' });
  });
});
