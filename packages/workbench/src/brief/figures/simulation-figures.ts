import type { WorldManifest } from '@musubi/atlas';
import type { Simulation } from '@musubi/vocabulary';
import { economyFigures } from './economy-figures.ts';
import type { Figure } from './figure.ts';
import { flowFigures } from './flow-figures.ts';
import { groupFigures } from './group-figures.ts';
import { originOf } from './origin-of.ts';
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

/** List every number of a simulation as a figure. */
export function simulationFigures(simulation: Simulation, world: WorldManifest): Figure[] {
  const origin = originOf(simulation, world);
  return makers.flatMap((make) => make(simulation, origin));
}
