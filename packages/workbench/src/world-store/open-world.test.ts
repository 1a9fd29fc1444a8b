import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWorld } from '@musubi/atlas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SmallSurroundings, smallSurroundings } from '../run/fixture/small-storage.ts';
import { smallWorld } from '../simulate/fixture/small-world.ts';
import { listWorlds } from './list-worlds.ts';
import { openWorld } from './open-world.ts';

let small: SmallSurroundings;
beforeAll(async () => {
  small = await smallSurroundings();
  const { home } = small.surroundings.storage;
  await writeWorld(
    join(home, 'worlds', 'mine'),
    smallWorld({ id: 'mine', knownFrom: '2020-01-01', estimated: true }),
  );
  await writeWorld(join(small.surroundings.folder, 'beside'), smallWorld({ id: 'beside' }));
});
afterAll(() => small.remove());

function open(name: string, asOf?: string) {
  const { storage, folder } = small.surroundings;
  return openWorld({ name, folder }, storage, asOf);
}

describe('openWorld', () => {
  it('opens a shipped world, one of the user’s own, and a folder', async () => {
    for (const name of ['small', 'mine', './beside'])
      expect(await open(name)).toMatchObject({ ok: true });
  });

  it('lists what there is when a name is unknown, the nearest first', async () => {
    expect(await open('smal')).toMatchObject({
      problem: { kind: 'unknown-code', scheme: 'world', known: ['small'] },
    });
    expect(await open('zzz')).toMatchObject({ problem: { known: ['small', 'mine'] } });
  });

  it('hides a world that could not be read by the date of knowledge, and says which could', async () => {
    expect(await open('mine', '2019-12-31')).toMatchObject({
      problem: {
        kind: 'missing-data',
        what: expect.stringContaining('only from 2020-01-01 on'),
        remedy: expect.stringContaining('small'),
      },
    });
    expect(await open('mine', '2020-01-01')).toMatchObject({ ok: true });
    expect(await open('small', '2000-01-01')).toMatchObject({
      problem: { remedy: expect.stringContaining('No world') },
    });
  });

  it('refuses a world whose bytes changed', async () => {
    const { folder } = small.surroundings;
    await writeWorld(join(folder, 'broken'), smallWorld({ id: 'broken' }));
    const file = join(folder, 'broken', 'trade_jni.f64');
    const bytes = await readFile(file);
    bytes[3] = bytes[3]! ^ 1;
    await writeFile(file, bytes);
    expect(await open('./broken')).toMatchObject({ problem: { kind: 'checksum-mismatch' } });
  });
});

describe('listWorlds', () => {
  it('lists what could be read by a date, and says of a broken manifest that it is', async () => {
    const { storage } = small.surroundings;
    const names = async (asOf?: string) =>
      (await listWorlds(storage, asOf)).map(({ name }) => name);
    expect(await names()).toEqual(['small', 'mine']);
    expect(await names('2019-01-01')).toEqual(['small']);
    await mkdir(join(storage.home, 'worlds', 'odd'), { recursive: true });
    await writeFile(join(storage.home, 'worlds', 'odd', 'world.json'), '{');
    const odd = (await listWorlds(storage)).find(({ name }) => name === 'odd');
    expect(odd?.manifest).toMatchObject({ ok: false, problem: { kind: 'invalid-input' } });
  });
});
