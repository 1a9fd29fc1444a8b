import type { Simulation } from '@musubi/vocabulary';
import type { Sentence } from '../../language/sentence.ts';
import { doubtSentences } from '../doubt-text.ts';
import type { Edition } from '../edition.ts';
import { figureId } from '../figures/figure.ts';
import type { Group } from '../figures/group-figures.ts';

/** Say how sure the total of a group is at one horizon; nothing where no draws were made. */
export function groupDoubt(
  edition: Edition,
  { scenario, horizon, doubt }: Simulation,
  group: Group,
): Sentence[] {
  if (doubt === undefined) return [];
  const id = figureId(scenario.id, horizon, group, 'total-equivalent-variation');
  return doubtSentences(edition, id, doubt.totals[`${group}EquivalentVariationUsdMillion`]);
}
