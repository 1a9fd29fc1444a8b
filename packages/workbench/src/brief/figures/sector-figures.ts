import type { SectorOutcome, Simulation } from '@musubi/vocabulary';
import { type Figure, type FigureOrigin, figure, figureId, type Quantity } from './figure.ts';

type NumericField = Exclude<keyof SectorOutcome, 'economy' | 'sector'>;

/** The quantity that each number of a sector's outcome measures, with its unit. */
const quantities = {
  outputPercent: ['output', 'percent'],
  salesPercent: ['sales', 'percent'],
  producerPricePercent: ['producer-price', 'percent'],
  consumerPricePercent: ['sector-consumer-price', 'percent'],
  sectorWagePercent: ['sector-wage', 'percent'],
  salesUsdMillion: ['sales-before', 'usdMillion'],
} as const satisfies Readonly<Record<NumericField, readonly [Quantity, string]>>;

/** The figures of every sector of every economy of a simulation. */
export function sectorFigures(simulation: Simulation, origin: FigureOrigin): Figure[] {
  const { scenario, horizon } = simulation;
  return simulation.sectors.flatMap((outcome) =>
    (Object.keys(quantities) as NumericField[]).map((field) => {
      const [quantity, unit] = quantities[field];
      return figure({
        ...origin,
        id: figureId(scenario.id, horizon, outcome.economy, outcome.sector, quantity),
        economy: outcome.economy,
        sector: outcome.sector,
        quantity,
        value: outcome[field],
        unit,
      });
    }),
  );
}
