import { solve, welfare } from '@musubi/economics';
import type { Answer, Simulation } from '@musubi/vocabulary';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inlineEngine } from '../engine/inline-engine.ts';
import { poolEngine } from '../engine/pool-engine.ts';
import { cast } from '../simulate/cast.ts';
import { clause } from '../simulate/fixture/small-setting.ts';
import type { Setting } from '../simulate/setting.ts';
import { simulate } from '../simulate/simulate.ts';
import { type Solution, solveCasting } from '../simulate/solve-casting.ts';
import type { RespondOptions } from './context.ts';
import { answerFor, type SmallContest, smallContest } from './fixture/small-contest.ts';
import { respond } from './respond.ts';

let contest: SmallContest;
beforeAll(async () => {
  contest = await smallContest();
});
afterAll(() => contest.remove());

const tariff = clause(
  'tariff',
  'from: [CHN], to: members, sectors: [C26], size: { addPoints: 20 }',
  'theirs',
);
const givenBack = clause(
  'tariff',
  'from: members, to: [CHN], sectors: [C26], size: { addPoints: 20 }',
  'own',
);
/** Values are solved to 1e-9 of an income of at most US$ 10 million million. */
const usdMillionTolerance = 0.05;

async function simulated(clauses: string): Promise<Simulation> {
  const { setting, experiment } = await contest.load(clauses);
  const made = simulate({ ...setting, horizon: experiment.horizon });
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return made.value;
}

function expectSame(answer: Answer, { economies }: Simulation): void {
  for (const [n, { answeredUsdMillion }] of answer.economies.entries()) {
    const { equivalentVariationUsdMillion } = economies[n]!;
    const gap = Math.abs(answeredUsdMillion - equivalentVariationUsdMillion);
    expect(gap).toBeLessThan(usdMillionTolerance);
  }
}

describe('the mirror', () => {
  it('gives a tariff back as the same tariff, and is worth what a clause with it would be', async () => {
    const { answers } = await contest.answer(tariff, { objectives: ['mirror'] });
    const [answer] = answers as [Answer];
    expect(answer.measures.map(({ target }) => target).sort()).toEqual(['JPN', 'USA']);
    for (const { instrument, actor, sector, fromPercent, toPercent } of answer.measures) {
      expect({ instrument, actor, sector }).toEqual({
        instrument: 'tariff',
        actor: 'CHN',
        sector: 'C26',
      });
      expect(toPercent! - fromPercent!).toBeCloseTo(20, 9);
    }
    expectSame(answer, await simulated(`${tariff}\n${givenBack}`));
  });

  it('gives a ban of a part of exports back as the cost of the other direction', async () => {
    const half = (from: string, to: string, id: string) =>
      clause(
        'ban',
        `from: ${from}, to: ${to}, sectors: [C26], products: ['8542.31'], coveragePercent: 50, coverageSource: { title: A, publisher: B, year: 2020 }`,
        id,
      );
    const theirs = half('members', '[CHN]', 'theirs');
    const { answers } = await contest.answer(theirs, { objectives: ['mirror'] });
    const [answer] = answers as [Answer];
    expect(answer.measures).toHaveLength(2);
    for (const { instrument, fromPercent, toPercent } of answer.measures) {
      expect({ instrument, fromPercent }).toEqual({ instrument: 'export-cost', fromPercent: 0 });
      expect(toPercent).toBeCloseTo(100 * (0.5 ** (-1 / 5) - 1), 9);
    }
    expectSame(answer, await simulated(`${theirs}\n${half('[CHN]', 'members', 'own')}`));
  });

  it('gives a whole ban back as a ban', async () => {
    const ban = clause('ban', 'from: members, to: [CHN], sectors: [C20]');
    const { answers } = await contest.answer(ban, { objectives: ['mirror'] });
    expect(
      answers[0]!.measures.map(({ instrument, toPercent }) => [instrument, toPercent]),
    ).toEqual([
      ['export-ban', null],
      ['export-ban', null],
    ]);
  });
});

describe('the answers that are searched for', () => {
  it('are never worse for the responder than doing nothing or the mirror, where that is what it wants', async () => {
    const response = await contest.answer(tariff, { objectives: ['mirror', 'own-income'] });
    const [mirror, own] = [answerFor(response, 'mirror'), answerFor(response, 'own-income')];
    expect(own.responderUsdMillion.value).toBeGreaterThan(0);
    expect(own.responderUsdMillion.value).toBeGreaterThan(mirror.responderUsdMillion.value);
    const { largestGainUsdMillion, gridPoints } = own.search;
    expect(gridPoints).toBeGreaterThan(50);
    expect(largestGainUsdMillion).toBeLessThan(usdMillionTolerance);
  });

  it('do harm within the budget, and more with a larger one', async () => {
    const harmAt = async (budgetPercent: number) => {
      const { answers } = await contest.answer(tariff, { objectives: ['harm'], budgetPercent });
      const [answer] = answers as [Answer];
      const { answeredPercent, answeredUsdMillion } = answer.economies.find(
        ({ economy }) => economy === 'CHN',
      )!;
      const budget = (budgetPercent * answeredUsdMillion) / answeredPercent;
      expect(-answer.responderUsdMillion.value).toBeLessThan(budget + usdMillionTolerance);
      expect(-answer.responderUsdMillion.value).toBeGreaterThan(0.99 * budget);
      return -answer.targetsUsdMillion.value;
    };
    const [little, more] = [await harmAt(0.05), await harmAt(0.2)];
    expect(little).toBeGreaterThan(0);
    expect(more).toBeGreaterThan(little);
  });

  it('are what a solve with their measures gives, and list only what differs from what is in force', async () => {
    const response = await contest.answer(tariff, { objectives: ['own-income', 'harm'], bans: 1 });
    const { setting } = await contest.load(tariff);
    for (const answer of response.answers) {
      expect(answer.measures.length).toBeGreaterThan(0);
      for (const { fromPercent, toPercent, instrument } of answer.measures)
        if (!instrument.endsWith('ban')) expect(toPercent).not.toBeCloseTo(fromPercent!, 3);
      const variation_n = variationWith(setting, answer.measures);
      for (const [n, { answeredUsdMillion }] of answer.economies.entries())
        expect(Math.abs(answeredUsdMillion - variation_n[n]!)).toBeLessThan(1);
    }
  });
});

/** Solve a setting with measures on top, by their codes; equivalent variation in million US$. */
function variationWith(setting: Setting, measures: Answer['measures']): readonly number[] {
  const { economies, sectors, unit } = setting.world.manifest;
  const casting = cast(setting);
  if (!casting.ok) throw new Error('must cast');
  const solved = solveCasting(setting, casting.value);
  if (!solved.ok) throw new Error('must solve');
  const { baseline, policy } = solved.value as Solution;
  const position = (list: readonly { readonly code: string }[], code: string) =>
    list.findIndex((one) => one.code === code);
  for (const { instrument, actor, target, sector, toPercent } of measures) {
    const [a, t] = [position(economies, actor), position(economies, target)];
    const [n, i] = instrument === 'tariff' || instrument === 'import-ban' ? [a, t] : [t, a];
    const cell = (position(sectors, sector) * economies.length + n) * economies.length + i;
    if (toPercent === null) policy.tradeWeightHat_jni[cell] = 0;
    else if (instrument === 'tariff') policy.tariff_jni[cell] = toPercent / 100;
    else policy.exportTax_jni[cell] = toPercent / 100;
  }
  const ended = solve(baseline, casting.value.elasticities, policy);
  const { equivalentVariation_n } = welfare(baseline, ended);
  return Array.from(equivalentVariation_n, (value) => (value * unit.multiplier) / 1e6);
}

describe('doubts', () => {
  it('are the same here, on one thread and on two', async () => {
    const options = { sectors: ['C26'], seed: 7, design: { seed: 7, draws: 60 } };
    const here = await contest.answer(tariff, options);
    const harm = answerFor(here, 'harm');
    expect(here.draws).toEqual({ count: 60, seed: 7 });
    const { doubt, value } = harm.targetsUsdMillion;
    expect(doubt).toMatchObject({ draws: 60, failed: 0 });
    expect(doubt!.low).toBeLessThan(value);
    expect(doubt!.high).toBeGreaterThan(value);
    expect(doubt!.drivers[0]!.parameter).toBe('thetaFactor');
    for (const threads of [1, 2]) {
      const engine = await poolEngine({ threads });
      try {
        expect(await contest.answer(tariff, options, engine)).toEqual(here);
      } finally {
        await engine.close();
      }
    }
  });
});

describe('a contest', () => {
  const refusal = async (choice: Partial<RespondOptions>, clauses = tariff) => {
    const loaded = await contest.load(clauses);
    return respond(loaded, { seed: 1, design: null, ...choice }, inlineEngine(), {});
  };

  it('is refused where a code is unknown or somebody would answer itself, by the option that is wrong', async () => {
    expect(await refusal({ responders: ['CHINA'], sectors: ['C99'] })).toMatchObject({
      ok: false,
      problem: [{ place: { source: '--responder' } }, { place: { source: '--sectors' } }],
    });
    expect(await refusal({ responders: ['USA'] })).toMatchObject({
      ok: false,
      problem: [{ kind: 'invalid-input', place: { source: '--responder' }, found: 'USA' }],
    });
  });

  it('is refused where the clauses make no policy, as a simulation is', async () => {
    const cut = (id: string) =>
      clause('tariff', 'from: [CHN], to: members, sectors: [C26], size: { addPoints: -60 }', id);
    expect(await refusal({}, `${cut('once')}\n${cut('twice')}`)).toMatchObject({
      ok: false,
      problem: [{ kind: 'invalid-input', place: { field: 'clauses[1].size' } }],
    });
  });
});
