import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backtestSchema, warningReportSchema } from '@musubi/vocabulary';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordRun } from '../run/record-run.ts';
import { rerun } from '../run/rerun.ts';
import { runBacktest } from '../run/run-backtest.ts';
import { runWarn } from '../run/run-warn.ts';
import { lookAround, type Surroundings } from '../run/surroundings.ts';

let surroundings: Surroundings;

beforeAll(async () => {
  surroundings = lookAround({ folder: await mkdtemp(join(tmpdir(), 'musubi-warn-')) });
});

afterAll(() => rm(surroundings.folder, { recursive: true, force: true }));

const fluoride = 'kor-import-hydrogen-fluoride-jpn-mass';

/** Write a series of its own that falls in its last month, and give its path. */
async function ownSeries(name: string): Promise<string> {
  const months = Array.from({ length: 36 }, (_, at) => {
    const month = `20${17 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
    return `${month},${at < 35 ? 100 + (at % 3) : 10}`;
  });
  await writeFile(join(surroundings.folder, name), `period,value\n${months.join('\n')}\n`);
  return `./${name}`;
}

async function reported(choice: Parameters<typeof runWarn>[0], asOf?: string) {
  const run = await runWarn(choice, { ...surroundings, asOf });
  if (!run.ok) throw new Error(JSON.stringify(run.problem));
  return warningReportSchema.parse(run.value.value);
}

describe('runWarn', () => {
  it('sees the fall of July 2019 on the day on which Korea published it, and not before', async () => {
    const before = await reported({ series: [fluoride], since: '2019-07-01' }, '2019-08-14');
    expect(before.alerts).toEqual([]);
    const after = await reported({ series: [fluoride], since: '2019-07-01' }, '2019-08-15');
    expect(after.alerts).toMatchObject([
      { month: '2019-07', published: '2019-08-15', by: 'change', value: 529850, ended: null },
    ]);
    expect(after.alerts[0]!.hints[0]).toEqual({
      event: 'jp-kr-2019-three-materials',
      from: 'effective',
      months: 0,
    });
  });

  it('reads the user’s file and dates its alerts by the lag that the user gives', async () => {
    const series = [await ownSeries('own.csv')];
    const { alerts } = await reported({ series, publishedMonths: 1, publishedDay: 10 });
    expect(alerts).toMatchObject([{ series: 'own', month: '2019-12', published: '2020-01-10' }]);
  });

  it('marks what has been acknowledged, up to the date that was given', async () => {
    const series = [await ownSeries('own.csv')];
    const suppress = './known.yaml';
    const write = (until: string) =>
      writeFile(
        join(surroundings.folder, suppress),
        `format: musubi-suppress/1\nsuppress: [{ series: own, until: ${until}, reason: maintenance }]\n`,
      );
    await write('2020-02-01');
    expect((await reported({ series, suppress })).alerts[0]!.suppressed).toEqual({
      until: '2020-02-01',
      reason: 'maintenance',
    });
    await write('2020-01-01');
    expect((await reported({ series, suppress })).alerts[0]!.suppressed).toBeNull();
  });

  it('names the nearest series where there is none of a name', async () => {
    const run = await runWarn({ series: ['kor-import-hydrogen-fluoride-jpn-mas'] }, surroundings);
    expect(run.ok ? null : run.problem[0]).toMatchObject({
      kind: 'unknown-code',
      known: expect.arrayContaining([fluoride]),
    });
  });

  it('names the table and the column that a catalogue promises and its folder lacks', async () => {
    const folder = join(surroundings.folder, 'folder');
    await mkdir(folder);
    const source = 'title: t, publisher: p, year: 2020, lag: { months: 1, day: 15 }, changes: none';
    const name = '{ en: a, ja: a, ko: a }';
    const about = 'reporter: KOR, partner: JPN, flow: import, measure: mass, unit: kg';
    await writeFile(
      join(folder, 'catalogue.yaml'),
      `format: musubi-series/1\nsources: { s: { ${source} } }\n` +
        `products: { p: { code: '281111', scheme: HS, name: ${name} } }\n` +
        `series: [{ id: a, title: ${name}, file: a.csv, ${about}, product: p, source: s }]\n`,
    );
    await writeFile(join(folder, 'a.csv'), 'period,b,c\n2019-07,1,2\n');
    const run = await runWarn({ series: ['./folder'] }, surroundings);
    expect(run.ok ? null : run.problem).toMatchObject([
      { kind: 'missing-data', what: expect.stringContaining('a.csv: a') },
    ]);
  });

  it('gives the same bytes when it is run again', async () => {
    const choice = { series: [await ownSeries('own.csv')] };
    const request = { command: 'warn' as const, arguments: choice };
    const run = await runWarn(choice, surroundings);
    if (!run.ok) throw new Error(JSON.stringify(run.problem));
    const manifest = await recordRun('out', request, run.value, surroundings);
    if (!manifest.ok) throw new Error(JSON.stringify(manifest.problem));
    const again = await rerun(manifest.value, surroundings);
    expect(again.ok && again.value.identical).toBe(true);
  });
});

describe('runBacktest', () => {
  it('scores at least fifty series, every alert as a hit or a false alarm', async () => {
    const run = await runBacktest(surroundings);
    if (!run.ok) throw new Error(JSON.stringify(run.problem));
    const result = backtestSchema.parse(run.value.value);
    expect(result.series).toBeGreaterThanOrEqual(50);
    expect(result.hits + result.misses + result.open).toBe(result.pairs.length);
    expect(result.falseAlarmList).toHaveLength(result.falseAlarms);
    const hits = result.pairs.filter(({ outcome }) => outcome === 'hit');
    expect(hits.every(({ published }) => published !== null)).toBe(true);
  });
});
