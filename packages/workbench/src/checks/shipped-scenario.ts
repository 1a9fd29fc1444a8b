import { type Horizon, horizons, ok } from '@musubi/vocabulary';
import type { Outcome } from '../file/outcome.ts';
import type { OnInputs } from '../run/input-file.ts';
import { loadSetting } from '../run/load-setting.ts';
import { lookAround } from '../run/surroundings.ts';
import { type Casting, cast } from '../simulate/cast.ts';
import type { Setting } from '../simulate/setting.ts';
import { type Solution, solveCasting } from '../simulate/solve-casting.ts';

/** A shipped scenario on a shipped world at a horizon. */
export interface ShippedChoice {
  readonly scenario: string;
  readonly horizon: Horizon;
}

/** A shipped scenario, cast and solved. */
export interface SolvedScenario extends Solution {
  readonly setting: Setting;
  readonly casting: Casting;
}

/** A shipped scenario at every horizon. */
export function atEveryHorizon(scenario: string): ShippedChoice[] {
  return horizons.map((horizon) => ({ scenario, horizon }));
}

/** Solve a shipped scenario on a shipped world. */
export type SolveShipped = (
  world: string,
  choice: ShippedChoice,
) => Promise<Outcome<SolvedScenario>>;

/** Make a solver of shipped scenarios that solves each of them once, the way a simulation does. */
export function shippedSolver(onInputs: OnInputs): SolveShipped {
  const solved = new Map<string, Promise<Outcome<SolvedScenario>>>();
  return (world, choice) => {
    const key = [world, choice.scenario, choice.horizon].join(' ');
    const found = solved.get(key) ?? solveOnce(world, choice, onInputs);
    solved.set(key, found);
    return found;
  };
}

async function solveOnce(
  world: string,
  choice: ShippedChoice,
  onInputs: OnInputs,
): Promise<Outcome<SolvedScenario>> {
  const loaded = await loadSetting({ ...choice, world }, lookAround());
  if (!loaded.ok) return loaded;
  const { setting, inputs } = loaded.value;
  onInputs(inputs);
  const casting = cast(setting);
  if (!casting.ok) return casting;
  const solution = solveCasting(setting, casting.value);
  return solution.ok ? ok({ setting, casting: casting.value, ...solution.value }) : solution;
}
