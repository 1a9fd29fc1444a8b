import type { EconomyOutcome, Simulation } from '@musubi/vocabulary';
import type { Sentence } from '../../language/sentence.ts';
import type { Edition } from '../edition.ts';
import { givenSpan } from '../figure-text.ts';
import { figureId } from '../figures/figure.ts';
import { outcomesOf } from '../figures/group-figures.ts';
import { isMeasurable } from '../measurable.ts';
import { placeWithIncome } from './real-income-sentences.ts';

function byIncome(a: EconomyOutcome, b: EconomyOutcome): number {
  return b.realIncomePercent - a.realIncomePercent;
}

function extremes(edition: Edition, simulation: Simulation): Sentence | null {
  const ordered = [...outcomesOf(simulation, 'outsiders')].sort(byIncome);
  const highest = ordered[0]!;
  const lowest = ordered.at(-1)!;
  const up = isMeasurable(highest.realIncomePercent) && highest.realIncomePercent > 0;
  const down = isMeasurable(lowest.realIncomePercent) && lowest.realIncomePercent < 0;
  const rising = placeWithIncome(edition, simulation, highest);
  const falling = placeWithIncome(edition, simulation, lowest);
  if (up && down) return edition.say('answer.outside.both', { rising, falling });
  if (up) return edition.say('answer.outside.rise', { rising });
  return down ? edition.say('answer.outside.fall', { falling }) : null;
}

/** Say how many economies outside the alliance gain, lose and do neither at one horizon, and which gain and lose most. */
export function outsideSentences(edition: Edition, simulation: Simulation): Sentence[] {
  const outcomes = outcomesOf(simulation, 'outsiders');
  if (outcomes.length === 0) return [];
  const count = (quantity: string) =>
    givenSpan(edition, figureId(simulation.scenario.id, simulation.horizon, 'outsiders', quantity));
  const total = count('economies');
  const horizon = edition.t(`term.run.${simulation.horizon}`);
  const still = outcomes.filter(({ realIncomePercent }) => !isMeasurable(realIncomePercent));
  if (still.length === outcomes.length) {
    return [edition.say('answer.outside.none', { total, horizon })];
  }
  const moving = {
    total,
    gaining: count('economies-gaining'),
    losing: count('economies-losing'),
    horizon,
  };
  const counted =
    still.length === 0
      ? edition.say('answer.outside.count', moving)
      : edition.say('answer.outside.countAndStill', {
          ...moving,
          count: still.length,
          still: count('economies-still'),
        });
  const most = extremes(edition, simulation);
  return most === null ? [counted] : [counted, most];
}
