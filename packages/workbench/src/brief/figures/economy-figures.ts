import type { EconomyOutcome, Simulation } from '@musubi/vocabulary';
import { type Figure, type FigureOrigin, figure, figureId, type Quantity } from './figure.ts';

type NumericField = {
  [Field in keyof EconomyOutcome]: EconomyOutcome[Field] extends number | null ? Field : never;
}[keyof EconomyOutcome];

/** The quantity that each number of an economy's outcome measures. */
const quantities = {
  incomeUsdMillion: 'income',
  realIncomePercent: 'real-income',
  equivalentVariationUsdMillion: 'equivalent-variation',
  realWagePercent: 'real-wage',
  consumerPricePercent: 'consumer-price',
  wagePercent: 'wage',
  exportsPercent: 'exports',
  importsPercent: 'imports',
  linearWelfarePercent: 'linear-welfare',
  linearTermsOfTradePercent: 'linear-terms-of-trade',
  linearVolumeOfTradePercent: 'linear-volume-of-trade',
  linearDirectPercent: 'linear-direct',
  tariffRevenueUsdMillion: 'tariff-revenue',
  subsidyCostUsdMillion: 'subsidy-cost',
} as const satisfies Readonly<Record<NumericField, Quantity>>;

/** The figures of every economy of a simulation. */
export function economyFigures(simulation: Simulation, origin: FigureOrigin): Figure[] {
  const { scenario, horizon } = simulation;
  return simulation.economies.flatMap((outcome) =>
    (Object.entries(quantities) as [NumericField, Quantity][]).map(([field, quantity]) =>
      figure({
        ...origin,
        id: figureId(scenario.id, horizon, outcome.economy, quantity),
        economy: outcome.economy,
        quantity,
        value: outcome[field],
        unit: field.endsWith('Percent') ? 'percent' : 'usdMillion',
      }),
    ),
  );
}
