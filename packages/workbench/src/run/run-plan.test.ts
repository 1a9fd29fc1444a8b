import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sourcingResultSchema } from '@musubi/vocabulary';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemMessage } from '../language/problem-message.ts';
import { knownPlans } from '../plan/find-plan.ts';
import { locateStorage } from '../world-store/storage.ts';
import { contentsOf } from './product.ts';
import { recordRun } from './record-run.ts';
import { rerun } from './rerun.ts';
import { runPlan } from './run-plan.ts';
import { lookAround } from './surroundings.ts';

/** A hundred million a year, all from China today; Australia costs a fifth more and delivers at most sixty. */
const ore = `format: musubi-plan/1
id: ore
title: {en: Ore, ja: 鉱石, ko: 광석}
buyer: KOR
year: 2020
assumptions:
  outageDays: 182.5
  rampDays: 0
  surgePercent: 0
  switchingPercent: 50
  holdingPercent: 10
  interestPercent: 0
  years: 5
items:
  - id: ore
    name: {en: Ore, ja: 鉱石, ko: 광석}
    demandUsdMillion: 100
    lossPerUsd: 2
    today: {shares: {CHN: 1}}
    suppliers:
      CHN: {capacityUsdMillion: unlimited}
      AUS: {capacityUsdMillion: 60, pricePercent: {value: 20, interval: [10, 30]}}
risk: {lossBoundUsdMillion: 70}
`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'musubi-'));
  await writeFile(join(folder, 'ore.yaml'), ore);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const here = () => lookAround({ folder });

async function planned(choice: Partial<Parameters<typeof runPlan>[0]> = {}) {
  const run = await runPlan({ plan: './ore.yaml', points: 6, ...choice }, here());
  if (!run.ok) throw new Error(run.problem.map((one) => problemMessage(one, 'en')).join('\n'));
  return run.value;
}

async function refusedPlan(choice: Partial<Parameters<typeof runPlan>[0]>, text = ore) {
  await writeFile(join(folder, 'changed.yaml'), text);
  const run = await runPlan({ plan: './changed.yaml', points: 2, ...choice }, here());
  return run.ok ? '' : run.problem.map((one) => problemMessage(one, 'en')).join('\n');
}

describe('runPlan', () => {
  it('buys thirty from Australia for nine million a year, as worked by hand', async () => {
    const { value, files } = await planned();
    expect(sourcingResultSchema.parse(JSON.parse(files.get('plan.json')!()))).toEqual(value);
    expect(value.today.lossUsdMillion).toBeCloseTo(100, 9);
    expect(value.chosen.costUsdMillion).toMatchObject({
      price: expect.closeTo(6, 6),
      switching: expect.closeTo(3, 6),
      total: expect.closeTo(9, 6),
    });
    const [aus] = value.purchases.filter(({ supplier }) => supplier === 'AUS');
    expect(aus!.planUsdMillion).toBeCloseTo(30, 6);
    const [risk] = value.binding.filter(({ kind }) => kind === 'risk');
    expect(risk!.shadowPriceUsd).toBeCloseTo(-0.3, 9);
  });

  it('gives the cost at both ends of what is unknown', async () => {
    const { value } = await planned();
    const [price] = value.assumptions.filter(({ low }) => low !== null);
    expect(price).toMatchObject({
      name: 'items.ore.suppliers.AUS.pricePercent',
      low: 10,
      high: 30,
    });
    expect(price!.costAtLow).toBeCloseTo(6, 6);
    expect(price!.costAtHigh).toBeCloseTo(12, 6);
    expect(value.ends.favourable).toBeCloseTo(6, 6);
    expect(value.ends.unfavourable).toBeCloseTo(12, 6);
  });

  it('prices a point of a cap in US$ a year', async () => {
    const { value } = await planned({ cap: ['CHN=60'], lossBound: 1000 });
    const [cap] = value.binding.filter(({ kind }) => kind === 'cap');
    // A point is a million US$, and each dollar from China instead of Australia saves 0.3.
    expect(cap!.shadowPriceUsd).toBeCloseTo(-300_000, 3);
    expect(value.today.breaks).toEqual([{ kind: 'cap', item: 'ore', supplier: 'CHN', limit: 60 }]);
  });

  it('says which bounds clash, and what would be enough', async () => {
    const message = await refusedPlan({ cap: ['CHN=20'], lossBound: 1000 });
    expect(message).toContain('China delivers at most 20.0% of Ore');
    expect(message).toContain('Australia can deliver US$60.0 million of Ore a year');
    expect(message).toContain('China delivers at most 40.0% of Ore');
    expect(message).toContain('no fewer bounds clash');
  });

  it.each([
    ['shares: {CHN: 1}', 'shares: {CHN: 0.9, JPN: 0.2}', 'Σ ≤ 1'],
    ['capacityUsdMillion: 60, ', '', 'capacityUsdMillion (or "unlimited")'],
    ['AUS:', 'AUX:', 'there is no economy “AUX”'],
    ['pricePercent: {value: 20,', 'pricePercent: {source: x, value: 20,', 'there is no source “x”'],
    ['risk: {', 'risk: {measure: cvar, ', 'failurePercent'],
    ['[10, 30]', '[30, 10]', 'interval'],
  ])('finds what is wrong with a file: %s → %s', async (from, to, message) => {
    const text = await refusedPlan({}, ore.replace(from, to));
    expect(text).toContain(message);
    expect(text).toContain('line');
  });

  it('counts the mean of the worst drawn years where probabilities are given', async () => {
    const cvar = 'measure: cvar, levelPercent: 90, failurePercent: {CHN: 5, AUS: 5}, draws: 2000, ';
    await writeFile(join(folder, 'drawn.yaml'), ore.replace('risk: {', `risk: {${cvar}`));
    const { value, seed } = await planned({ plan: './drawn.yaml', lossBound: 60 });
    expect(seed).toBe(1);
    expect(value.risk).toMatchObject({ measure: 'cvar', draws: 2000, seed: 1 });
    expect(value.failures.reduce((sum, { probability }) => sum + probability!, 0)).toBeCloseTo(
      1,
      9,
    );
    expect(value.chosen.lossUsdMillion).toBeLessThan(60 + 1e-5);
  });

  it('runs again to the same bytes, briefs included', async () => {
    const product = await planned();
    const request = {
      command: 'plan',
      arguments: { plan: './ore.yaml', points: 6 },
    } as const;
    const recorded = await recordRun('out', request, product, here());
    if (!recorded.ok) throw new Error(JSON.stringify(recorded.problem));
    const again = await rerun(recorded.value, here());
    expect(again).toMatchObject({ ok: true, value: { identical: true } });
    expect([...contentsOf(product).keys()]).toContain('brief.ko.html');
  });
});

describe('the shipped plans', () => {
  it('can be made, from sources that they name, and lower the loss', async () => {
    const names = await knownPlans(locateStorage());
    expect(names).toEqual(expect.arrayContaining(['korea-graphite', 'korea-hydrogen-fluoride']));
    for (const plan of names) {
      const { value } = await planned({ plan, points: 2 });
      expect(value.chosen.lossUsdMillion).toBeLessThan(value.today.lossUsdMillion);
      expect(value.risk.boundUsdMillion).toBeGreaterThanOrEqual(value.chosen.lossUsdMillion - 1e-6);
      for (const { source, note, low } of value.assumptions)
        if (low !== null) expect(source ?? note).not.toBeNull();
    }
  });
});
