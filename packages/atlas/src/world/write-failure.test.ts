import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sampleWorld } from '../build/sample-world.ts';
import { readWorld } from './read.ts';
import { writeWorld } from './write.ts';

const disk = vi.hoisted(() => ({ failsAt: (_call: string, _path: string): boolean => false }));
vi.mock('node:fs/promises', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs/promises')>();
  const guarded = (call: string, path: unknown) => {
    if (disk.failsAt(call, String(path))) throw new Error(`no space left for ${call}`);
  };
  const open: typeof fs.open = async (path, ...rest) => {
    guarded('open', path);
    return fs.open(path, ...rest);
  };
  const rename: typeof fs.rename = async (from, to) => {
    guarded('rename', to);
    return fs.rename(from, to);
  };
  return { ...fs, open, rename };
});

let parent: string;
let folder: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'musubi-failure-'));
  folder = join(parent, 'sample');
});
afterEach(async () => {
  disk.failsAt = () => false;
  await rm(parent, { recursive: true });
});

it('leaves nothing behind when an array cannot be written', async () => {
  disk.failsAt = (call, path) => call === 'open' && path.endsWith('use_nkj.f64');
  await expect(writeWorld(folder, sampleWorld(2, 2, 1))).rejects.toThrow(/no space/);
  expect(await readdir(parent)).toEqual([]);
});

it('keeps the former world beside the target when even putting it back fails', async () => {
  await writeWorld(folder, sampleWorld(2, 2, 1));
  disk.failsAt = (call, path) => call === 'rename' && path === folder;
  const replaced = writeWorld(folder, sampleWorld(2, 2, 2), { overwrite: true });
  await expect(replaced).rejects.toThrow(/no space/);
  const [kept] = await readdir(parent);
  expect((await readWorld(join(parent, kept!))).ok).toBe(true);
});

it.each(['open', 'rename'])('keeps the former world whole when %s fails', async (failing) => {
  const former = await writeWorld(folder, sampleWorld(2, 2, 1));
  let renames = 0;
  disk.failsAt = (call, path) =>
    call === failing &&
    (call === 'rename' ? path === folder && renames++ === 0 : path.endsWith('world.json'));
  const replaced = writeWorld(folder, sampleWorld(2, 2, 2), { overwrite: true });
  await expect(replaced).rejects.toThrow(/no space/);
  expect(await readWorld(folder)).toEqual(former);
  expect(await readdir(parent)).toEqual(['sample']);
});
