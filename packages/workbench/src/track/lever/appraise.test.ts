import { worthSchema } from '@musubi/vocabulary';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SmallAlliances, smallAlliances } from '../../coalition/fixture/small-alliance.ts';
import { inlineEngine } from '../../engine/inline-engine.ts';
import { clause } from '../../simulate/fixture/small-setting.ts';
import { simulate } from '../../simulate/simulate.ts';
import { settingOfDraw } from '../../uncertainty/elasticities-of-draw.ts';
import { appraise } from './appraise.ts';

/** Draws are solved to 1e-9 of incomes of some ten million, in million US$. */
const tolerance = 0.1;
const design = { seed: 3, draws: 5 };

let small: SmallAlliances;
beforeAll(async () => {
  small = await smallAlliances();
});
afterAll(() => small.remove());

const load = (percent = 60) =>
  small.load('USA, JPN', [
    clause('ban', `from: [CHN], to: members, sectors: [C26], coveragePercent: ${percent}`, 'ban'),
    clause('tariff', 'from: members, to: members, sectors: [C20], size: { setPercent: 0 }', 'cut'),
  ]);

async function worthOf(field: string, ifKept: number, ifBroken: number) {
  const loaded = await load();
  const lever = { field, ifKept, ifBroken };
  const found = await appraise(loaded, lever, design, inlineEngine(), {});
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  return worthSchema.parse(found.value);
}

async function membersGain(percent: number, draw: number | null) {
  const { setting } = await load(percent);
  const simulation = simulate(draw === null ? setting : settingOfDraw(setting, design, draw));
  if (!simulation.ok) throw new Error(JSON.stringify(simulation.problem));
  return simulation.value.totals.membersEquivalentVariationUsdMillion;
}

describe('appraise', () => {
  it('is the scenario as kept less the same as broken, at every draw alike', async () => {
    const { total, parties, lever } = await worthOf('clauses[ban].coveragePercent', 60, 20);
    const difference = (await membersGain(60, null)) - (await membersGain(20, null));
    expect(Math.abs(total.worth.usdMillion - difference)).toBeLessThan(tolerance);
    const sum = parties.reduce((all, { worth }) => all + worth.usdMillion, 0);
    expect(total.worth.usdMillion).toBeCloseTo(sum, 6);
    const drawn: number[] = [];
    for (let draw = 0; draw < design.draws; draw++)
      drawn.push((await membersGain(60, draw)) - (await membersGain(20, draw)));
    const median = drawn.toSorted((a, b) => a - b)[2]!;
    expect(Math.abs(total.doubt!.usdMillion.median! - median)).toBeLessThan(tolerance);
    expect(lever.otherClauses).toEqual(['cut']);
  });
  it('can come out negative: a promise to buy less from whom one buys most costs', async () => {
    const { total } = await worthOf('clauses[ban].coveragePercent', 60, 0);
    expect(total.worth.usdMillion).toBeLessThan(0);
    expect(total.worth.percent).toBeLessThan(0);
    expect(total.doubt!.usdMillion.signShare).toBe(1);
  });
  it('is nothing, without a band, where kept and broken are the same', async () => {
    const { total } = await worthOf('clauses[ban].coveragePercent', 60, 60);
    expect(total.worth.usdMillion).toBe(0);
    expect([total.doubt!.usdMillion.low, total.doubt!.usdMillion.high]).toEqual([0, 0]);
  });
  it('changes its sign where kept and broken change places', async () => {
    const one = await worthOf('clauses[ban].coveragePercent', 60, 20);
    const other = await worthOf('clauses[ban].coveragePercent', 20, 60);
    expect(one.total.worth.usdMillion).toBe(-other.total.worth.usdMillion);
    expect(one.total.doubt!.usdMillion.low).toBeCloseTo(-other.total.doubt!.usdMillion.high!, 9);
  });
});
