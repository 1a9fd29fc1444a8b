import type { Scenario, Simulation } from '@musubi/vocabulary';

/** The simulation at the scenario's own horizon, or at the longest that was solved. */
export function headlineOf(scenario: Scenario, simulations: readonly Simulation[]): Simulation {
  const own = simulations.find(({ horizon }) => horizon === scenario.horizon);
  const headline = own ?? simulations.at(-1);
  if (headline === undefined) {
    throw new RangeError(`a brief requires a simulation of ${scenario.id}`);
  }
  return headline;
}
