import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chainMapSchema, languages } from '@musubi/vocabulary';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { capture } from './fixture/captured-terminal.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'musubi-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('map', () => {
  it('answers in each language', async () => {
    const texts = await Promise.all(
      languages.map((lang) => capture(['map', '5g', '--lang', lang])),
    );
    expect(texts.map(({ code, stderr }) => [code, stderr])).toEqual([
      [0, ''],
      [0, ''],
      [0, ''],
    ]);
    expect(new Set(texts.map(({ stdout }) => stdout)).size).toBe(languages.length);
    expect(texts[0]!.stdout).toContain('certainly close');
    expect(texts[0]!.stdout).toContain('Taiwan');
  });

  it('prints a map that its contract accepts', async () => {
    const { stdout } = await capture(['map', 'batteries', '--json', '--alliance', 'QUAD']);
    const map = chainMapSchema.parse(JSON.parse(stdout));
    expect(map.alliance).toEqual(['AUS', 'IND', 'JPN', 'USA']);
    expect(map.nodes.length).toBeGreaterThanOrEqual(40);
  });

  it('takes members and the excluded from a scenario', async () => {
    const { stdout } = await capture(['map', '5g', '--json', '--alliance', 'exclude-china-chips']);
    const { alliance, target } = chainMapSchema.parse(JSON.parse(stdout));
    expect({ alliance, target }).toEqual({ alliance: ['USA', 'JPN', 'KOR'], target: ['CHN'] });
  });

  it('tells all of one node with its sources, by its id or its name', async () => {
    const byId = await capture(['map', 'chips', '--node', 'gallium']);
    expect(byId.stdout).toMatch(/https?:/u);
    const byName = await capture(['map', 'chips', '--node', 'Gallium']);
    expect(byName.stdout).toBe(byId.stdout);
  });

  it('makes the same files again', async () => {
    const out = join(folder, 'run');
    await capture(['map', '5g', '--out', out, '--quiet']);
    expect(await readdir(out)).toEqual(
      expect.arrayContaining(['brief.ja.html', 'map.json', 'nodes.csv', 'shares.csv']),
    );
    const { code } = await capture(['rerun', join(out, 'manifest.json')]);
    expect(code).toBe(0);
  });
});

describe('mistakes in map', () => {
  it.each([
    [['chip'], 'chips'],
    [['5g', '--node', 'basebnd'], 'Candidates'],
    [['5g', '--alliance', 'JAPAN-KOREA'], 'japan-korea-2019'],
    [['5g', '--target', 'JPN'], 'member and target at once'],
    [['5g', '--threshold', '0'], 'a number above 0'],
    [['5g', '--basis', 'factory'], 'headquarters|plant|trade'],
  ])('%j end with code 2 and say what would be right', async (words, message) => {
    const { code, stdout, stderr } = await capture(['map', ...words]);
    expect(stderr).toContain(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it('include a chain that contradicts itself, with its line', async () => {
    const text = await readFile('data/chains/5g.yaml', 'utf8');
    const path = join(folder, 'broken.yaml');
    const link = /from: [a-z0-9-]+/u;
    await writeFile(path, text.replace(link, 'from: nowhere'));
    const { code, stderr } = await capture(['map', path]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/broken\.yaml, line \d+, .*nowhere/u);
  });
});

describe('data lint', () => {
  it('passes the shipped chains, with warnings', async () => {
    const { code, stdout } = await capture(['data', 'lint', 'chips', '--quiet']);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringContaining('chips: no error'),
    });
  });

  it('ends with code 1 and the places of what is wrong', async () => {
    const path = join(folder, 'bad.yaml');
    await writeFile(path, 'format: musubi-chain/1\n');
    const { code, stdout } = await capture(['data', 'lint', path, '--lang', 'ko']);
    expect(code).toBe(1);
    expect(stdout).toContain('bad.yaml');
  });
});
