import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { capture } from '../../fixture/captured-terminal.ts';

let folder: string;
const track = (...words: string[]) =>
  capture(['track', ...words], { folder, env: { MUSUBI_REGISTER: join(folder, 'register') } });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'musubi-cli-register-'));
  const made = await track('init', '--full-name', 'Kim Min-seo');
  expect(made).toMatchObject({ code: 0, stderr: '' });
  expect(made.stdout).toContain('musubi track actor add');
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('musubi track', { timeout: 300_000 }, () => {
  it('enrols people, lists them and says who one is', async () => {
    const added = await track(
      'actor',
      'add',
      'sato',
      '--full-name',
      'Sato Yui',
      '--role',
      'analyst',
      '--party',
      'JPN',
    );
    expect(added).toMatchObject({ code: 0, stdout: 'Enrolled sato as analyst.\n' });
    const list = JSON.parse((await track('actor', 'list', '--json')).stdout);
    expect(list).toMatchObject([
      { name: 'me', fullName: 'Kim Min-seo', role: 'administrator', party: null },
      { name: 'sato', role: 'analyst', party: 'JPN', clearedFor: [] },
    ]);
    const who = await track('whoami', '--as', 'sato', '--lang', 'ja');
    expect(who).toMatchObject({ code: 0 });
    expect(who.stdout).toContain('分析者');
  });

  it('refuses who is not enrolled, and what is not theirs to do', async () => {
    const stranger = await track('whoami', '--as', 'nobody');
    expect(stranger).toMatchObject({ code: 2, stdout: '' });
    expect(stranger.stderr).toContain('nobody is not allowed');
    const odd = await track('actor', 'add', 'Kim', '--full-name', 'Kim', '--role', 'analyst');
    expect(odd).toMatchObject({ code: 2, stdout: '' });
    expect(odd.stderr).toContain('field name');
  });

  it('says what to do where a search finds nothing', async () => {
    const none = await track('search', '半導体');
    expect(none).toMatchObject({ code: 0 });
    expect(none.stdout).toContain('“半導体”');
  });

  it('takes no password from the command line', async () => {
    const url = 'postgres://me:secret@127.0.0.1:1/register';
    const refused = await track('whoami', '--register', url);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('DATABASE_URL');
    expect(refused.stderr).not.toContain('secret');
  });
});
