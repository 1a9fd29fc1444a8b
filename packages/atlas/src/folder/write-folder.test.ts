import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFolder } from './write-folder.ts';

let place: string;
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'musubi-'));
});
afterEach(() => rm(place, { recursive: true, force: true }));

const files = new Map([
  ['a.txt', 'new a'],
  ['b.txt', 'new b'],
]);

async function content(folder: string) {
  const names = (await readdir(folder)).sort();
  return Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')]));
}

describe('writeFolder', () => {
  it('replaces a folder as a whole and leaves nothing beside it', async () => {
    const target = join(place, 'result');
    await mkdir(target);
    await writeFile(join(target, 'old.txt'), 'old');
    await writeFolder(target, files);
    expect(await content(target)).toEqual([...files]);
    expect(await readdir(place)).toEqual(['result']);
  });

  it('makes the folders above its target', async () => {
    const target = join(place, 'deep', 'er', 'result');
    await writeFolder(target, files);
    expect(await content(target)).toEqual([...files]);
  });

  it('leaves the old folder and nothing else when it is aborted between two files', async () => {
    const target = join(place, 'result');
    await writeFolder(target, new Map([['old.txt', 'old']]));
    const controller = new AbortController();
    const interrupting = new Map(files);
    const entries = function* () {
      yield ['a.txt', 'new a'] as const;
      controller.abort();
      yield ['b.txt', 'new b'] as const;
    };
    interrupting[Symbol.iterator] = entries as never;
    const writing = writeFolder(target, interrupting, controller.signal);
    await expect(writing).rejects.toThrow();
    expect(await readdir(place)).toEqual(['result']);
    expect(await content(target)).toEqual([['old.txt', 'old']]);
  });

  it('never shows a part of the new files when the process is killed at any moment', async () => {
    const target = join(place, 'result');
    const names = Array.from({ length: 40 }, (_, at) => `${at}.txt`);
    const source = fileURLToPath(new URL('./write-folder.ts', import.meta.url));
    const script = `
      import { writeFolder } from ${JSON.stringify(source)};
      const names = ${JSON.stringify(names)};
      process.stdout.write('ready');
      for (let round = 0; ; round++)
        await writeFolder(${JSON.stringify(target)}, new Map(names.map((name) => [name, String(round)])));
    `;
    for (const wait of [0, 15, 40]) {
      const child = spawn(
        process.execPath,
        ['--import', 'tsx', '--input-type=module', '--eval', script],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      await new Promise((ready) => child.stdout.once('data', ready));
      await setTimeout(wait);
      const ended = new Promise((end) => child.once('exit', end));
      child.kill('SIGKILL');
      await ended;
      const found = await content(target).catch(() => []);
      expect([0, names.length]).toContain(found.length);
      expect(new Set(found.map(([, round]) => round)).size).toBeLessThanOrEqual(1);
    }
  });
});
