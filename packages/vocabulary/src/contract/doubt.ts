import { z } from 'zod';

const share = z.number().min(0).max(1);
const quantile = (what: string) =>
  z
    .number()
    .nullable()
    .describe(`${what}, in the unit of the figure; null where every draw failed.`);

/** The schema of one parameter that moves a figure. */
export const driverSchema = z.strictObject({
  parameter: z
    .string()
    .describe('The parameter, such as theta.C26, thetaFactor, epsilon or ownLossBudget.'),
  rankCorrelation: z
    .number()
    .min(-1)
    .max(1)
    .describe('Spearman’s rank correlation of the parameter with the figure over the draws.'),
});

/** The schema of the doubt about one figure: where it lies when parameters are drawn from their spreads. */
export const doubtSchema = z
  .strictObject({
    draws: z.int().positive().describe('Draws of the parameters, failed ones included.'),
    failed: z.int().nonnegative().describe('Draws without a result; none is in the quantiles.'),
    seed: z.int().nonnegative().describe('The seed of the draws.'),
    median: quantile('The median'),
    low: quantile('The 5 % quantile'),
    high: quantile('The 95 % quantile'),
    p25: quantile('The 25 % quantile'),
    p75: quantile('The 75 % quantile'),
    signShare: share
      .nullable()
      .describe(
        'The share of the draws with a result that have the sign of the figure itself; null where every draw failed.',
      ),
    drivers: z
      .array(driverSchema)
      .describe('The parameters that move the figure most, strongest first.'),
  })
  .describe('How sure a figure is, given the spreads of the parameters.');

/** The schema of the draws behind the doubts of a result. */
export const drawsSchema = z
  .strictObject({
    count: z.int().positive().describe('Draws.'),
    seed: z.int().nonnegative().describe('Their seed.'),
  })
  .nullable()
  .describe('The draws behind the doubts; null where none were made.');

/** The doubt about one figure. */
export type Doubt = z.infer<typeof doubtSchema>;
/** One parameter that moves a figure. */
export type Driver = z.infer<typeof driverSchema>;
