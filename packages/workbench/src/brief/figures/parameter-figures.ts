import { horizons, type ParameterFile } from '@musubi/vocabulary';
import { type Figure, figure, figureId, type Quantity } from './figure.ts';

/** A parameter with the ends of its range. */
export interface Spread {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The parameters of a horizon, in the order of the table. */
export const parameterNames = ['theta', 'epsilon', 'eta', 'sigma', 'mu'] as const;

/** The name of a parameter of a horizon. */
export type ParameterName = (typeof parameterNames)[number];

type HorizonParameters = ParameterFile['horizons']['short'];

/** The spread of a parameter, or null where it is not a number (labour that is fully mobile). */
export function spreadOf(
  parameters: HorizonParameters,
  name: ParameterName,
): (Spread & { readonly quantity: Quantity }) | null {
  const given = parameters[name];
  if ('sectoral' in given) return { ...given.factor, quantity: 'theta-factor' };
  if (given.value === 'mobile') return null;
  return { ...(given as Spread), quantity: name };
}

/** The ends of a range and what lies between, each as a figure. */
function spreadFigures(
  spread: Spread,
  given: Pick<Figure, 'id' | 'quantity' | 'source'> & Partial<Figure>,
): Figure[] {
  const unit = 'ratio';
  return [
    figure({ ...given, unit, value: spread.value }),
    ...(['low', 'high'] as const).map((bound) =>
      figure({
        ...given,
        unit,
        id: `${given.id}.${bound}`,
        detail: bound,
        value: spread[bound],
      }),
    ),
  ];
}

/** The figures of the parameter file: every elasticity with its range. */
export function parameterFigures(file: ParameterFile): Figure[] {
  const byHorizon = horizons.flatMap((horizon) =>
    parameterNames.flatMap((name) => {
      const spread = spreadOf(file.horizons[horizon], name);
      if (spread === null) return [];
      const id = figureId('parameters', horizon, name);
      const source = file.horizons[horizon][name];
      const keys = 'sectoral' in source ? source.factor.sources : source.sources;
      return spreadFigures(spread, {
        id,
        quantity: spread.quantity,
        horizon,
        source: keys.join(', '),
      });
    }),
  );
  const bySector = file.sectoralTheta.flatMap((row) => {
    const sector = row.isic4.join(',');
    const id = figureId('parameters', 'theta', sector);
    const source = row.sources.join(', ');
    return [
      ...spreadFigures(row, { id, quantity: 'theta', sector, source }),
      figure({
        id: `${id}.error`,
        quantity: 'theta-error',
        sector,
        source,
        value: row.standardError,
        unit: 'ratio',
      }),
    ];
  });
  return [...byHorizon, ...bySector];
}
