import type { EconomyOutcome, Simulation } from '@musubi/vocabulary';
import type { Sentence } from '../../language/sentence.ts';
import type { Edition } from '../edition.ts';
import { percentSpan } from '../figure-text.ts';
import { figureId } from '../figures/figure.ts';
import { type Group, outcomesOf } from '../figures/group-figures.ts';
import { isMeasurable } from '../measurable.ts';
import { economyInText } from '../names.ts';

/** Name an economy with its change of real income in brackets. */
export function placeWithIncome(
  edition: Edition,
  { scenario, horizon }: Simulation,
  { economy }: EconomyOutcome,
): Sentence {
  return edition.say('answer.place', {
    economy: economyInText(economy, edition.language),
    percent: percentSpan(edition, figureId(scenario.id, horizon, economy, 'real-income')),
  });
}

/** Say where in a group real income rises, where it falls and where neither, at one horizon. */
export function realIncomeSentences(
  edition: Edition,
  simulation: Simulation,
  group: Group,
): Sentence[] {
  const { t, say, list } = edition;
  const outcomes = outcomesOf(simulation, group);
  const places = (some: readonly EconomyOutcome[]) =>
    list(some.map((outcome) => placeWithIncome(edition, simulation, outcome)));
  const moving = outcomes.filter(({ realIncomePercent }) => isMeasurable(realIncomePercent));
  const still = outcomes.filter(({ realIncomePercent }) => !isMeasurable(realIncomePercent));
  const up = moving.filter(({ realIncomePercent }) => realIncomePercent > 0);
  const down = moving.filter(({ realIncomePercent }) => realIncomePercent < 0);
  const horizon = t(`term.run.${simulation.horizon}`);
  const rising = places(up);
  const falling = places(down);
  const sentences: Sentence[] = [];
  if (up.length > 0 && down.length > 0) {
    sentences.push(say('answer.realIncome.both', { horizon, rising, falling }));
  } else if (up.length > 0) {
    sentences.push(say('answer.realIncome.rise', { horizon, rising }));
  } else if (down.length > 0) {
    sentences.push(say('answer.realIncome.fall', { horizon, falling }));
  }
  if (still.length > 0) {
    sentences.push(say('answer.realIncome.none', { horizon, unchanged: places(still) }));
  }
  return sentences;
}

/** Say how the real income of a group's only economy changes at each horizon. */
export function ownIncomeSentence(
  edition: Edition,
  simulations: readonly Simulation[],
  { economy }: EconomyOutcome,
): Sentence {
  const { t, say, list } = edition;
  const changes = simulations.map(({ scenario, horizon }) =>
    say('answer.amountAt', {
      amount: percentSpan(edition, figureId(scenario.id, horizon, economy, 'real-income')),
      horizon: t(`term.run.${horizon}`),
    }),
  );
  return say('answer.ownIncome', { changes: list(changes) });
}
