import type { Simulation } from '@musubi/vocabulary';
import type { Sentence } from '../../language/sentence.ts';
import type { BriefScenario } from '../content.ts';
import type { Edition } from '../edition.ts';
import { outcomesOf } from '../figures/group-figures.ts';
import { headlineOf } from '../headline.ts';
import { groupDoubt } from './group-doubt.ts';
import { groupSentence } from './group-sentence.ts';
import { outsideSentences } from './outside-sentences.ts';
import { ownIncomeSentence, realIncomeSentences } from './real-income-sentences.ts';

/** The first and the last horizon, or the only one. */
function outermost(simulations: readonly Simulation[]): readonly Simulation[] {
  return simulations.length > 1 ? [simulations[0]!, simulations.at(-1)!] : simulations;
}

/**
 * Answer a scenario's question in sentences, one paragraph for the members, one for the excluded
 * and one for everyone else. Which sentence is said depends on the numbers alone. The doubt about
 * the members' total is left to whoever shows it beside the total itself.
 */
export function answerTo(
  edition: Edition,
  { scenario, simulations }: BriefScenario,
): readonly (readonly Sentence[])[] {
  const first = simulations[0]!;
  const ends = outermost(simulations);
  const headline = headlineOf(scenario, simulations);
  const about = (group: 'members' | 'excluded') => {
    const [only, ...others] = outcomesOf(first, group);
    if (only === undefined) return [];
    const incomes =
      others.length === 0
        ? [ownIncomeSentence(edition, simulations, only)]
        : ends.flatMap((end) => realIncomeSentences(edition, end, group));
    const doubt = group === 'excluded' ? groupDoubt(edition, headline, group) : [];
    return [groupSentence(edition, simulations, group), ...doubt, ...incomes];
  };
  const outside =
    outcomesOf(first, 'outsiders').length === 0
      ? []
      : [
          groupSentence(edition, simulations, 'outsiders'),
          ...groupDoubt(edition, headline, 'outsiders'),
          ...outsideSentences(edition, headline),
        ];
  return [about('members'), about('excluded'), outside].filter((part) => part.length > 0);
}
