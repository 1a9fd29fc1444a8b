import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { capture } from './fixture/captured-terminal.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'musubi-cli-warn-'));
  const month = (at: number) =>
    `20${17 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  const rows = Array.from({ length: 37 }, (_, at) => `${month(at)},${at < 36 ? 100 : 10}`);
  await writeFile(join(folder, 'own.csv'), `period,value\n${rows.join('\n')}\n`);
  await writeFile(join(folder, 'broken.csv'), 'period,value\nJuly 2019,1\n');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('musubi warn', () => {
  it('tells an alert with its date, and the events near it with the caution', async () => {
    const { code, stdout } = await capture([
      'warn',
      'kor-import-hydrogen-fluoride-jpn-mass',
      '--as-of',
      '2019-08-31',
      '--since',
      '2019-08-01',
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain('2019-08-15  Serious');
    expect(stdout).toContain('84.3% below the 3,370 t expected');
    expect(stdout).toContain('(2019-07-04)');
    expect(stdout).toContain('no proof of a cause');
  });

  it('reads a file by its bare name, as JSON and as CSV', async () => {
    const json = await capture(['warn', 'own.csv', '--json'], { folder });
    expect(JSON.parse(json.stdout).alerts).toMatchObject([
      { series: 'own', published: '2020-02-29' },
    ]);
    const csv = await capture(['warn', 'own.csv', '--csv', '--published', '1/10'], { folder });
    expect(csv.stdout.split('\r\n')[1]).toMatch(/^own,2020-02-10,2020-01,/u);
  });

  it('refuses a table that it cannot read, with line and column', async () => {
    const { code, stderr } = await capture(['warn', 'broken.csv'], { folder });
    expect(code).toBe(2);
    expect(stderr).toContain('broken.csv, line 2, column 1');
  });

  it('prints the backtest with its hits, its misses and the naive rules', async () => {
    const { code, stdout } = await capture(['warn', '--backtest', '--lang', 'ko']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/적중 13, 놓침 20/u);
    expect(stdout).toContain('kor-import-photoresist-jpn-mass');
  });

  it('watches once, and says with its exit code that an input could not be read', async () => {
    const { code, stderr } = await capture(
      ['warn', '--watch', '.', '--once', '--since', '2020-01-01'],
      { folder },
    );
    expect(code).toBe(1);
    expect(stderr).toContain('1 new alerts');
    expect(stderr).toContain('broken.csv');
    const sent = await readFile(join(folder, 'musubi-alerts.jsonl'), 'utf8');
    expect(JSON.parse(sent)).toMatchObject({ key: 'own 2020-01' });
  });

  it('ends a watch without a fault when it is interrupted', async () => {
    let interrupt = () => {};
    const { code } = await capture(['warn', '--watch', '.', '--every', '1h'], {
      folder,
      onReady: (send) => {
        interrupt = send;
      },
      onError: (text) => text.includes('1h') && interrupt(),
    });
    expect(code).toBe(0);
  });

  it('refuses an interval that is none', async () => {
    const { code, stderr } = await capture(['warn', '--watch', '.', '--every', 'daily']);
    expect(code).toBe(2);
    expect(stderr).toContain('6h');
  });
});
