import { z } from 'zod';
import { localTextSchema } from './local-text.ts';
import { horizonSchema } from './scenario.ts';

const finite = z.number();

/** The schema of what a scenario does to one economy; percent changes are exact unless the name says linear. */
export const economyOutcomeSchema = z.strictObject({
  economy: z.string(),
  role: z.enum(['member', 'excluded', 'outsider']),
  incomeUsdMillion: finite,
  realIncomePercent: finite,
  equivalentVariationUsdMillion: finite,
  realWagePercent: finite,
  consumerPricePercent: finite,
  wagePercent: finite,
  /**
   * Caliendo and Parro's linear decomposition: welfare = terms of trade + volume of trade + direct.
   * Null, like the direct part, where the economy may no longer import what it did: a ban has no first-order effect.
   */
  linearWelfarePercent: finite.nullable(),
  linearTermsOfTradePercent: finite,
  linearVolumeOfTradePercent: finite,
  /** First-order effect of changed trade costs and productivity themselves; zero in a pure tariff scenario. */
  linearDirectPercent: finite.nullable(),
  exportsPercent: finite.nullable(),
  importsPercent: finite.nullable(),
  tariffRevenueUsdMillion: finite,
  subsidyCostUsdMillion: finite,
});

/** The schema of what a scenario does to one sector of one economy; null where the sector does not produce. */
export const sectorOutcomeSchema = z.strictObject({
  economy: z.string(),
  sector: z.string(),
  salesUsdMillion: finite,
  salesPercent: finite.nullable(),
  /** Change of the quantity produced. */
  outputPercent: finite.nullable(),
  producerPricePercent: finite.nullable(),
  consumerPricePercent: finite.nullable(),
  sectorWagePercent: finite.nullable(),
});

/** The schema of a bilateral flow before and after, at producer prices. */
export const flowOutcomeSchema = z.strictObject({
  from: z.string(),
  to: z.string(),
  sector: z.string(),
  baselineUsdMillion: finite,
  counterfactualUsdMillion: finite,
});

/** The schema of the result of one scenario at one horizon on one world. */
export const simulationSchema = z.strictObject({
  format: z.literal('musubi-simulation/1'),
  scenario: z.strictObject({
    id: z.string(),
    title: localTextSchema,
    question: localTextSchema,
    sha256: z.string(),
  }),
  world: z.strictObject({
    id: z.string(),
    title: localTextSchema,
    year: z.number().int(),
    estimated: z.boolean(),
    sha256: z.string(),
  }),
  horizon: horizonSchema,
  members: z.array(z.string()),
  excluded: z.array(z.string()),
  deficits: z.enum(['constant', 'closed']),
  parameters: z.strictObject({
    file: z.string(),
    sha256: z.string(),
    theta: z.array(z.strictObject({ sector: z.string(), value: finite })),
    epsilon: finite,
    eta: finite,
    sigma: finite,
    mu: z.union([finite, z.literal('mobile')]),
  }),
  solver: z.strictObject({
    status: z.literal('converged'),
    sweeps: z.number().int(),
    marketResidual: finite,
    priceResidual: finite,
    tolerance: finite,
  }),
  economies: z.array(economyOutcomeSchema),
  sectors: z.array(sectorOutcomeSchema),
  /** Totals of the members' and of all economies' equivalent variation. */
  totals: z.strictObject({
    membersEquivalentVariationUsdMillion: finite,
    excludedEquivalentVariationUsdMillion: finite,
    outsidersEquivalentVariationUsdMillion: finite,
  }),
  /** The bilateral flows that changed most, largest absolute change first. */
  flows: z.array(flowOutcomeSchema),
  /** What the reader must know: partial sector matches, estimated worlds, pivotal outsiders. */
  warnings: z.array(z.strictObject({ kind: z.string(), values: z.record(z.string(), z.string()) })),
  version: z.string(),
});

/** The result of one scenario at one horizon on one world. */
export type Simulation = z.infer<typeof simulationSchema>;
/** What a scenario does to one economy. */
export type EconomyOutcome = z.infer<typeof economyOutcomeSchema>;
/** What a scenario does to one sector of one economy. */
export type SectorOutcome = z.infer<typeof sectorOutcomeSchema>;
/** A bilateral flow before and after. */
export type FlowOutcome = z.infer<typeof flowOutcomeSchema>;
