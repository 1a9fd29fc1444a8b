import type { WorldManifest } from '@musubi/atlas';
import type { Simulation } from '@musubi/vocabulary';
import { economyFigures } from './economy-figures.ts';
import type { Figure, FigureOrigin } from './figure.ts';
import { flowFigures } from './flow-figures.ts';
import { groupFigures } from './group-figures.ts';
import { solverFigures } from './run-figures.ts';
import { sectorFigures } from './sector-figures.ts';
import { warningFigures } from './warning-figures.ts';

const makers = [
  groupFigures,
  economyFigures,
  sectorFigures,
  flowFigures,
  warningFigures,
  solverFigures,
];

/** List every number of a simulation as a figure; its source is the model and the world's first source. */
export function simulationFigures(
  simulation: Simulation,
  { sources }: Pick<WorldManifest, 'sources'>,
): Figure[] {
  const { title, publisher, year } = sources[0]!;
  const origin: FigureOrigin = {
    scenario: simulation.scenario.id,
    horizon: simulation.horizon,
    world: simulation.world.id,
    year: simulation.world.year,
    source: `Musubi ${simulation.version} on ${title} (${publisher}, ${year})`,
  };
  return makers.flatMap((make) => make(simulation, origin));
}
