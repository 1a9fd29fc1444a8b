import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ok } from '@musubi/vocabulary';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foundRegister } from '../actor/found-register.ts';
import { openRegister } from '../store/open-register.ts';

let parent: string;
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'musubi-folder-'));
});
afterAll(() => rm(parent, { recursive: true, force: true }));

describe('openRegister of a folder', () => {
  it('makes a register that only its user can enter, and opens it again', {
    timeout: 300_000,
  }, async () => {
    const folder = join(parent, 'new', 'register');
    const founded = await foundRegister(folder, { name: 'me', fullName: 'Kim Min-seo' });
    if (!founded.ok) throw new Error(JSON.stringify(founded.problem));
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect(await openRegister(folder)).toMatchObject({
      problem: { kind: 'conflict', what: expect.stringContaining(String(process.pid)) },
    });
    await founded.value.store.close();
    const again = await openRegister(folder);
    if (!again.ok) throw new Error(JSON.stringify(again.problem));
    expect(await again.value.act('me', async ({ actor }) => ok(actor.fullName))).toEqual({
      ok: true,
      value: 'Kim Min-seo',
    });
    await again.value.close();
    expect((await readdir(folder)).sort()).toEqual(['database', 'format.json']);
    expect(await foundRegister(folder, { name: 'you', fullName: 'You' })).toMatchObject({
      problem: { kind: 'conflict', what: expect.stringContaining('is a register already') },
    });
  });

  it('refuses what is no register, or a newer one, and leaves it as it is', async () => {
    const other = join(parent, 'other');
    await mkdir(other);
    await writeFile(join(other, 'thesis.docx'), 'years of work');
    expect(await openRegister(other, { create: true })).toMatchObject({
      problem: { kind: 'conflict', what: expect.stringContaining('something else') },
    });
    expect(await readdir(other)).toEqual(['thesis.docx']);
    expect(await openRegister(join(other, 'thesis.docx'))).toMatchObject({
      problem: { kind: 'conflict' },
    });
    const newer = join(parent, 'newer');
    await mkdir(newer);
    const nameplate = JSON.stringify({ kind: 'musubi-register', format: 999 });
    await writeFile(join(newer, 'format.json'), nameplate);
    expect(await openRegister(newer, { create: true })).toMatchObject({
      problem: { kind: 'conflict', what: expect.stringContaining('newer version') },
    });
    expect(await readdir(newer)).toEqual(['format.json']);
  });

  it('says how to make one where there is none', async () => {
    const absent = join(parent, 'absent');
    expect(await openRegister(absent)).toMatchObject({
      problem: { kind: 'missing-data', remedy: expect.stringContaining('track init') },
    });
    expect(await readdir(parent)).not.toContain('absent');
  });
});
