import type { Clause, Scenario } from '@musubi/vocabulary';
import type { BriefScenario } from '../content.ts';
import { type Figure, figure, figureId, type Quantity } from './figure.ts';

/** The number of a clause's size with its unit; null where the instrument has no size. */
function clauseSize(clause: Clause): { value: number; unit: 'percent' | 'points' } | null {
  if (clause.instrument === 'ban') return null;
  if ('addPoints' in clause.size) return { value: clause.size.addPoints, unit: 'points' };
  if ('setPercent' in clause.size) return { value: clause.size.setPercent, unit: 'percent' };
  return { value: clause.size.changePercent, unit: 'percent' };
}

/** A parameter that a scenario replaces, for one sector or for all. */
export interface Override {
  readonly quantity: Extract<Quantity, 'theta' | 'epsilon' | 'eta' | 'sigma' | 'mu'>;
  readonly sector: string | null;
  readonly value: number;
}

/** The numbers that a scenario puts in place of the parameter file's. */
export function overridesOf({ parameters }: Scenario): readonly Override[] {
  const { theta, ...others } = parameters;
  const bySector = typeof theta === 'object' ? Object.entries(theta) : [];
  const single = { ...others, ...(typeof theta === 'number' ? { theta } : {}) };
  return [
    ...bySector.map(([sector, value]) => ({ quantity: 'theta' as const, sector, value })),
    ...Object.entries(single).flatMap(([quantity, value]) =>
      typeof value === 'number'
        ? [{ quantity: quantity as Override['quantity'], sector: null, value }]
        : [],
    ),
  ];
}

/** The identifier of a parameter that a scenario replaces. */
export function overrideFigureId({ id }: Scenario, { quantity, sector }: Override): string {
  return figureId(id, 'override', quantity, ...(sector === null ? [] : [sector]));
}

/** The figures that a scenario file states: sizes of clauses, trade covered, parameters replaced. */
export function clauseFigures({ scenario }: BriefScenario): Figure[] {
  const common = { scenario: scenario.id, source: `scenario file ${scenario.id}` };
  const ofClauses = scenario.clauses.flatMap((clause) => {
    const of = (quantity: Quantity, value: number, unit: string) =>
      figure({
        ...common,
        id: figureId(scenario.id, clause.id, quantity),
        detail: clause.id,
        subject: clause.title,
        quantity,
        value,
        unit,
      });
    const size = clauseSize(clause);
    const coverage = 'coveragePercent' in clause ? clause.coveragePercent : undefined;
    return [
      ...(size === null ? [] : [of('clause-size', size.value, size.unit)]),
      ...(coverage === undefined ? [] : [of('clause-coverage', coverage, 'percent')]),
    ];
  });
  const ofOverrides = overridesOf(scenario).map((override) =>
    figure({
      ...common,
      ...override,
      id: overrideFigureId(scenario, override),
      unit: 'ratio',
    }),
  );
  return [...ofClauses, ...ofOverrides];
}
