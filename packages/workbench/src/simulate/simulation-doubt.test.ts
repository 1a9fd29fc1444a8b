import { simulationSchema } from '@musubi/vocabulary';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SmallAlliances, smallAlliances } from '../coalition/fixture/small-alliance.ts';
import type { Engine } from '../engine/engine.ts';
import { inlineEngine } from '../engine/inline-engine.ts';
import { poolEngine } from '../engine/pool-engine.ts';
import type { LoadedSetting } from '../run/load-setting.ts';
import { settingOfDraw } from '../uncertainty/elasticities-of-draw.ts';
import { clause } from './fixture/small-setting.ts';
import { simulate } from './simulate.ts';
import { simulationDoubt } from './simulation-doubt.ts';

/** What draws and simulations find, solved to 1e-9 and 1e-10 of incomes of some ten million, in million US$. */
const tolerance = 0.1;
const design = { seed: 3, draws: 5 };

let small: SmallAlliances;
beforeAll(async () => {
  small = await smallAlliances();
});
afterAll(() => small.remove());

const load = () =>
  small.load('USA, JPN', [
    clause('ban', 'from: [CHN], to: members, sectors: [C26], coveragePercent: 60', 'ban'),
    clause('tariff', 'from: [TWN], to: [EU-SOUTH], sectors: [C20], size: { setPercent: 9 }', 'out'),
  ]);

function simulated(setting: LoadedSetting['setting']) {
  const simulation = simulate(setting);
  if (!simulation.ok) throw new Error(JSON.stringify(simulation.problem));
  return simulation.value;
}

async function doubtOn(engine: Engine) {
  const loaded = await load();
  const simulation = simulated(loaded.setting);
  const doubt = await simulationDoubt(loaded, simulation, design, engine, {});
  await engine.close();
  if (!doubt.ok) throw new Error(JSON.stringify(doubt.problem));
  return { doubt: doubt.value, simulation, setting: loaded.setting };
}

describe('simulationDoubt', () => {
  it('has the quantiles of simulations at the draws, whoever is party to a clause', async () => {
    const { doubt, simulation, setting } = await doubtOn(inlineEngine());
    simulationSchema.parse({ ...simulation, doubt });
    const drawn = Array.from({ length: design.draws }, (_, draw) =>
      simulated(settingOfDraw(setting, design, draw)),
    );
    const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[2]!;
    const of = (total: 'members' | 'outsiders') => {
      const key = `${total}EquivalentVariationUsdMillion` as const;
      return median(drawn.map(({ totals }) => totals[key])) - doubt.totals[key]!.median!;
    };
    expect(Math.abs(of('members'))).toBeLessThan(tolerance);
    expect(Math.abs(of('outsiders'))).toBeLessThan(tolerance);
    expect(doubt.totals.excludedEquivalentVariationUsdMillion).toBeNull();
    for (const [n, { economy, realIncomePercent }] of doubt.economies.entries()) {
      expect(economy).toBe(simulation.economies[n]!.economy);
      const gap = median(drawn.map(({ economies }) => economies[n]!.realIncomePercent));
      expect(realIncomePercent.median).toBeCloseTo(gap, 6);
    }
  });

  it('is the same on this thread, on one thread and on two', async () => {
    const { doubt } = await doubtOn(inlineEngine());
    for (const threads of [1, 2])
      expect((await doubtOn(await poolEngine({ threads }))).doubt).toEqual(doubt);
  });
});
