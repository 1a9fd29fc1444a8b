import type { WorldManifest } from '@musubi/atlas';
import type { Simulation } from '@musubi/vocabulary';
import { economyFigures } from '../brief/figures/economy-figures.ts';
import type { Figure } from '../brief/figures/figure.ts';
import { flowFigures } from '../brief/figures/flow-figures.ts';
import { groupFigures } from '../brief/figures/group-figures.ts';
import { solverFigures } from '../brief/figures/run-figures.ts';
import { sectorFigures } from '../brief/figures/sector-figures.ts';
import { toCsv } from '../file/csv.ts';

const columns = [
  'id',
  'scenario',
  'horizon',
  'economy',
  'partner',
  'sector',
  'quantity',
  'detail',
  'value',
  'unit',
  'world',
  'year',
  'source',
] as const satisfies readonly (keyof Figure)[];

/** Write figures as CSV, one a row, each with its unit and source; an unknown value is empty. */
export function figuresCsv(figures: readonly Figure[]): string {
  return toCsv(
    columns,
    figures.map((figure) => columns.map((column) => figure[column])),
  );
}

/** List every number of a simulation as a figure. */
export function simulationFigures(
  simulation: Simulation,
  { sources }: Pick<WorldManifest, 'sources'>,
): Figure[] {
  const { title, publisher, year } = sources[0]!;
  const origin = {
    scenario: simulation.scenario.id,
    horizon: simulation.horizon,
    world: simulation.world.id,
    year: simulation.world.year,
    source: `Musubi ${simulation.version} on ${title} (${publisher}, ${year})`,
  };
  return [groupFigures, economyFigures, sectorFigures, flowFigures, solverFigures].flatMap((make) =>
    make(simulation, origin),
  );
}
