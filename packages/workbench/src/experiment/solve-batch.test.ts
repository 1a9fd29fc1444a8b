import { describe, expect, it } from 'vitest';
import { clause, smallScenario, smallSetting } from '../simulate/fixture/small-setting.ts';
import { simulate } from '../simulate/simulate.ts';
import type { Batch } from './batch.ts';
import { drawBatches, latticeBatches } from './lattice.ts';
import { prepare } from './prepare.ts';
import { solveBatch } from './solve-batch.ts';

/** What a batch finds and what a simulation finds, both at 1e-10, in million US$. */
const tolerance = 1e-4;

const yaml = smallScenario(
  [
    clause('tariff', 'from: members, to: members, sectors: [C26], size: { setPercent: 0 }', 'free'),
    clause('ban', 'from: [USA], to: excluded, sectors: [C26], coveragePercent: 40', 'ban'),
  ].join('\n'),
);
const setting = smallSetting(yaml);
const prepared = prepare(setting, [], 1e-12);
if (!prepared.ok) throw new Error(JSON.stringify(prepared.problem));
const preparation = prepared.value;

const whole: Omit<Batch, 'draws'> = {
  game: { players: 'members', by: 'clause' },
  players: [0, 1],
  coalitions: [0, 1, 2, 3],
  reply: null,
  tolerance: 1e-12,
};

function variations(batch: Batch): number[][] {
  return solveBatch(preparation, batch).map((outcome) => {
    if (outcome.problem) throw new Error(JSON.stringify(outcome.problem));
    return [...outcome.equivalentVariationUsdMillion];
  });
}

describe('solveBatch', () => {
  it('finds for all members what a simulation finds, and nothing where nobody acts', () => {
    const simulation = simulate(setting);
    if (!simulation.ok) throw new Error(JSON.stringify(simulation.problem));
    const [nobody, , , all] = variations({ ...whole, draws: null });
    for (const [n, economy] of simulation.value.economies.entries()) {
      expect(Math.abs(nobody![n]!)).toBeLessThan(tolerance);
      const gap = all![n]! - economy.equivalentVariationUsdMillion;
      expect(Math.abs(gap)).toBeLessThan(tolerance);
    }
  });

  it('lets a member act only where all members that are party to an act take part', () => {
    const withoutJapan = smallSetting(
      smallScenario(
        clause('ban', 'from: [USA], to: excluded, sectors: [C26], coveragePercent: 40'),
      ),
    );
    const simulation = simulate(withoutJapan);
    if (!simulation.ok) throw new Error(JSON.stringify(simulation.problem));
    const [, usaAlone, japanAlone] = variations({ ...whole, draws: null });
    for (const [n, economy] of simulation.value.economies.entries()) {
      const gap = usaAlone![n]! - economy.equivalentVariationUsdMillion;
      expect(Math.abs(gap)).toBeLessThan(tolerance);
      expect(Math.abs(japanAlone![n]!)).toBeLessThan(tolerance);
    }
  });

  it('gives the same bytes for a draw, however the draws are shared out', () => {
    const design = { seed: 5, draws: 120 };
    const shared = drawBatches(whole, design).flatMap((batch) => solveBatch(preparation, batch));
    expect(shared).toHaveLength(480);
    const alone = { ...whole, draws: { ...design, from: 77, to: 78 } };
    expect(shared.filter(({ draw }) => draw === 77)).toEqual(solveBatch(preparation, alone));
  });

  it('sets a reply on top of the clauses', () => {
    const { economies, sectors } = preparation.setting.world.manifest;
    const at = (code: string) => economies.findIndex((economy) => economy.code === code);
    const electronics = sectors.findIndex(({ code }) => code === 'C26');
    const N = economies.length;
    const cell = (electronics * N + at('CHN')) * N + at('USA');
    const reply: Batch['reply'] = {
      kind: 'rates',
      tariffs: [[cell, 0.5]],
      exportTaxes: [],
      bans: [],
    };
    const [answered] = variations({ ...whole, coalitions: [0], draws: null, reply });
    expect(answered![at('USA')]).toBeLessThan(0);
  });

  it('says why a coalition has no equilibrium, and solves the others', () => {
    const { economies, sectors } = preparation.setting.world.manifest;
    const N = economies.length;
    const electronics = sectors.findIndex(({ code }) => code === 'C26');
    const bans = Array.from({ length: N }, (_, i) => electronics * N * N + i);
    const reply: Batch['reply'] = { kind: 'rates', tariffs: [], exportTaxes: [], bans };
    const outcomes = solveBatch(preparation, { ...whole, draws: null, reply });
    expect(outcomes.map(({ problem }) => problem?.kind)).toEqual(new Array(4).fill('infeasible'));
  });
});

describe('latticeBatches', () => {
  it('holds every coalition once', () => {
    const batches = latticeBatches({ ...whole, players: [...new Array(9).keys()] });
    const coalitions = batches.flatMap((batch) => batch.coalitions);
    expect(batches).toHaveLength(4);
    expect(coalitions.toSorted((a, b) => a - b)).toEqual([...new Array(512).keys()]);
  });
});
