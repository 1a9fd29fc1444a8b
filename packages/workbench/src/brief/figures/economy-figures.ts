import type { Doubt, EconomyOutcome, Simulation } from '@musubi/vocabulary';
import { withDoubt } from './doubt-figures.ts';
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

type DoubtByField = { readonly [Field in NumericField]?: Doubt };

/** The figures of every economy of a simulation. */
export function economyFigures(simulation: Simulation, origin: FigureOrigin): Figure[] {
  const { scenario, horizon } = simulation;
  return simulation.economies.flatMap((outcome) => {
    const doubts: DoubtByField =
      simulation.doubt?.economies.find(({ economy }) => economy === outcome.economy) ?? {};
    return (Object.entries(quantities) as [NumericField, Quantity][]).flatMap(([field, quantity]) =>
      withDoubt(
        figure({
          ...origin,
          id: figureId(scenario.id, horizon, outcome.economy, quantity),
          economy: outcome.economy,
          quantity,
          value: outcome[field],
          unit: field.endsWith('Percent') ? 'percent' : 'usdMillion',
        }),
        doubts[field],
      ),
    );
  });
}
