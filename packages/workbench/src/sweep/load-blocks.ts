import { type Horizon, ok, type Place, type Problem, refuse } from '@musubi/vocabulary';
import { sha256 } from '../file/fingerprint.ts';
import type { Outcome } from '../file/outcome.ts';
import type { InputFile } from '../run/input-file.ts';
import { type LoadedSetting, loadSetting } from '../run/load-setting.ts';
import { breathe, type Surroundings } from '../run/surroundings.ts';
import { cast } from '../simulate/cast.ts';
import type { Setting } from '../simulate/setting.ts';
import type { Cell } from './cell.ts';
import type { Overrides } from './parameter-grid.ts';
import type { SweepFile } from './read-sweep.ts';

/** The cells of one scenario, world and horizon, which differ in what the sweep sets. */
export type Block = Omit<Cell, 'index' | 'overrides'>;

/** What the cells of a sweep are made of. */
export interface LoadedBlocks {
  readonly blocks: readonly Block[];
  /** The texts that cells share, by their SHA-256. */
  readonly blobs: ReadonlyMap<string, string>;
  readonly inputs: readonly InputFile[];
}

interface Choice {
  readonly scenario: string;
  readonly world: string | undefined;
  readonly horizon: Horizon | undefined;
  readonly parameters: string | undefined;
  /** Where the sweep names the scenario and the world. */
  readonly places: { readonly scenario: Place; readonly world: Place };
}

/** A batch names the clauses that act by the bits of a mask. */
const mostClauses = 30;

/** Load every scenario of a sweep on every world at every horizon, and try to cast it. */
export async function loadBlocks(
  file: SweepFile,
  grid: readonly Overrides[],
  surroundings: Surroundings,
): Promise<Outcome<LoadedBlocks>> {
  const blocks: Block[] = [];
  const blobs = new Map<string, string>();
  const inputs: InputFile[] = [];
  const problems: Problem[] = [];
  for (const choice of choicesOf(file)) {
    await breathe(surroundings);
    const loaded = await loadSetting(choice, { ...surroundings, folder: file.folder });
    if (!loaded.ok) {
      problems.push(...loaded.problem.map((problem) => placed(problem, choice)));
      continue;
    }
    const { setting, experiment } = loaded.value;
    problems.push(...faultsOf(setting, choice));
    if (blocks.length === 0 && problems.length === 0)
      problems.push(...gridFaults(setting, grid, file));
    inputs.push(...loaded.value.inputs);
    for (const { text } of [experiment.scenario, experiment.parameters])
      blobs.set(sha256(text), text);
    blocks.push(blockOf(choice.scenario, loaded.value));
  }
  return problems.length > 0 ? refuse(distinct(problems)) : ok({ blocks, blobs, inputs });
}

function* choicesOf({ sweep, document }: SweepFile): Generator<Choice, void> {
  const parameters = sweep.parameterFile;
  for (const [at, scenario] of sweep.scenarios.entries())
    for (const [w, world] of (sweep.worlds ?? [undefined]).entries())
      for (const horizon of sweep.horizons ?? [undefined]) {
        const places = {
          scenario: document.place(['scenarios', at]),
          world: document.place(['worlds', w]),
        };
        yield { scenario, world, horizon, parameters, places };
      }
}

function blockOf(scenario: string, { setting, experiment }: LoadedSetting): Block {
  const { manifest } = setting.world;
  const slim = ({ text, source }: { readonly text: string; readonly source: string }) => ({
    sha256: sha256(text),
    source,
  });
  return {
    scenario,
    world: manifest.id,
    horizon: experiment.horizon,
    economies: manifest.economies.map(({ code }) => code),
    experiment: {
      ...experiment,
      scenario: slim(experiment.scenario),
      parameters: slim(experiment.parameters),
    },
    clauses: setting.scenario.scenario.clauses.length,
  };
}

/** Find what forbids solving a setting, whatever the sweep sets. */
function faultsOf(setting: Setting, { places }: Choice): readonly Problem[] {
  const { clauses } = setting.scenario.scenario;
  if (clauses.length > mostClauses) {
    const found = `clauses: ${clauses.length}`;
    const expected = `≤ ${mostClauses}`;
    return [{ kind: 'invalid-input', place: places.scenario, found, expected }];
  }
  const casting = cast(setting);
  return casting.ok ? [] : casting.problem;
}

/** Find what forbids setting parameters as the sweep does. */
function gridFaults(
  setting: Setting,
  grid: readonly Overrides[],
  { document }: SweepFile,
): readonly Problem[] {
  const place = document.place(['parameters']);
  return grid.flatMap((overrides) => {
    const { scenario } = setting.scenario;
    const parameters = { ...scenario.parameters, ...overrides };
    const set = { ...setting.scenario, scenario: { ...scenario, parameters } };
    const casting = cast({ ...setting, scenario: set });
    return casting.ok ? [] : casting.problem.map((problem) => ({ ...problem, place }));
  });
}

/** Say where the sweep names what was not found. */
function placed(problem: Problem, { places }: Choice): Problem {
  if (problem.kind !== 'unknown-code' || problem.place !== undefined) return problem;
  return { ...problem, place: problem.scheme === 'world' ? places.world : places.scenario };
}

function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
