import { ok, type Simulation } from '@musubi/vocabulary';
import { simulationFigures } from '../brief/figures/simulation-figures.ts';
import { canonicalJson } from '../file/canonical-json.ts';
import type { Outcome } from '../file/outcome.ts';
import { simulate } from '../simulate/simulate.ts';
import { figuresCsv } from './figures-csv.ts';
import { distinctFiles } from './input-file.ts';
import { loadSetting, type SimulationChoice } from './load-setting.ts';
import type { Product } from './product.ts';
import { breathe, type Surroundings } from './surroundings.ts';

/** Simulate a scenario from its file; the product holds `simulation.json` and `figures.csv`. */
export async function runSimulation(
  choice: SimulationChoice,
  surroundings: Surroundings,
): Promise<Outcome<Product<Simulation>>> {
  const loaded = await loadSetting(choice, surroundings);
  if (!loaded.ok) return loaded;
  const { setting, inputs } = loaded.value;
  await breathe(surroundings);
  const simulation = simulate(setting);
  if (!simulation.ok) return simulation;
  const { manifest } = setting.world;
  const files = new Map([
    ['simulation.json', () => canonicalJson(simulation.value)],
    ['figures.csv', () => figuresCsv(simulationFigures(simulation.value, manifest))],
  ]);
  return ok({
    value: simulation.value,
    files,
    inputs: distinctFiles(inputs),
    seed: setting.scenario.scenario.seed,
  });
}
