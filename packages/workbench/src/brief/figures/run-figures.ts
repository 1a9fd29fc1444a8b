import type { Simulation } from '@musubi/vocabulary';
import { countRows, type RowCounts } from '../../checks/count-rows.ts';
import { evidenceOf, evidences } from '../../checks/evidence.ts';
import type { BriefContent } from '../content.ts';
import { type Figure, type FigureOrigin, figure, figureId, type Quantity } from './figure.ts';

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

/** The counts of the worlds' economies and of what validation compared and skipped, by kind of evidence. */
export function countFigures({ worlds, validation, version }: BriefContent): Figure[] {
  const source = `Musubi ${version}`;
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
    ...evidences.flatMap((evidence) => {
      const counts = countRows(validation.filter((row) => evidenceOf(row) === evidence));
      const count = (counted: keyof RowCounts, quantity: Quantity) =>
        figure({
          id: figureId('validation', evidence, counted),
          quantity,
          detail: evidence,
          value: counts[counted],
          unit: 'count',
          source,
        });
      return [
        count('compared', 'checks'),
        count('passed', 'checks-passed'),
        count('skipped', 'checks-skipped'),
      ];
    }),
  ];
}
