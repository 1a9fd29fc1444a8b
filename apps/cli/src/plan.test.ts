import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bomSchema, languages, sourcingResultSchema } from '@musubi/vocabulary';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { capture } from './fixture/captured-terminal.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'musubi-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const fluoride = ['plan', 'korea-hydrogen-fluoride', '--points', '3'];

describe('mistakes in plan', () => {
  it.each([
    [['--cap', 'CHN'], 'expected CHN=50'],
    [['--cap', 'CHN=120'], 'expected CHN=50'],
    [['--cap', 'CHX=50'], 'CHX'],
    [['--points', '1'], 'expected a whole number, 2 or more'],
    [['--loss-bound', '-1'], 'expected a number'],
    [['--loss-bound', '1', '--budget', '1'], 'cannot be combined'],
  ])('%j end with code 2 and say what would be right', async (words, message) => {
    const { code, stdout, stderr } = await capture([...fluoride, ...words]);
    expect(stderr).toContain(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it('include bounds that clash, which it names with what would do', async () => {
    const { code, stderr } = await capture(['plan', 'korea-graphite', '--cap', 'CHN=1', 'MOZ=1']);
    expect(code).toBe(2);
    expect(stderr).toContain('China delivers at most 1.00% of Natural graphite');
    expect(stderr).toContain('Any one of these changes would do');
  });
});

describe('plan', () => {
  it('says what to buy from whom, what binds, the frontier and what is not known, in each language', async () => {
    const texts = await Promise.all(
      languages.map((lang) => capture([...fluoride, '--lang', lang])),
    );
    for (const { code } of texts) expect(code).toBe(0);
    const [english] = texts;
    for (const word of ['What to buy from whom', 'What binds', 'Cost and risk', 'today', 'Taiwan'])
      expect(english!.stdout).toContain(word);
    expect(texts[1]!.stdout).toContain('何をどこから買うか');
    expect(texts[2]!.stdout).toContain('무엇을 어디에서 사는가');
  });

  it('prints its contract as JSON, and what is bought as CSV', async () => {
    const { stdout } = await capture([...fluoride, '--json']);
    expect(sourcingResultSchema.parse(JSON.parse(stdout)).frontier).toHaveLength(3);
    const csv = await capture([...fluoride, '--csv']);
    expect(csv.stdout.split('\r\n')[0]).toContain('item,supplier,todayUsdMillion,planUsdMillion');
  });

  it('spends a budget', async () => {
    const { stdout } = await capture([...fluoride, '--budget', '0.5', '--json']);
    const { chosen, risk } = sourcingResultSchema.parse(JSON.parse(stdout));
    expect(risk).toMatchObject({ budgetUsdMillion: 0.5, boundUsdMillion: null });
    expect(chosen.costUsdMillion.total).toBeCloseTo(0.5, 4);
  });
});

describe('plan bom', () => {
  it('maps parts to the shipped chains and writes what the user edits', async () => {
    const file = join(folder, 'parts.csv');
    await writeFile(
      file,
      'part,description,qty,unit cost,country\nA,Silicon wafers,2,3,Japan\nB,Paint,1,1,KR\n',
    );
    const out = join(folder, 'mapped');
    const { code, stdout } = await capture(['plan', 'bom', file, '--out', out]);
    expect(code).toBe(0);
    expect(stdout).toContain('Silicon wafers');
    expect(stdout).toContain('no network is used');
    expect((await readdir(out)).sort()).toEqual([
      'bom-mapping.csv',
      'bom-plan.yaml',
      'bom.json',
      'manifest.json',
    ]);
    const bom = bomSchema.parse(JSON.parse(await readFile(join(out, 'bom.json'), 'utf8')));
    expect(bom.totals).toMatchObject({ parts: 2, mapped: 1, undecided: 1 });
    const planned = await capture(['plan', join(out, 'bom-plan.yaml'), '--points', '2', '--quiet']);
    expect(planned.code).toBe(0);
  });

  it('names the line and column of a fault', async () => {
    const file = join(folder, 'broken.csv');
    await writeFile(file, 'part,qty\nA,many\n');
    const { code, stderr } = await capture(['plan', 'bom', file]);
    expect(code).toBe(2);
    expect(stderr).toContain('broken.csv, line 2, column 2, field quantity: found many');
  });
});
