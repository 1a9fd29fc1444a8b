import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { languages } from '@musubi/vocabulary';
import { translator, writeWhole } from '@musubi/workbench';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { printFault } from './faults.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'musubi-out-'));
  await mkdir(join(folder, 'a-folder'));
  await writeFile(join(folder, 'a-file'), 'before');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function said(error: unknown, language: (typeof languages)[number]): string {
  let text = '';
  const stderr = new Writable({
    write(chunk, _, done) {
      text += chunk;
      done();
    },
  });
  const terminal = { stdout: stderr, stderr, env: {}, cwd: () => folder, on() {}, off() {} };
  const { signal } = new AbortController();
  expect(printFault(error, { terminal, language, t: translator(language), signal })).toBe(2);
  return text;
}

it.each([
  ['a folder that is not there', 'nowhere/out.csv', 'nowhere', 'no such file or folder'],
  ['a folder', 'a-folder', 'a-folder', 'it is a folder'],
  ['a path through a file', 'a-file/out.csv', 'a-file', 'is a file, not a folder'],
])(
  'names the place that the user meant by %s, and leaves nothing there',
  async (_, out, named, why) => {
    const error = await writeWhole(join(folder, out), 'after').catch((one) => one);
    const messages = languages.map((language) => said(error, language));
    expect(messages[0]).toContain(why);
    for (const message of messages) {
      expect(message).toContain(join(folder, named));
      expect(message).not.toContain('.tmp');
    }
    expect(new Set(messages).size).toBe(languages.length);
    expect(await readdir(folder, { recursive: true })).toEqual(['a-file', 'a-folder']);
    expect(await readFile(join(folder, 'a-file'), 'utf8')).toBe('before');
  },
);

it('replaces a file by a whole one', async () => {
  const path = join(folder, 'whole');
  await writeWhole(path, 'before');
  await writeWhole(path, 'after');
  expect(await readFile(path, 'utf8')).toBe('after');
  await rm(path);
});
