import type { Simulation } from '@musubi/vocabulary';
import { warningsOf } from '../warnings.ts';
import { type Figure, type FigureOrigin, figure, figureId } from './figure.ts';

type Share = 'members-imports-share' | 'world-exports-share';

/** The identifier of a share of a pivotal outsider. */
export function pivotalFigureId(
  { scenario, horizon }: Simulation,
  economy: string,
  share: Share,
): string {
  return figureId(scenario.id, horizon, 'pivotal', economy, share);
}

/** The figures of the warnings that name pivotal outsiders, both of the world before the clauses act. */
export function warningFigures(simulation: Simulation, origin: FigureOrigin): Figure[] {
  return warningsOf(simulation).flatMap(({ kind, values }) => {
    if (kind !== 'pivotal-outsider') return [];
    const shares: [Share, string][] = [
      ['members-imports-share', values.membersImportsPercent],
      ['world-exports-share', values.worldExportsPercent],
    ];
    return shares.map(([quantity, percent]) =>
      figure({
        ...origin,
        id: pivotalFigureId(simulation, values.economy, quantity),
        economy: values.economy,
        sector: values.sector,
        quantity,
        value: Number(percent),
        unit: 'percent',
      }),
    );
  });
}
