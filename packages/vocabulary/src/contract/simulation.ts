import { z } from 'zod';
import { doubtSchema } from './doubt.ts';
import { originShape, warningsSchema } from './origin.ts';

const economyCode = z.string().describe('The economy or group, by its code in the world.');
const sectorCode = z.string().describe('The sector, by its code in the world.');
const percent = (what: string) => z.number().describe(`Change of ${what}, percent.`);
const percentOrNull = (what: string) =>
  z.number().nullable().describe(`Change of ${what}, percent; null where there is none to change.`);
const usdMillion = (what: string) => z.number().describe(`${what}, million US$.`);

/** The schema of what a scenario does to one economy; percent changes are exact unless the name says linear. */
export const economyOutcomeSchema = z.strictObject({
  economy: economyCode,
  role: z.enum(['member', 'excluded', 'outsider']).describe('The role in the scenario.'),
  incomeUsdMillion: usdMillion('Income before the scenario'),
  realIncomePercent: percent('real income, exact'),
  equivalentVariationUsdMillion: usdMillion('Equivalent variation of the scenario'),
  realWagePercent: percent('the real wage'),
  consumerPricePercent: percent('consumer prices'),
  wagePercent: percent('the wage'),
  linearWelfarePercent: z
    .number()
    .nullable()
    .describe(
      'Caliendo and Parro’s linear welfare change: terms of trade, volume of trade and direct part, percent; null where the economy may no longer import what it did, since a ban has no first-order effect.',
    ),
  linearTermsOfTradePercent: z.number().describe('The part from the terms of trade, percent.'),
  linearVolumeOfTradePercent: z.number().describe('The part from the volume of trade, percent.'),
  linearDirectPercent: z
    .number()
    .nullable()
    .describe(
      'The first-order effect of changed trade costs and productivity themselves, percent; zero in a pure tariff scenario, null like the whole.',
    ),
  exportsPercent: percentOrNull('exports'),
  importsPercent: percentOrNull('imports'),
  tariffRevenueUsdMillion: usdMillion('Change of tariff revenue'),
  subsidyCostUsdMillion: usdMillion('Cost of subsidies after the scenario'),
});

/** The schema of what a scenario does to one sector of one economy; null where the sector does not produce. */
export const sectorOutcomeSchema = z.strictObject({
  economy: economyCode,
  sector: sectorCode,
  salesUsdMillion: usdMillion('Sales before the scenario'),
  salesPercent: percentOrNull('sales'),
  outputPercent: percentOrNull('the quantity produced'),
  producerPricePercent: percentOrNull('the producer price'),
  consumerPricePercent: percentOrNull('the price paid for the sector’s goods'),
  sectorWagePercent: percentOrNull('the wage in the sector'),
});

/** The schema of a bilateral flow before and after, at producer prices. */
export const flowOutcomeSchema = z.strictObject({
  from: economyCode,
  to: economyCode,
  sector: sectorCode,
  baselineUsdMillion: usdMillion('The flow before the scenario, at producer prices'),
  counterfactualUsdMillion: usdMillion('The flow after the scenario, at producer prices'),
});

const solverReport = z.strictObject({
  status: z.literal('converged').describe('Results of an unconverged solve are not written.'),
  sweeps: z.number().int().describe('Passes over the model’s equations.'),
  marketResidual: z.number().describe('Largest relative gap of a market.'),
  priceResidual: z.number().describe('Largest relative gap of a price equation.'),
  tolerance: z.number().describe('What both residuals had to fall below.'),
});

const totals = z.strictObject({
  membersEquivalentVariationUsdMillion: usdMillion('Sum over the members'),
  excludedEquivalentVariationUsdMillion: usdMillion('Sum over the excluded'),
  outsidersEquivalentVariationUsdMillion: usdMillion('Sum over all others'),
});

const doubtOrNobody = doubtSchema.nullable().describe('The doubt; null where nobody has the role.');

const simulationDoubt = z
  .strictObject({
    economies: z
      .array(
        z.strictObject({
          economy: economyCode,
          realIncomePercent: doubtSchema,
          equivalentVariationUsdMillion: doubtSchema,
        }),
      )
      .describe('The doubt about every economy.'),
    totals: z
      .strictObject({
        membersEquivalentVariationUsdMillion: doubtSchema,
        excludedEquivalentVariationUsdMillion: doubtOrNobody,
        outsidersEquivalentVariationUsdMillion: doubtOrNobody,
      })
      .describe('The doubt about the totals by role; null where nobody has the role.'),
  })
  .describe('How sure the figures are, where parameters were drawn.');

/** The schema of the result of one scenario at one horizon on one world. */
export const simulationSchema = z
  .strictObject({
    format: z.literal('musubi-simulation/1').describe('The format of this file and its version.'),
    ...originShape,
    solver: solverReport.describe('How the solver ended.'),
    economies: z.array(economyOutcomeSchema).describe('The outcome for every economy.'),
    sectors: z
      .array(sectorOutcomeSchema)
      .describe('The outcome for every sector of every economy.'),
    totals: totals.describe('Equivalent variation by role.'),
    flows: z
      .array(flowOutcomeSchema)
      .describe('The bilateral flows that changed most, largest absolute change first.'),
    doubt: simulationDoubt.optional(),
    warnings: warningsSchema,
  })
  .meta({
    title: 'Musubi simulation',
    description: 'The result of one scenario at one horizon on one world.',
  });

/** The result of one scenario at one horizon on one world. */
export type Simulation = z.infer<typeof simulationSchema>;
/** What a scenario does to one economy. */
export type EconomyOutcome = z.infer<typeof economyOutcomeSchema>;
/** What a scenario does to one sector of one economy. */
export type SectorOutcome = z.infer<typeof sectorOutcomeSchema>;
/** A bilateral flow before and after. */
export type FlowOutcome = z.infer<typeof flowOutcomeSchema>;
