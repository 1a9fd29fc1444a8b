import { horizons, simulationSchema } from '@musubi/vocabulary';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listWorlds } from '../world-store/list-worlds.ts';
import { locateStorage } from '../world-store/storage.ts';
import { knownScenarios } from './find-scenario.ts';
import { type SmallSurroundings, smallSurroundings } from './fixture/small-storage.ts';
import { runSimulation } from './run-simulation.ts';
import { lookAround } from './surroundings.ts';

const storage = locateStorage();
const scenarios = await knownScenarios(storage);
const worlds = (await listWorlds(storage)).filter(({ shelf }) => shelf === 'shipped');

describe('every shipped scenario', () => {
  it('is there', () => {
    expect(scenarios).toEqual(
      expect.arrayContaining([
        'trilateral-2021',
        'exclude-china-chips',
        'us-china-tariff-war',
        'japan-korea-2019',
        'chips-act-subsidy',
      ]),
    );
  });

  it.each(scenarios.flatMap((scenario) => worlds.map(({ name }) => [scenario, name] as const)))(
    'converges on its contract at each horizon: %s on %s',
    async (scenario, world) => {
      for (const horizon of horizons) {
        const run = await runSimulation({ scenario, world, horizon }, lookAround());
        if (!run.ok) throw new Error(JSON.stringify(run.problem));
        const simulation = simulationSchema.parse(run.value.value);
        expect(simulation).toMatchObject({ horizon, world: { id: world } });
        expect(simulation.solver.marketResidual).toBeLessThan(1e-10);
        expect(simulation.solver.priceResidual).toBeLessThan(1e-10);
      }
    },
  );
});

describe('runSimulation', () => {
  let small: SmallSurroundings;
  beforeAll(async () => {
    small = await smallSurroundings();
  });
  afterAll(() => small.remove());

  it('names the places of a scenario as the user would find them', async () => {
    const { surroundings } = small;
    const run = await runSimulation({ scenario: 'small-scenario', world: 'smal' }, surroundings);
    expect(run).toMatchObject({ problem: [{ kind: 'unknown-code', code: 'smal' }] });
    const missing = { scenario: 'small-scenario', parameters: './mine.yaml' };
    expect(await runSimulation(missing, surroundings)).toMatchObject({
      problem: [{ kind: 'missing-data', what: 'mine.yaml' }],
    });
  });

  it('takes no world that could not be known', async () => {
    const asOf = '2016-10-31';
    const run = await runSimulation(
      { scenario: 'small-scenario' },
      { ...small.surroundings, asOf },
    );
    expect(run).toMatchObject({ problem: [{ kind: 'missing-data' }] });
  });
});
