import type { Scenario, Sweep } from '@musubi/vocabulary';

/** Parameters that a cell of a sweep sets. */
export type Overrides = Scenario['parameters'];

/** The parameters that a sweep can set, in the order of its columns. */
export const parameterNames = ['theta', 'epsilon', 'eta', 'sigma', 'mu'] as const;

/** List every combination of the parameters of a sweep, the last one changing fastest. */
export function parameterGrid({ parameters }: Pick<Sweep, 'parameters'>): readonly Overrides[] {
  let grid: Overrides[] = [{}];
  for (const name of parameterNames) {
    const values = parameters[name];
    if (values === undefined) continue;
    grid = grid.flatMap((chosen) => values.map((value) => ({ ...chosen, [name]: value })));
  }
  return grid;
}
