import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languages, responseSchema } from '@musubi/vocabulary';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { capture } from './fixture/captured-terminal.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'musubi-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const chips = ['respond', 'exclude-china-chips', '--horizon', 'long', '--sectors', 'C26'];

describe('help of respond', () => {
  it('has examples and speaks each language', async () => {
    const texts = await Promise.all(
      languages.map((lang) => capture(['respond', '--help', '--lang', lang])),
    );
    expect(new Set(texts.map(({ stdout }) => stdout)).size).toBe(languages.length);
    for (const { stdout } of texts) expect(stdout).toContain('musubi respond exclude-china-chips');
  });
});

describe('mistakes in respond', () => {
  it.each([
    [['--objective', 'revenge'], 'expected mirror|own-income|harm'],
    [['--budget', '100'], 'expected a number from 0 to below 100'],
    [['--budget', '-1'], 'expected a number from 0 to below 100'],
    [['--rounds', '0'], 'expected a whole number, 1 or more'],
    [['--bans', '1.5'], 'expected a whole number, 0 or more'],
    [['--responder', 'CHINA'], '--responder'],
    [['--target', 'CHN'], 'expected no economy that is answered'],
    [['--sectors', 'C99'], '--sectors'],
  ])('%j end with code 2 and say what would be right', async (words, message) => {
    const argv = ['respond', 'exclude-china-chips', '--draws', '0', ...words];
    const { code, stdout, stderr } = await capture(argv);
    expect(stderr).toContain(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it('include a scenario that excludes nobody, unless it is said who answers', async () => {
    const { code, stderr } = await capture(['respond', 'trilateral-2021', '--draws', '0']);
    expect(code).toBe(2);
    expect(stderr).toContain('--responder');
  });
});

describe('respond', () => {
  it('says what each answer does, what was searched and who pays, and that it is the best found only', async () => {
    const { code, stdout } = await capture([
      ...chips,
      '--draws',
      '20',
      '--seed',
      '3',
      '--bans',
      '0',
      '--rounds',
      '1',
    ]);
    expect(code).toBe(0);
    const text = stdout.replace(/\s+/gu, ' ');
    expect(text).toMatch(
      /The answer costs China US\$.* a year and the US, Japan, and South Korea/u,
    );
    expect(text).toMatch(/Over the draws \(5–95%, US\$ million\)/u);
    expect(text).toMatch(/Best found from \d+ starts/u);
    expect(text).toMatch(/On a separate grid of [\d,]+ deviations the largest gain was/u);
    expect(text).toContain('If both sides go on answering');
    expect(text).not.toMatch(/optimal|optimum/iu);
  });

  it.each(languages)('names the instruments and who pays in %s', async (lang) => {
    const argv = [...chips, '--objective', 'mirror', '--draws', '0', '--lang', lang];
    const { code, stdout } = await capture(argv);
    expect(code).toBe(0);
    expect(stdout).toContain({ en: 'Cost of exports', ja: '輸出の費用', ko: '수출 비용' }[lang]);
    expect(stdout).toContain({ en: 'All others', ja: 'その他の合計', ko: '그 밖의 합계' }[lang]);
  });

  it('writes result files and a manifest that runs again to the same bytes', async () => {
    const words = [
      '--objective',
      'mirror',
      'own-income',
      '--budget',
      '0.02',
      '--bans',
      '0',
      '--seed',
      '5',
    ];
    const argv = [...chips, ...words, '--draws', '5', '--json', '--out', 'out'];
    const written = await capture(argv, { folder });
    const response = responseSchema.parse(JSON.parse(written.stdout));
    expect(response.answers.map(({ objective }) => objective)).toEqual(['mirror', 'own-income']);
    expect((await readdir(join(folder, 'out'))).sort()).toEqual([
      'manifest.json',
      'measures.csv',
      'payers.csv',
      'response.json',
    ]);
    const measures = await readFile(join(folder, 'out/measures.csv'), 'utf8');
    const all = response.answers.flatMap((answer) => answer.measures);
    expect(measures.trim().split('\r\n')).toHaveLength(1 + all.length);
    const payers = await readFile(join(folder, 'out/payers.csv'), 'utf8');
    const { value } = response.answers[1]!.targetsUsdMillion;
    expect(payers).toContain(`,own-income,,answer-to-targets,USA JPN KOR,${value},`);
    expect(await capture(['rerun', 'out/manifest.json'], { folder })).toMatchObject({ code: 0 });
  });
});

describe('interruption of respond', () => {
  it('ends with code 130 in the midst of a search and leaves nothing behind', async () => {
    const place = await mkdtemp(join(folder, 'interrupted-'));
    const program = `
      import { main } from ${JSON.stringify(fileURLToPath(new URL('./command-line.ts', import.meta.url)))};
      const ended = main(['respond', 'exclude-china-chips', '--out', 'out'], process);
      setTimeout(() => process.stderr.write('searching'), 3000);
      process.exitCode = await ended;`;
    const node = ['--conditions=source', '--import', import.meta.resolve('tsx')];
    const words = [...node, '--input-type=module', '--eval', program];
    const child = spawn(process.execPath, words, { cwd: place });
    let written = '';
    child.stderr.on('data', (chunk) => {
      written += chunk;
      if (String(chunk).includes('searching')) child.kill('SIGINT');
    });
    const code = await new Promise((end) => child.once('close', end));
    expect(written).toContain('Interrupted; nothing was written.');
    expect(code).toBe(130);
    expect(await readdir(place)).toEqual([]);
  });
});
