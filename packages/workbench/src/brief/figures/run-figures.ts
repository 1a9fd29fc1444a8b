import type { Simulation } from '@musubi/vocabulary';
import type { BriefContent } from '../content.ts';
import { type Figure, type FigureOrigin, figure, figureId } from './figure.ts';

/** The figures of a simulation's solver. */
export function solverFigures(simulation: Simulation, origin: FigureOrigin): Figure[] {
  const { sweeps, marketResidual, priceResidual, tolerance } = simulation.solver;
  const values = [
    ['sweeps', sweeps, 'count'],
    ['market-residual', marketResidual, 'ratio'],
    ['price-residual', priceResidual, 'ratio'],
    ['tolerance', tolerance, 'ratio'],
  ] as const;
  return values.map(([quantity, value, unit]) =>
    figure({
      ...origin,
      id: figureId(simulation.scenario.id, simulation.horizon, quantity),
      quantity,
      value,
      unit,
    }),
  );
}

/** The counts of the worlds' economies and of the verdicts of validation. */
export function countFigures({ worlds, validation, version }: BriefContent): Figure[] {
  const source = `Musubi ${version}`;
  const verdicts = ['passed', 'failed', 'skipped'] as const;
  return [
    ...worlds.map((world) =>
      figure({
        id: figureId('world', world.id, 'economies'),
        quantity: 'economies',
        value: world.economies.length,
        unit: 'count',
        world: world.id,
        year: world.year,
        source,
      }),
    ),
    ...verdicts.map((verdict) =>
      figure({
        id: figureId('validation', verdict),
        quantity: 'checks',
        detail: verdict,
        value: validation.filter(({ status }) => status === verdict).length,
        unit: 'count',
        source,
      }),
    ),
  ];
}
