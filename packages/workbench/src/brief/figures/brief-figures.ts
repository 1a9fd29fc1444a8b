import type { Simulation } from '@musubi/vocabulary';
import { type BriefContent, worldOf } from '../content.ts';
import { clauseFigures } from './clause-figures.ts';
import { economyFigures } from './economy-figures.ts';
import type { Figure, FigureOrigin } from './figure.ts';
import { flowFigures } from './flow-figures.ts';
import { groupFigures } from './group-figures.ts';
import { parameterFigures } from './parameter-figures.ts';
import { countFigures, solverFigures } from './run-figures.ts';
import { sectorFigures } from './sector-figures.ts';
import { validationFigures } from './validation-figures.ts';
import { warningFigures } from './warning-figures.ts';

function originOf(content: BriefContent, simulation: Simulation): FigureOrigin {
  const { title, publisher, year } = worldOf(content, simulation).sources[0]!;
  return {
    scenario: simulation.scenario.id,
    horizon: simulation.horizon,
    world: simulation.world.id,
    year: simulation.world.year,
    source: `Musubi ${simulation.version} on ${title} (${publisher}, ${year})`,
  };
}

/**
 * List every figure that a brief can show, each with its identifier, unit, year and source.
 *
 * The rows are the same in every language. The pages link each number to the row with its identifier.
 *
 * @throws RangeError if two figures have one identifier, or a simulation's world is missing.
 */
export function briefFigures(content: BriefContent): readonly Figure[] {
  const results = content.scenarios.flatMap((entry) => [
    ...clauseFigures(entry),
    ...entry.simulations.flatMap((simulation) => {
      const origin = originOf(content, simulation);
      const makers = [
        groupFigures,
        economyFigures,
        sectorFigures,
        flowFigures,
        warningFigures,
        solverFigures,
      ];
      return makers.flatMap((make) => make(simulation, origin));
    }),
  ]);
  const figures = [
    ...results,
    ...parameterFigures(content.parameters),
    ...validationFigures(content.validation),
    ...countFigures(content),
  ];
  requireUnique(figures);
  return figures;
}

function requireUnique(figures: readonly Figure[]): void {
  const seen = new Set<string>();
  for (const { id } of figures) {
    if (seen.has(id))
      throw new RangeError(`briefFigures requires unique identifiers, not two ${id}`);
    seen.add(id);
  }
}
