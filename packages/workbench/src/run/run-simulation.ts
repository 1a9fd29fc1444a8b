import { ok, type RunArguments, type Simulation } from '@musubi/vocabulary';
import { simulationFigures } from '../brief/figures/simulation-figures.ts';
import { canonicalJson } from '../file/canonical-json.ts';
import type { Outcome } from '../file/outcome.ts';
import { simulate } from '../simulate/simulate.ts';
import { simulationDoubt } from '../simulate/simulation-doubt.ts';
import type { DrawDesign } from '../uncertainty/drawn-file.ts';
import { designOf } from './draw-choice.ts';
import { figuresCsv } from './figures-csv.ts';
import { distinctFiles } from './input-file.ts';
import { type LoadedSetting, loadSetting } from './load-setting.ts';
import type { SettingProduct } from './product.ts';
import { breathe, type Surroundings, withEngine } from './surroundings.ts';

/**
 * Simulate a scenario from its file, and again at draws of the parameters where any are asked for; the product holds
 * `simulation.json` and `figures.csv`.
 */
export async function runSimulation(
  { draws, seed, ...choice }: RunArguments<'simulate'>,
  surroundings: Surroundings,
): Promise<Outcome<SettingProduct<Simulation>>> {
  const loaded = await loadSetting(choice, surroundings);
  if (!loaded.ok) return loaded;
  const { setting, inputs } = loaded.value;
  await breathe(surroundings);
  const drawn = designOf({ draws, seed }, setting);
  const simulated = await simulateWithDoubt(loaded.value, drawn.design, surroundings);
  if (!simulated.ok) return simulated;
  const simulation = simulated.value;
  const files = new Map([
    ['simulation.json', () => canonicalJson(simulation)],
    ['figures.csv', () => figuresCsv(simulationFigures(simulation, setting.world.manifest))],
  ]);
  return ok({
    value: simulation,
    files,
    inputs: distinctFiles(inputs),
    seed: drawn.seed,
    parameters: setting.parameters.file,
    setting,
  });
}

async function simulateWithDoubt(
  loaded: LoadedSetting,
  design: DrawDesign | null,
  surroundings: Surroundings,
): Promise<Outcome<Simulation>> {
  const simulation = simulate(loaded.setting);
  if (!simulation.ok || design === null) return simulation;
  const doubt = await withEngine(surroundings, (engine) =>
    simulationDoubt(loaded, simulation.value, design, engine, surroundings),
  );
  return doubt.ok ? ok({ ...simulation.value, doubt: doubt.value }) : doubt;
}
