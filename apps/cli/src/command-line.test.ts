import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  coalitionSchema,
  type Language,
  languages,
  simulationSchema,
  validationRowSchema,
} from '@musubi/vocabulary';
import { locateStorage } from '@musubi/workbench';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { capture } from './fixture/captured-terminal.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'musubi-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const leaves = [
  ['simulate'],
  ['coalition'],
  ['compare'],
  ['sweep'],
  ['work'],
  ['validate'],
  ['brief'],
  ['rerun'],
  ['completion'],
  ['data', 'list'],
  ['data', 'verify'],
  ['data', 'import'],
  ['data', 'build'],
  ['data', 'export'],
];

describe('help', () => {
  it.each(leaves)('of %s %s has examples and speaks each language', async (...words) => {
    const given = words.filter((word) => word !== undefined);
    const texts = await Promise.all(
      languages.map(async (lang) => {
        const { code, stdout, stderr } = await capture([...given, '--help', '--lang', lang]);
        expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
        return stdout;
      }),
    );
    expect(new Set(texts).size).toBe(languages.length);
    for (const text of texts) expect(text).toContain(`musubi ${given.join(' ')}`);
    expect(texts[1]).not.toMatch(/Usage:|Options:|Examples:|show help/u);
    expect(texts[2]).not.toMatch(/Usage:|Options:|Examples:|show help/u);
  });

  it('takes its language from the environment where none is asked for', async () => {
    const { stdout } = await capture(['--help'], { env: { LANG: 'ko_KR.UTF-8' } });
    expect(stdout).toContain('사용법:');
    const asked = await capture(['--help', '--lang=ja'], { env: { LANG: 'ko_KR.UTF-8' } });
    expect(asked.stdout).toContain('使い方:');
  });

  it('shows the version', async () => {
    const { stdout, code } = await capture(['--version']);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+/u);
    expect(code).toBe(0);
  });
});

describe('mistakes on the command line end with code 2 and leave the standard output alone', () => {
  it.each([
    [[], 'Usage:'],
    [['data'], 'Usage:'],
    [['simulat', 'x'], 'Did you mean simulate?'],
    [['simulate'], 'The argument scenario is missing.'],
    [['simulate', 'a', 'b'], 'Too many arguments.'],
    [['simulate', 'a', '--horison', 'long'], 'Did you mean --horizon?'],
    [['simulate', 'a', '--horizon', 'never'], 'expected short|medium|long'],
    [['simulate', 'a', '--world'], 'needs a value'],
    [['simulate', 'a', '--json', '--csv'], 'cannot be combined'],
    [['simulate', 'a', '--lang', 'fr'], 'expected en|ja|ko'],
    [['simulate', 'a', '--draws', 'many'], 'expected a whole number, 0 or more'],
    [['coalition', 'a', '--draws', '-1'], 'expected a whole number, 0 or more'],
    [['coalition', 'a', '--seed', '0.5'], 'expected a whole number, 0 or more'],
    [['coalition', 'a', '--by', 'deal'], 'expected clause|sectors'],
    [['coalition', 'a', '--join'], 'needs a value'],
    [['data', 'list', '--as-of', '2021-02-30'], 'a date such as 2021-06-01'],
    [['data', 'import', 'excel', 'x'], 'expected icio | figaro | arrays'],
    [['data', 'import', 'icio', 'x', '--year', 'soon'], 'expected a number'],
    [['sweep', 'x.yaml', '--chunks', '5-2'], 'a range such as 1-100'],
    [['sweep', 'x.yaml', '--threads', '0'], 'a whole number from 1'],
    [['sweep', 'nowhere.yaml'], 'nowhere.yaml'],
    [['work', 'http://me:hidden@host'], 'expected redis://host:port'],
    [['completion', 'powershell'], 'expected bash | zsh | fish'],
    [['simulate', 'trilateral-2012'], 'Candidates: trilateral-2021'],
    [['simulate', 'none.yaml'], 'Missing: none.yaml'],
    [['simulate', 'trilateral-2021', '--world', '2013'], 'Candidates: 2014'],
    [['simulate', 'trilateral-2021', '--as-of', '2010-01-01'], 'No world could be read'],
    [['rerun', 'none.json'], 'Missing: none.json'],
  ])('%j', async (argv, message) => {
    const { code, stdout, stderr } = await capture(argv, { folder });
    expect(stderr).toContain(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it('speaks of them in the language that was asked for', async () => {
    const { stderr } = await capture(['simulate', 'a', '--horizon', 'x', '--lang', 'ko']);
    expect(stderr).toContain('오류: --horizon');
  });

  it('names the file, the line and why, for each mistake in a scenario', async () => {
    const shipped = join(locateStorage().shipped, 'scenarios', 'trilateral-2021.yaml');
    const yaml = (await readFile(shipped, 'utf8'))
      .replace('members: [USA, JPN, KOR]', 'members: [USA, JPN, KORR]')
      .replace('setPercent: 0', 'setPercent: none');
    await writeFile(join(folder, 'broken.yaml'), yaml);
    const { code, stderr, stdout } = await capture(['simulate', 'broken.yaml'], { folder });
    const line = yaml.split('\n').findIndex((text) => text.includes('setPercent: none')) + 1;
    expect(stderr).toContain(`broken.yaml, line ${line}, column`);
    expect(stderr).toContain('found "none"; expected a number');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});

describe('simulate', () => {
  it.each(languages)('prints a table whose columns align in %s', async (lang: Language) => {
    const argv = ['simulate', 'exclude-china-chips', '--lang', lang];
    const { code, stdout, stderr } = await capture(argv);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const name = { en: 'South Korea', ja: '韓国', ko: '대한민국' }[lang];
    const names = stdout.includes(name) || stdout.includes('한국');
    expect(names).toBe(true);
    expect(stdout).not.toContain('\x1b[');
  });

  it('prints the contract as JSON, which reads back as CSV’s numbers', async () => {
    const json = await capture(['simulate', 'trilateral-2021', '--json']);
    const simulation = simulationSchema.parse(JSON.parse(json.stdout));
    expect(simulation.members).toEqual(['USA', 'JPN', 'KOR']);
    const csv = await capture(['simulate', 'trilateral-2021', '--csv']);
    const [header = ''] = csv.stdout.split('\r\n');
    expect(header.split(',')).toEqual(expect.arrayContaining(['quantity', 'value', 'unit']));
    const japan = simulation.economies.find(({ economy }) => economy === 'JPN')!;
    expect(csv.stdout).toContain(`,real-income,,,,${japan.realIncomePercent},percent,`);
  });

  it('writes result files and a manifest that runs again, and says where', async () => {
    const written = await capture(['simulate', 'trilateral-2021', '--json', '--out', 'out'], {
      folder,
    });
    expect(written.stderr).toContain('Wrote out/manifest.json');
    expect((await readdir(join(folder, 'out'))).sort()).toEqual([
      'figures.csv',
      'manifest.json',
      'simulation.json',
    ]);
    expect(await readFile(join(folder, 'out/simulation.json'), 'utf8')).toBe(written.stdout);
    const again = await capture(['rerun', 'out/manifest.json'], { folder });
    expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining('byte by byte') });
    await writeFile(join(folder, 'out/figures.csv'), 'altered');
    expect(await capture(['rerun', 'out/manifest.json'], { folder })).toMatchObject({ code: 1 });
    const compared = await capture(['compare', 'out/simulation.json', 'trilateral-2021'], {
      folder,
    });
    expect(compared).toMatchObject({ code: 0, stdout: expect.stringContaining('B − A') });
    expect(compared.stdout).not.toContain('also differ');
    const sides = ['compare', 'out/simulation.json', 'trilateral-2021'];
    for (const [lang, says] of [
      ['en', 'earlier run'],
      ['ja', '過去の計算結果'],
      ['ko', '이전 계산'],
    ] as const) {
      const argv = [...sides, '--horizon', 'short', '--world', '2014', '--lang', lang];
      const { code, stdout, stderr } = await capture(argv, { folder });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(says);
      expect(stderr).toContain('out/simulation.json');
      expect(stderr).toContain('--horizon, --world');
    }
    const short = ['simulate', 'trilateral-2021', '--horizon', 'short', '--out', 'short'];
    await capture(short, { folder });
    const mixed = await capture(['compare', 'out/simulation.json', 'short/simulation.json'], {
      folder,
    });
    expect(mixed.stdout).toContain('A and B also differ in horizon');
  });

  it('shows styles on a terminal only, and never where NO_COLOR forbids it', async () => {
    const argv = ['simulate', 'trilateral-2021', '--quiet'];
    expect((await capture(argv, { isTTY: true })).stdout).toContain('\x1b[1m');
    const plain = await capture(argv, { isTTY: true, env: { NO_COLOR: '1' } });
    expect(plain.stdout).not.toContain('\x1b[');
  });
});

describe('simulate --draws', () => {
  it('prints bands, how often signs hold, and what moves the members’ total', async () => {
    const argv = ['simulate', 'chips-act-subsidy', '--draws', '40', '--seed', '4'];
    const { code, stdout, stderr } = await capture(argv);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/Together +member +\S+ +\S+ to \S+ +\d+\n/u);
    expect(stdout).toContain('Bands: 40 draws of the parameters, seed 4; without a result: 0.');
    expect(stdout).toContain('What moves the members’ total most');
    const json = await capture([...argv, '--json']);
    const { doubt } = simulationSchema.parse(JSON.parse(json.stdout));
    expect(doubt!.totals.membersEquivalentVariationUsdMillion).toMatchObject({
      draws: 40,
      seed: 4,
    });
    const plain = await capture(['simulate', 'chips-act-subsidy', '--json', '--draws', '0']);
    expect(JSON.parse(plain.stdout)).not.toHaveProperty('doubt');
  });
});

describe('coalition', () => {
  const scenario = ['coalition', 'chips-act-subsidy'];

  it.each([
    ['en', 'the sum of its parts', 'South Korea alone'],
    ['ja', '部分の合計', '韓国の単独'],
    ['ko', '부분의 합', '한국 단독'],
  ])('answers in one sentence and explains in tables in %s', async (lang, answer, row) => {
    const { code, stdout, stderr } = await capture([
      ...scenario,
      ...['--draws', '10', '--join', 'TWN', '--lang', lang],
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n\n')[1]).toContain(answer);
    expect(stdout).toContain(row);
    if (lang !== 'en') expect(stdout).not.toMatch(/synergy|premium|members|draws/u);
  });

  it('writes files and a manifest that runs again to the same bytes', async () => {
    const argv = [...scenario, '--draws', '2', '--join', 'TWN', 'EU', '--out', 'coalition'];
    const written = await capture([...argv, '--csv'], { folder });
    const read = (name: string) => readFile(join(folder, 'coalition', name), 'utf8');
    expect(await readdir(join(folder, 'coalition'))).toHaveLength(4);
    expect(written.stdout).toBe(await read('ledger.csv'));
    expect(await read('values.csv')).toContain(',joining-gets,EU,');
    const coalition = coalitionSchema.parse(JSON.parse(await read('coalition.json')));
    expect(coalition.joining.map(({ joiner }) => joiner)).toEqual(['TWN', 'EU']);
    const again = await capture(['rerun', 'coalition/manifest.json'], { folder });
    expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining('byte by byte') });
  }, 120_000);

  it('refuses to let a code join that is no outsider of the world', async () => {
    const { code, stdout, stderr } = await capture([...scenario, '--join', 'TWM', 'JPN']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/“TWM”\. Candidates: [\s\S]*“JPN”\. Candidates: /u);
  });
});

describe('data', () => {
  it('lists what was known on a date', async () => {
    const list = async (...argv: string[]) => {
      const { stdout } = await capture(['data', 'list', '--json', ...argv]);
      return JSON.parse(stdout).worlds.map(({ name }: { name: string }) => name);
    };
    expect(await list()).toEqual(['2014', '2021-estimated']);
    expect(await list('--as-of', '2021-06-01')).toEqual(['2014']);
    expect((await capture(['data', 'list', '--as-of', '2000-01-01'])).stdout).toContain(
      '2000-01-01',
    );
  });

  it('verifies the shipped worlds', async () => {
    const { code, stdout } = await capture(['data', 'verify', '--json']);
    expect(code).toBe(0);
    for (const world of JSON.parse(stdout)) expect(world).toMatchObject({ passed: true });
    expect(await capture(['data', 'verify', '2014'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('every file, identity and total agrees'),
    });
  });

  it('fails a world that does not verify with code 1', async () => {
    expect(await capture(['data', 'verify', './nowhere'], { folder })).toMatchObject({ code: 1 });
  });

  it('keeps nothing of a table that cannot be read', async () => {
    await writeFile(join(folder, 'table.csv'), 'this,is,no,table\n1,2,3\n');
    const home = join(folder, 'home');
    const { code, stderr } = await capture(
      ['data', 'import', 'icio', 'table.csv', '--year', '2020'],
      {
        folder,
        env: { MUSUBI_HOME: home },
      },
    );
    expect(code).toBe(2);
    expect(stderr).toContain('Error: ');
    await expect(readdir(home)).rejects.toThrow();
  });

  it('exports a world', async () => {
    const { code } = await capture(['data', 'export', '2014', '--out', 'csv'], { folder });
    expect(code).toBe(0);
    expect(await readdir(join(folder, 'csv'))).toContain('flows.csv');
  });
});

describe('validate', () => {
  it('prints one object for each number, each on a line of its own, and fails where one fails', async () => {
    const { code, stdout } = await capture(['validate', '--json']);
    const rows = JSON.parse(stdout).map((row: unknown) => validationRowSchema.parse(row));
    for (const row of rows) {
      const { reason: _, ...always } = row;
      expect(Object.keys(always).sort()).toEqual(
        'check difference economy ours published quantity source status unit'.split(' '),
      );
    }
    expect(stdout.trim().split('\n')).toHaveLength(rows.length + 2);
    const failed = rows.some(({ status }: { status: string }) => status === 'failed');
    expect(code).toBe(failed ? 1 : 0);
  });

  it('skips what needs reference data that are not there, with a word', async () => {
    const { stdout } = await capture(['validate', '--reference', folder]);
    expect(stdout).toContain('skipped');
    expect(stdout).toContain('reference data not present');
  });

  it('prints numbers in print before exact properties, and sums both up', async () => {
    const { stdout } = await capture(['validate', '--reference', folder]);
    const [published, exact] = stdout.split('Exact properties and closed forms\n');
    expect(published).toMatch(/^Published numbers\n[\s\S]*Caliendo[\s\S]* Published /u);
    expect(published).not.toContain('Expected');
    expect(exact).toContain('Expected');
    expect(exact?.replace(/\s+/gu, ' ')).toMatch(
      /Published numbers: (\d+) of \1 reproduced, \d+ skipped because reference data are not present; exact properties: (\d+) of \2 hold\. $/u,
    );
  });
});

describe('interruption', () => {
  it('ends a brief with code 130 and leaves nothing behind', async () => {
    let interrupt = () => {};
    const place = await mkdtemp(join(folder, 'interrupted-'));
    const { code, stderr } = await capture(['brief', '--out', 'brief'], {
      folder: place,
      isTTY: true,
      onReady: (send) => {
        interrupt = send;
      },
      onError: (text) => {
        if (text.includes('%')) interrupt();
      },
    });
    expect(stderr).toMatch(/\d+%, (\d+|\?) s left/u);
    expect(stderr).toContain('Interrupted; nothing was written.');
    expect(code).toBe(130);
    expect(await readdir(place)).toEqual([]);
  });
});
