import type { EconomyOutcome, Simulation } from '@musubi/vocabulary';
import { isMeasurable } from '../measurable.ts';
import { withDoubt } from './doubt-figures.ts';
import { type Figure, type FigureOrigin, figure, figureId } from './figure.ts';

/** The groups of economies whose totals a simulation states. */
const groups = ['members', 'excluded', 'outsiders'] as const;

/** A group of economies whose total a simulation states. */
export type Group = (typeof groups)[number];

const roles = { members: 'member', excluded: 'excluded', outsiders: 'outsider' } as const;

/** The outcomes of the economies of a group. */
export function outcomesOf(simulation: Simulation, group: Group): readonly EconomyOutcome[] {
  return simulation.economies.filter(({ role }) => role === roles[group]);
}

/** The totals of each group and the counts of its economies that gain, that lose and that do neither measurably. */
export function groupFigures(simulation: Simulation, origin: FigureOrigin): Figure[] {
  return groups.flatMap((group) => {
    const outcomes = outcomesOf(simulation, group);
    const moving = outcomes.filter(({ realIncomePercent }) => isMeasurable(realIncomePercent));
    const gaining = moving.filter(({ realIncomePercent }) => realIncomePercent > 0).length;
    const values = [
      [
        'total-equivalent-variation',
        simulation.totals[`${group}EquivalentVariationUsdMillion`],
        'usdMillion',
      ],
      ['economies', outcomes.length, 'count'],
      ['economies-gaining', gaining, 'count'],
      ['economies-losing', moving.length - gaining, 'count'],
      ['economies-still', outcomes.length - moving.length, 'count'],
    ] as const;
    const doubt = simulation.doubt?.totals[`${group}EquivalentVariationUsdMillion`];
    return values.flatMap(([quantity, value, unit]) =>
      withDoubt(
        figure({
          ...origin,
          id: figureId(simulation.scenario.id, simulation.horizon, group, quantity),
          detail: group,
          quantity,
          value,
          unit,
        }),
        quantity === 'total-equivalent-variation' ? doubt : null,
      ),
    );
  });
}
