import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languages, worthSchema } from '@musubi/vocabulary';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { capture } from './fixture/captured-terminal.ts';

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'musubi-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

const run = (...words: string[]) => capture(['track', ...words], { env: { MUSUBI_HOME: home } });
const customs = ['reporter=KOR', 'product=2811111000', 'table=korea-chip-materials'];
const share = ['indicator', 'try', 'import-share', '--set', ...customs, 'partner=JPN'];
const standards = [
  'worth',
  '--scenario',
  'trilateral-2021',
  '--field',
  'clauses[electronics-standards].size.changePercent',
];

describe('track indicator', () => {
  it('computes a measure without a register, in each language, and says what is unknown', async () => {
    for (const language of languages) {
      const { code, stdout } = await run(...share, '--period', '2018', '2021', '--lang', language);
      expect(code).toBe(0);
      expect(stdout).toContain('41.9%');
      expect(stdout).toMatch(/2021 .*(unknown|不明|알 수 없음)/u);
    }
  });
  it('prints the figures with their vintage as JSON', async () => {
    const { stdout } = await run(...share, '--period', '2019', '--json');
    const { figures, vintageSha256, unit } = JSON.parse(stdout);
    expect(figures[0].value).toBeCloseTo(32.2, 1);
    expect(vintageSha256).toMatch(/^[0-9a-f]{64}$/u);
    expect(unit).toBe('percent');
  });
  it('lists the measures with their parameters', async () => {
    const { stdout } = await run('indicator', 'measures', '--json');
    const chain = JSON.parse(stdout).find(({ name }: { name: string }) => name === 'chain-share');
    expect(chain.parameters).toEqual(['chain', 'node', 'basis', 'economies']);
  });
  it.each([
    [['indicator', 'try', 'import-shar'], 'import-share'],
    [['indicator', 'try', 'import-share', '--set', 'KOR'], 'reporter=KOR'],
    [[...share, '--period', '2021-07'], 'period'],
  ])('ends %j with code 2 and says what would be right', async (words, message) => {
    const { code, stdout, stderr } = await run(...words);
    expect(stderr).toContain(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});

describe('track worth', () => {
  it('prices a promise without a register, and says plainly when keeping it costs', async () => {
    const given = [...standards, '--kept', '-1.9', '--broken', '0', '--draws', '0'];
    const gain = await run(...given);
    expect(gain.code).toBe(0);
    expect(gain.stdout).toContain('Keeping it is worth US$');
    const cost = await run(...standards, '--kept', '0', '--broken', '-1.9', '--draws', '0');
    expect(cost.stdout).toContain('Keeping it costs the members US$');
    const { stdout } = await run(...given, '--json');
    expect(worthSchema.parse(JSON.parse(stdout)).total.doubt).toBeNull();
  });
  it.each([
    [[...standards, '--kept', '1'], '--broken'],
    [['worth', 'A-1', '--field', 'x'], '--scenario'],
    [
      [...standards.slice(0, -1), 'clauses[nothing].size', '--kept', '1', '--broken', '0'],
      'clauses[',
    ],
  ])('ends %j with code 2 and says what would be right', async (words, message) => {
    const { code, stdout, stderr } = await run(...words);
    expect(stderr).toContain(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});
