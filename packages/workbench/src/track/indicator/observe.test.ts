import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { idMaker } from '@musubi/register';
import type { Indicator, Observation } from '@musubi/vocabulary';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookAround } from '../../run/surroundings.ts';
import { indicatorOf, monthsOf } from '../fixture/indicator-of.ts';
import { inForce } from './in-force.ts';
import { verdictStatus } from './moves-verdict.ts';
import { observe } from './observe.ts';
import { reportIndicator } from './report-indicator.ts';
import { revisionsIn } from './revisions.ts';

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'musubi-'));
  file = join(folder, 'goods.csv');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const newId = idMaker(() => 1_600_000_000_000);

async function look(
  indicator: Indicator,
  before: readonly Observation[] = [],
  periods: readonly string[] = [],
) {
  const observer = { at: '2024-01-31T12:00:00.000Z', newId };
  const observed = await observe(indicator, before, periods, observer, {
    ...lookAround(),
    version: '1.2.3',
  });
  if (!observed.ok) throw new Error(JSON.stringify(observed.problem));
  return observed.value.added;
}

describe('observe', () => {
  it('computes every year after the baseline and judges it against the path', async () => {
    await writeFile(file, monthsOf({ 2019: 1, 2020: 2, 2021: 2.5, 2022: 0.5, 2023: 5 }));
    const added = await look(indicatorOf(file));
    expect(added.map(({ period, value, status }) => [period, value, status])).toEqual([
      ['2020', 24, 'on-path'],
      ['2021', 30, 'behind'],
      ['2022', 6, 'reversing'],
      ['2023', 60, 'met'],
    ]);
    for (const one of added) {
      expect(one.codeVersion).toBe('1.2.3');
      expect(one.vintageSha256).toMatch(/^[0-9a-f]{64}$/);
      expect(one.revises).toBeNull();
    }
  });

  it('adds nothing where the data are the same', async () => {
    await writeFile(file, monthsOf({ 2020: 2 }));
    const first = await look(indicatorOf(file));
    expect(await look(indicatorOf(file), first)).toEqual([]);
  });

  it('keeps the old figure of a revised year, and shows both with what changed', async () => {
    await writeFile(file, monthsOf({ 2020: 2, 2021: 3 }));
    const first = await look(indicatorOf(file));
    await writeFile(file, monthsOf({ 2020: 1.5, 2021: 3 }));
    const second = await look(indicatorOf(file), first);
    const all = [...first, ...second];
    expect(inForce(all).map(({ value }) => value)).toEqual([18, 36]);
    expect(all).toHaveLength(4);
    const [revised, confirmed] = revisionsIn(all);
    expect(revised).toMatchObject({
      period: '2020',
      cause: 'data',
      oldValue: 24,
      newValue: 18,
      difference: -6,
      oldStatus: 'on-path',
      newStatus: 'behind',
      hasStatusChanged: true,
    });
    expect(revised!.oldVintageSha256).not.toBe(revised!.newVintageSha256);
    expect(confirmed).toMatchObject({ difference: 0, hasStatusChanged: false });
  });

  it('records another status where the target changed, as a change of the indicator', async () => {
    await writeFile(file, monthsOf({ 2020: 2 }));
    const first = await look(indicatorOf(file));
    const eased = indicatorOf(file, { target: { period: '2023', value: 20 } });
    const second = await look(eased, first);
    expect(revisionsIn([...first, ...second])).toMatchObject([
      { cause: 'indicator', difference: 0, oldStatus: 'on-path', newStatus: 'met' },
    ]);
  });

  it('lets what is unknown be null and no-data', async () => {
    await writeFile(file, `${monthsOf({ 2020: 2 })}2021-01,7\n`);
    const added = await look(indicatorOf(file));
    expect(added.map(({ value, status }) => [value, status])).toEqual([
      [24, 'on-path'],
      [null, 'no-data'],
    ]);
  });

  it.each([
    [{ unit: 'kg' }, 'unit'],
    [{ dataset: 'other' }, 'dataset'],
    [{ target: { period: '2018', value: 60 } }, 'target.period'],
    [{ target: { period: '2023', value: 5 } }, 'target.value'],
  ] as const)('refuses %j, and names the field', async (changes, field) => {
    await writeFile(file, monthsOf({ 2020: 2 }));
    const observed = await observe(
      indicatorOf(file, changes as Partial<Indicator>),
      [],
      [],
      { at: '2024-01-31T12:00:00.000Z', newId },
      { ...lookAround(), version: '1' },
    );
    if (observed.ok) throw new Error('observed');
    expect(observed.problem[0]).toMatchObject({ place: { field } });
  });

  it('refuses a period before the promise', async () => {
    await writeFile(file, monthsOf({ 2018: 1, 2020: 2 }));
    await expect(look(indicatorOf(file), [], ['2018'])).rejects.toThrow('> 2019');
  });
});

describe('what an indicator says of its obligation', () => {
  it('is the latest known status, and nothing where it is context only', async () => {
    await writeFile(file, `${monthsOf({ 2020: 2, 2021: 0.5 })}2022-01,7\n`);
    const added = await look(indicatorOf(file));
    expect(verdictStatus({ attribution: 'contributing' }, added)).toBe('reversing');
    expect(verdictStatus({ attribution: 'direct' }, added)).toBe('reversing');
    expect(verdictStatus({ attribution: 'context-only' }, added)).toBeNull();
    const context = { commitment: 'C-1', party: 'XAA', sources: [], version: '1' };
    const report = reportIndicator(
      indicatorOf(file, { attribution: 'context-only' }),
      added,
      context,
    );
    expect(report.movesVerdict).toBe(false);
    expect(report.observations.map(({ expected }) => expected)).toEqual([24, 36, 48]);
  });
});
