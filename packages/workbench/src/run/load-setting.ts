import { dirname, join } from 'node:path';
import { type Horizon, ok } from '@musubi/vocabulary';
import type { Experiment } from '../experiment/experiment.ts';
import { type Outcome, refuseOne } from '../file/outcome.ts';
import { readParameters } from '../parameters/read-parameters.ts';
import { readScenario, type ScenarioFile } from '../scenario/read-scenario.ts';
import type { Setting } from '../simulate/setting.ts';
import { openWorld } from '../world-store/open-world.ts';
import { fromPortable, toPortable } from '../world-store/portable-path.ts';
import { locateStorage } from '../world-store/storage.ts';
import { findScenario } from './find-scenario.ts';
import { type InputFile, worldFiles } from './input-file.ts';
import type { Surroundings } from './surroundings.ts';

/** What chooses a simulation: a scenario, and what replaces its own choices. */
export interface SimulationChoice {
  /** The name of a shipped scenario, or a path. */
  readonly scenario: string;
  readonly horizon?: Horizon | undefined;
  /** The name of a world, or the path of its folder. */
  readonly world?: string | undefined;
  /** The path of a parameter file. */
  readonly parameters?: string | undefined;
}

/** A setting with the files it was read from. */
export interface LoadedSetting {
  readonly setting: Setting;
  readonly inputs: readonly InputFile[];
  /** The same setting as one document. */
  readonly experiment: Experiment;
}

/** Read the scenario, its world and the parameters; messages name files as the reader would find them. */
export async function loadSetting(
  choice: SimulationChoice,
  surroundings: Surroundings,
): Promise<Outcome<LoadedSetting>> {
  const { storage, asOf, version } = surroundings;
  const path = await findScenario(choice.scenario, surroundings);
  if (!path.ok) return refuseOne(path.problem);
  const scenario = await readScenario(path.value, toPortable(path.value, surroundings));
  if (!scenario.ok) return scenario;
  const opened = await openWorld(
    worldReference(choice, scenario.value, surroundings),
    storage,
    asOf,
  );
  if (!opened.ok) return refuseOne(opened.problem);
  const parametersPath =
    choice.parameters === undefined
      ? join(storage.shipped, 'parameters', 'default.yaml')
      : fromPortable(choice.parameters, surroundings);
  const parameters = await readParameters(parametersPath, toPortable(parametersPath, surroundings));
  if (!parameters.ok) return parameters;
  const horizon = choice.horizon ?? scenario.value.scenario.horizon;
  return ok({
    setting: {
      scenario: scenario.value,
      world: opened.value.world,
      parameters: parameters.value,
      horizon: choice.horizon,
      asOf,
      version,
    },
    inputs: [
      { path: path.value, sha256: scenario.value.sha256 },
      { path: parametersPath, sha256: parameters.value.sha256 },
      ...worldFiles(opened.value),
    ],
    experiment: {
      format: 'musubi-experiment/1',
      scenario: { text: scenario.value.text, source: scenario.value.document.source },
      parameters: {
        text: parameters.value.text,
        source: toPortable(parametersPath, surroundings),
      },
      world: { path: worldPath(opened.value.folder), sha256: opened.value.world.sha256 },
      joiners: [],
      overrides: {},
      horizon,
      asOf: asOf ?? null,
      version,
    },
  });
}

/** Write where a world lies so that another thread finds it, and another machine if it is a shipped or imported one. */
function worldPath(folder: string): string {
  const portable = toPortable(folder, { storage: locateStorage(), folder });
  return portable === '' ? folder : portable;
}

function worldReference(
  { world }: SimulationChoice,
  { scenario, document, path }: ScenarioFile,
  surroundings: Surroundings,
) {
  if (world === undefined)
    return { name: scenario.world, folder: dirname(path), place: document.place(['world']) };
  return { name: world, folder: surroundings.folder };
}
