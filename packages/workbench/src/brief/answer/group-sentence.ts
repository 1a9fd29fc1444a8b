import type { Simulation } from '@musubi/vocabulary';
import { type Sentence, startSentence } from '../../language/sentence.ts';
import type { Edition } from '../edition.ts';
import { moneySpan } from '../figure-text.ts';
import { figureId } from '../figures/figure.ts';
import { type Group, outcomesOf } from '../figures/group-figures.ts';
import { economyInText } from '../names.ts';

type Sense = 'gain' | 'loss' | 'nothing';

/** The smallest total, in US$ million, that a sentence calls a gain or a loss. */
const smallestUsdMillion = 0.005;

function senseOf(simulation: Simulation, group: Group): Sense {
  const total = simulation.totals[`${group}EquivalentVariationUsdMillion`];
  if (Math.abs(total) < smallestUsdMillion) return 'nothing';
  return total > 0 ? 'gain' : 'loss';
}

/** Choose the sentence: one sense at every horizon, senses that differ, or one horizon only. */
function formOf(senses: readonly Sense[]): 'gain' | 'loss' | 'mixed' | 'single' {
  const [first] = senses;
  if (senses.length === 1) return 'single';
  if (first === undefined || first === 'nothing') return 'mixed';
  return senses.every((sense) => sense === first) ? first : 'mixed';
}

/** Say what a group of economies gains or loses together at each horizon. */
export function groupSentence(
  edition: Edition,
  simulations: readonly Simulation[],
  group: Group,
): Sentence {
  const { t, say, list, language } = edition;
  const senses = simulations.map((simulation) => senseOf(simulation, group));
  const form = formOf(senses);
  const amounts = simulations.map(({ scenario, horizon }, at) => {
    const total = figureId(scenario.id, horizon, group, 'total-equivalent-variation');
    return say(form === senses[at] ? 'answer.amountAt' : `answer.${senses[at]!}At`, {
      amount: moneySpan(edition, total),
      horizon: t(`term.run.${horizon}`),
    });
  });
  const outcomes = outcomesOf(simulations[0]!, group);
  return startSentence(
    say(`answer.${group}.${form}`, {
      count: outcomes.length,
      group: list(outcomes.map(({ economy }) => economyInText(economy, language))),
      amounts: list(amounts),
    }),
  );
}
