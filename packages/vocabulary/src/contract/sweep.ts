import { z } from 'zod';
import { doubtSchema } from './doubt.ts';
import { spreadTextSchema } from './local-text.ts';
import { horizonSchema, parameterOverridesSchema } from './scenario.ts';

const { theta, epsilon, eta, sigma, mu } = parameterOverridesSchema.shape;

function values<Schema extends z.ZodType>(value: z.ZodOptional<Schema>, what: string) {
  return z.array(value.unwrap()).min(1).describe(what).optional();
}

/** The schema of a sweep file: a grid of scenarios, worlds, horizons and parameters, and draws at each cell. */
export const sweepSchema = z
  .strictObject({
    format: z.literal('musubi-sweep/1').describe('The format of this file and its version.'),
    id: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]*$/)
      .describe('The name of the sweep: lower-case letters, digits and hyphens.'),
    title: spreadTextSchema.describe('The title, in one language or in all three.').optional(),
    scenarios: z
      .array(z.string().min(1))
      .min(1)
      .describe('Names of shipped scenarios, or paths of scenario files relative to this file.'),
    worlds: z
      .array(z.string().min(1))
      .min(1)
      .describe('Worlds to solve each scenario on; its own if left out.')
      .optional(),
    horizons: z
      .array(horizonSchema)
      .min(1)
      .describe('Horizons to solve each scenario at; its own if left out.')
      .optional(),
    parameterFile: z
      .string()
      .min(1)
      .describe('A parameter file, relative to this file; the shipped one if left out.')
      .optional(),
    parameters: z
      .strictObject({
        theta: values(theta, 'Values of θ.'),
        epsilon: values(epsilon, 'Values of ε.'),
        eta: values(eta, 'Values of η.'),
        sigma: values(sigma, 'Values of σ.'),
        mu: values(mu, 'Values of μ.'),
      })
      .default({})
      .describe('Parameters to set, every combination of them; what is set is not drawn.'),
    draws: z
      .strictObject({
        count: z.int().positive().describe('How many draws, at each cell of the grid.'),
        seed: z.int().nonnegative().default(0).describe('The seed of the draws.'),
      })
      .describe('Draws of the parameters from their spreads, the same at each cell of the grid.')
      .optional(),
  })
  .meta({
    title: 'Musubi sweep',
    description: 'Scenarios, worlds, horizons and parameters to be solved in every combination.',
  });

/** A sweep file after validation, with its defaults filled in. */
export type Sweep = z.infer<typeof sweepSchema>;

const figureSchema = (what: string) =>
  z
    .strictObject({
      value: z
        .number()
        .nullable()
        .describe('At the parameters’ own values; null where that has no equilibrium.'),
      doubt: doubtSchema.nullable().describe('Over the draws; null where there are none.'),
    })
    .describe(what);

/** The schema of what a sweep finds at one cell of its grid. */
export const sweepCellSchema = z.strictObject({
  scenario: z.string().describe('The scenario, as the sweep names it.'),
  world: z.string().describe('The identity of the world.'),
  horizon: horizonSchema,
  parameters: parameterOverridesSchema.describe('The parameters that the sweep sets.'),
  economies: z
    .array(
      z.strictObject({
        economy: z.string().describe('The code of the economy.'),
        realIncomePercent: figureSchema('Real income, percent.'),
        equivalentVariationUsdMillion: figureSchema('Equivalent variation, US$ million.'),
      }),
    )
    .describe('Each economy, in the order of the world.'),
});

/** What a sweep finds at one cell of its grid. */
export type SweepCell = z.infer<typeof sweepCellSchema>;

/** The schema of the summary of a sweep. */
export const sweepSummarySchema = z
  .strictObject({
    format: z
      .literal('musubi-sweep-summary/1')
      .describe('The format of this file and its version.'),
    id: z.string().describe('The name of the sweep.'),
    solves: z.int().nonnegative().describe('Solves with a result.'),
    failures: z.int().nonnegative().describe('Solves without one; failures.csv says why.'),
    cells: z.array(sweepCellSchema).describe('Each cell of the grid, in the order of the file.'),
  })
  .meta({
    title: 'Musubi sweep summary',
    description: 'What a sweep finds at each cell of its grid, with bands over the draws.',
  });
