import type { Setting } from '../simulate/setting.ts';
import type { DrawDesign } from '../uncertainty/drawn-file.ts';

/** What chooses the draws of a run: none where their number is left out or zero, and the scenario's seed where none is given. */
export interface DrawChoice {
  readonly draws?: number | undefined;
  readonly seed?: number | undefined;
}

/** Read a choice of draws: their design, null where there are none, and the seed of the run. */
export function designOf(
  { draws = 0, seed: chosen }: DrawChoice,
  { scenario }: Pick<Setting, 'scenario'>,
): { readonly design: DrawDesign | null; readonly seed: number } {
  const seed = chosen ?? scenario.scenario.seed;
  return { design: draws === 0 ? null : { seed, draws }, seed };
}
