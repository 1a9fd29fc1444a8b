import { describe, expect, it } from 'vitest';
import { baselineFromFlows } from '../trade/baseline.ts';
import { cobbDouglas } from '../trade/elasticities.ts';
import { unchangedPolicy } from '../trade/policy.ts';
import { randomFlows } from '../trade/random-flows.ts';
import { solve } from '../trade/solve.ts';
import { welfare } from '../trade/welfare.ts';
import { type BestResponse, bestResponse, type ResponseOptions } from './best-response.ts';
import { instrumentsOf, type RateBounds } from './instrument.ts';
import type { Arena, Side } from './side.ts';
import { arenaOf, twoEconomies } from './two-economies.ts';

/** Budgets are met to 1e-7 of income; rates that follow are compared at this. */
const tolerance = 1e-4;
const wide: RateBounds = { tariff: [0, 4], 'export-tax': [0, 4] };

function harmSide(side: Omit<Side, 'objective'>, budget: number): Side {
  return { ...side, objective: { kind: 'harm', budget } };
}

function search(side: Side, arena: Arena, options?: ResponseOptions): BestResponse {
  const response = bestResponse(side, arena, options);
  if (response.status !== 'searched') throw new Error(response.status);
  return response;
}

const pair = {
  actors: [0],
  opponents: [1],
  instruments: instrumentsOf(['tariff'], [0], [0], [1]),
  bounds: wide,
};

/** Own loss of the first of two economies from a tariff, as a share of its income. */
function ownLoss({ baseline, elasticities }: Arena, tariff: number): number {
  const policy = unchangedPolicy(baseline);
  policy.tariff_jni[1] = tariff;
  const ended = solve(baseline, elasticities, policy, { tolerance: 1e-13 });
  return 1 - welfare(baseline, ended).realIncomeHat_n[0];
}

const random: Omit<Side, 'objective'> = {
  actors: [0],
  opponents: [1, 2],
  instruments: instrumentsOf(['tariff', 'export-tax'], [0, 1, 2], [0], [1, 2]),
};

function randomArena(seed: number): Arena {
  const baseline = baselineFromFlows(randomFlows(seed, 4, 3));
  return {
    baseline,
    elasticities: { ...cobbDouglas(Float64Array.of(3, 5, 7)), input: 0.6, valueAdded: 0.8 },
    policy: unchangedPolicy(baseline),
  };
}

describe('harm per own loss', () => {
  it.each([0.0005, 0.002, 0.01])(
    'raises the only tariff until it costs the budget: %d',
    (budget) => {
      const arena = arenaOf(twoEconomies(100, 150, 30), 4);
      let [low, high] = [0.3, 4];
      for (let halving = 0; halving < 60; halving++) {
        const middle = (low + high) / 2;
        if (ownLoss(arena, middle) <= budget) low = middle;
        else high = middle;
      }
      const { answer, effect } = search(harmSide(pair, budget), arena);
      expect(Math.abs(answer.rate_v[0] - low)).toBeLessThan(tolerance);
      expect(-effect.ownGain).toBeLessThanOrEqual(budget * 100);
      expect(effect.harmPerOwnLoss! * budget * 100).toBeCloseTo(effect.harm, 2);
    },
  );

  it('costs nothing where the terms of trade pay for it: a budget of zero is spent on a gain', () => {
    const { effect } = search(harmSide(pair, 0), arenaOf(twoEconomies(100, 150, 30), 4));
    expect(effect.ownGain).toBeGreaterThanOrEqual(0);
    expect(effect.harm).toBeGreaterThan(1);
    expect(effect.harmPerOwnLoss).toBeNull();
  });

  it('does nothing at a budget of zero where every change costs: a small economy at its best tariff', () => {
    const theta = 4;
    const free = arenaOf(twoEconomies(1, 1e6, 0.3), theta);
    const policy = unchangedPolicy(free.baseline);
    policy.tariff_jni[1] = 1 / theta;
    const { answer, effect } = search(harmSide(pair, 0), { ...free, policy });
    expect(Math.abs(answer.rate_v[0] - 1 / theta)).toBeLessThan(tolerance);
    expect(effect.ownGain).toBeGreaterThanOrEqual(0);
  });

  it.each([3, 8, 11])(
    'keeps every budget and does no less harm with a larger one: seed %i',
    (seed) => {
      const arena = randomArena(seed);
      const income = arena.baseline.income_n[0];
      let harm = Number.NEGATIVE_INFINITY;
      for (const budget of [0, 0.0003, 0.001, 0.003, 0.01]) {
        const found = search(harmSide(random, budget), arena);
        expect(-found.effect.ownGain).toBeLessThanOrEqual(budget * income);
        expect(found.score).toBeGreaterThan(harm);
        expect(found.score).toBeCloseTo(found.effect.harm / income, 12);
        expect(found.deviations.largest!.gain).toBeLessThanOrEqual(1e-7);
        harm = found.score;
      }
    },
  );

  it('passes a frontier on which more harm costs more', () => {
    const { frontier, effect } = search(harmSide(random, 0.002), randomArena(3));
    const income = randomArena(3).baseline.income_n[0];
    expect(frontier.length).toBeGreaterThan(5);
    for (let at = 1; at < frontier.length; at++) {
      expect(frontier[at].harm).toBeGreaterThan(frontier[at - 1].harm);
      expect(frontier[at].ownGain).toBeLessThan(frontier[at - 1].ownGain);
    }
    const allowed = frontier.filter(({ ownGain }) => -ownGain <= 0.002);
    expect(Math.max(...allowed.map((outcome) => outcome.harm))).toBeLessThanOrEqual(
      effect.harm / income,
    );
  });
});

describe('bans', () => {
  const narrow: Omit<Side, 'objective'> = {
    ...random,
    bounds: { tariff: [0, 0.05], 'export-tax': [0, 0.05] },
  };

  it('are added, up to their limit, where rates are bounded and the budget is not spent', () => {
    const side = harmSide(narrow, 0.03);
    const arena = randomArena(3);
    const options = { restartLimit: 0 };
    const [without, one, two] = [0, 1, 2].map((banLimit) =>
      search(side, arena, { ...options, banLimit }),
    );
    const banned = ({ answer }: BestResponse) => answer.banned_v.reduce((sum, ban) => sum + ban, 0);
    expect([without, one, two].map(banned)).toEqual([0, 1, 2]);
    expect(one.score).toBeGreaterThan(without.score);
    expect(two.score).toBeGreaterThan(one.score);
    expect(-two.effect.ownGain / arena.baseline.income_n[0]).toBeLessThanOrEqual(0.03);
  });

  it('are not added where they lower own income', () => {
    const side: Side = { ...pair, objective: { kind: 'own-income' } };
    const arena = arenaOf(twoEconomies(100, 150, 30), 4);
    const { answer, deviations } = search(side, arena, { banLimit: 3 });
    expect([...answer.banned_v]).toEqual([0]);
    expect(deviations.largest!.gain).toBeLessThan(0);
  });
});
