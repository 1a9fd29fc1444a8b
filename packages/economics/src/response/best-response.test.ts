import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baselineFromFlows } from '../trade/baseline.ts';
import { unchangedPolicy } from '../trade/policy.ts';
import { randomFlows, uniform } from '../trade/random-flows.ts';
import { type BestResponse, bestResponse, type ResponseOptions } from './best-response.ts';
import type { DeviationGrid } from './deviation-grid.ts';
import { findDeviations } from './find-deviations.ts';
import { instrumentsOf } from './instrument.ts';
import type { Arena, Side } from './side.ts';
import { arenaOf, twoEconomies } from './two-economies.ts';

/** Gain, as a share of own income, from which a deviation counts as one that pays. */
const tolerance = 1e-7;

function search(side: Side, arena: Arena, options?: ResponseOptions): BestResponse {
  const response = bestResponse(side, arena, options);
  if (response.status !== 'searched') throw new Error(response.status);
  return response;
}

function randomArena(seed: number): Arena {
  const draw = uniform(seed);
  const baseline = baselineFromFlows(randomFlows(seed, 3, 3));
  const mobile = draw() < 0.5;
  return {
    baseline,
    elasticities: {
      trade_j: Float64Array.from({ length: 3 }, () => 2 + 5 * draw()),
      input: 0.4 + draw(),
      valueAdded: 0.4 + draw(),
      final: 0.5 + draw(),
      labourMobility: mobile ? Number.POSITIVE_INFINITY : 1 + 2 * draw(),
    },
    policy: unchangedPolicy(baseline),
  };
}

const both: Side = {
  actors: [0],
  opponents: [1, 2],
  instruments: instrumentsOf(['tariff', 'export-tax'], [0, 1, 2], [0], [1, 2]),
  objective: { kind: 'own-income' },
};

const pair: Side = {
  actors: [0],
  opponents: [1],
  instruments: instrumentsOf(['tariff'], [0], [0], [1]),
  objective: { kind: 'own-income' },
};

describe('bestResponse', () => {
  it('leaves no deviation of its grid that pays, on random economies', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        const found = search(both, randomArena(seed), { gridRates: [0, 0.03, 0.1, 0.3, 0.6] });
        expect(found.score).toBeGreaterThanOrEqual(0);
        expect(found.deviations.largest!.gain).toBeLessThanOrEqual(tolerance);
        expect(found.deviations.points).toBeGreaterThan(50);
      }),
      { seed: 5, numRuns: 12 },
    );
  });

  it('begins again from a deviation that pays where its ascents were cut short', () => {
    const arena = arenaOf(twoEconomies(100, 150, 30), 4);
    const short = { evaluationLimit: 1, drawnStarts: 0 };
    const cut = search(pair, arena, { ...short, restartLimit: 0 });
    expect(cut.starts.map(({ status }) => status)).toEqual(['limit', 'limit']);
    expect(cut.deviations.largest!.gain).toBeGreaterThan(0.001);
    const mended = search(pair, arena, { ...short, restartLimit: 3 });
    expect(mended.searched.restarts).toBeGreaterThan(0);
    expect(mended.score).toBeGreaterThan(cut.score + 0.001);
    expect(mended.deviations.largest!.gain).toBeLessThanOrEqual(tolerance);
  });

  it('says what it searched', () => {
    const { searched, starts, deviations, bounds } = search(pair, randomTwo(), { drawnStarts: 3 });
    expect(bounds).toEqual({ tariff: [0, 1], 'export-tax': [0, 1] });
    expect(starts.map(({ kind }) => kind)).toEqual([
      'in-force',
      'corner',
      'drawn',
      'drawn',
      'drawn',
    ]);
    const evaluations = starts.reduce((sum, start) => sum + start.evaluations, 0);
    expect(searched).toMatchObject({ starts: 5, evaluations, gradients: evaluations, failures: 0 });
    expect(searched.gridPoints).toBe(deviations.points);
    const [inForce, againAsProbe, largestInFull] = [1, 1, 1];
    const besides = inForce + againAsProbe + largestInFull;
    expect(searched.solves).toBe(evaluations + deviations.points + besides);
  });

  it('finds the same again with the same seed', () => {
    const [first, second] = [1, 2].map(() => search(both, randomArena(4)));
    expect(first).toEqual(second);
  });

  it('gives its effect against the policy in force, and each equivalent variation against the baseline', () => {
    const arena = arenaOf(twoEconomies(100, 150, 30), 4);
    const policy = unchangedPolicy(arena.baseline);
    policy.tariff_jni[2] = 0.3;
    const { effect } = search(pair, { ...arena, policy });
    const { equivalentVariation_n, addedVariation_n } = effect;
    expect(equivalentVariation_n[0]).toBeLessThan(0);
    expect(addedVariation_n[0]).toBeGreaterThan(0);
    expect(effect.ownGain).toBe(addedVariation_n[0]);
    expect(effect.harm).toBe(-addedVariation_n[1]);
  });

  it('leaves the rates in force where there is no trade to act on', () => {
    const arena = randomArena(2);
    const policy = unchangedPolicy(arena.baseline);
    const cell = 3 * 3 * 1 + 3 * 0 + 2;
    policy.tradeWeightHat_jni[cell] = 0;
    policy.tariff_jni[cell] = 0.07;
    const found = search(both, { ...arena, policy }, { banLimit: 1 });
    const v = both.instruments.findIndex(({ sector, target }) => sector === 1 && target === 2);
    for (const { answer } of found.starts) expect(answer!.rate_v[v]).toBe(0.07);
    expect(found.answer.rate_v[v]).toBe(0.07);
    expect(found.answer.banned_v[v]).toBe(0);
  });

  it('says so where the policy in force has no equilibrium', () => {
    const arena = arenaOf(twoEconomies(100, 150, 30), 4);
    const policy = unchangedPolicy(arena.baseline);
    policy.tradeWeightHat_jni.set([0, 0], 0);
    const response = bestResponse(pair, { ...arena, policy });
    expect(response).toMatchObject({ status: 'no-equilibrium', ended: { status: 'infeasible' } });
  });

  it('refuses sides that do not fit the world', () => {
    const arena = randomTwo();
    const wrong: Partial<Side>[] = [
      { actors: [] },
      { opponents: [0] },
      { opponents: [7] },
      { instruments: [] },
      { instruments: [...pair.instruments, ...pair.instruments] },
      { instruments: instrumentsOf(['tariff'], [1], [0], [1]) },
      { instruments: instrumentsOf(['tariff'], [0], [1], [0]) },
      { bounds: { tariff: [1, 0], 'export-tax': [0, 1] } },
      { objective: { kind: 'harm', budget: -0.1 } },
    ];
    for (const part of wrong)
      expect(() => bestResponse({ ...pair, ...part }, arena)).toThrow('a response requires');
    const given = [{ rate_v: new Float64Array(2), banned_v: new Uint8Array(2) }];
    expect(() => bestResponse(pair, arena, { given })).toThrow('an answer of 1');
  });
});

describe('findDeviations', () => {
  it('reports the deviation that pays from a planted answer', () => {
    const arena = arenaOf(twoEconomies(100, 150, 30), 4);
    const best = search(pair, arena);
    const planted = { ...best.answer, rate_v: Float64Array.of(0.9) };
    const grid = findDeviations(pair, arena, planted) as DeviationGrid;
    expect(grid.largest).toMatchObject({ scope: 'instrument', instruments: [0], to: 0.25 });
    expect(grid.largest!.gain).toBeGreaterThan(0.001);
    expect((findDeviations(pair, arena, best.answer) as DeviationGrid).largest!.gain).toBeLessThan(
      0,
    );
  });

  it('tries every rate and bound of each instrument and of each group, and bans where they are asked for', () => {
    const side: Side = {
      ...both,
      instruments: instrumentsOf(['tariff', 'export-tax'], [0], [0], [1, 2]),
      bounds: { tariff: [0, 1], 'export-tax': [0.02, 0.3] },
    };
    const answer = { rate_v: new Float64Array(4).fill(0.07), banned_v: new Uint8Array(4) };
    const tried = (bans: boolean) =>
      findDeviations(side, randomArena(2), answer, { bans }) as DeviationGrid;
    // Two tariffs and both at once at six rates; two export taxes and both at once at 2, 5, 10, 25 and 30 %.
    expect(tried(false).points).toBe(3 * 6 + 3 * 5);
    expect(tried(true).points).toBe(3 * 7 + 3 * 6);
  });

  it('sees what only a sector or a target as a whole brings, and that a ban is lifted', () => {
    const arena = randomArena(2);
    const best = search(both, arena);
    const zero = best.answer.rate_v.map(() => 0);
    const together = findDeviations(both, arena, { ...best.answer, rate_v: zero }) as DeviationGrid;
    expect(together.largest!.scope).not.toBe('instrument');
    const banned_v = best.answer.banned_v.slice();
    banned_v[0] = 1;
    const banned = findDeviations(both, arena, { ...best.answer, banned_v }) as DeviationGrid;
    expect(banned.largest!.instruments).toContain(0);
    expect(banned.largest!.to).not.toBe('ban');
    expect(banned.largest!.gain).toBeGreaterThan(0);
  });
});

function randomTwo(): Arena {
  return arenaOf(twoEconomies(100, 150, 30), 4);
}
