import type { WorldManifest } from '@musubi/atlas';
import type { Simulation } from '@musubi/vocabulary';
import type { FigureOrigin } from './figure.ts';

/** Where the figures of a result belong; their source is the model and the world's first source. */
export function originOf(
  {
    scenario,
    horizon,
    world,
    version,
  }: Pick<Simulation, 'scenario' | 'horizon' | 'world' | 'version'>,
  { sources }: Pick<WorldManifest, 'sources'>,
): FigureOrigin {
  const { title, publisher, year } = sources[0]!;
  return {
    scenario: scenario.id,
    horizon,
    world: world.id,
    year: world.year,
    source: `Musubi ${version} on ${title} (${publisher}, ${year})`,
  };
}
