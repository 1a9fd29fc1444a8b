import { z } from 'zod';
import { citationSchema } from '../citation.ts';
import { clauseSchema, economyCodeSchema } from './clause.ts';
import { spreadTextSchema } from './local-text.ts';

/** The schema of a horizon. */
export const horizonSchema = z
  .enum(['short', 'medium', 'long'])
  .describe(
    'How long economies have had to adjust: months to a year, two to four years, a decade.',
  );

/** How long economies have had to adjust: about three months to a year, two to four years, a decade. */
export type Horizon = z.infer<typeof horizonSchema>;

/** The horizons in the order of time. */
export const horizons = horizonSchema.options;

const elasticity = z.number().nonnegative();

/** The schema of parameter overrides; what is left out comes from the parameter file at the scenario's horizon. */
export const parameterOverridesSchema = z
  .strictObject({
    theta: z
      .union([
        z.number().positive().describe('One value for all sectors.'),
        z.record(z.string(), z.number().positive()).describe('Values by ISIC Rev. 4 code.'),
      ])
      .describe('θ, the trade elasticity.')
      .optional(),
    epsilon: elasticity
      .describe('ε, the elasticity of substitution between material inputs.')
      .optional(),
    eta: elasticity
      .describe('η, the elasticity of substitution between value added and materials.')
      .optional(),
    sigma: elasticity
      .describe('σ, the elasticity of substitution between sectors in final demand.')
      .optional(),
    mu: z
      .union([z.number().min(1), z.literal('mobile')])
      .describe('μ, labour mobility: 1 is stuck in the sector, mobile is free to move.')
      .optional(),
  })
  .describe('Parameters that differ from the parameter file.');

/** The schema of a scenario file. */
export const scenarioSchema = z
  .strictObject({
    format: z.literal('musubi-scenario/1').describe('The format of this file and its version.'),
    id: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]*$/)
      .describe('The name of the scenario: lower-case letters, digits and hyphens.'),
    title: spreadTextSchema.describe('The title, in one language or in all three.'),
    question: spreadTextSchema.describe('The question that the scenario answers.'),
    caveat: spreadTextSchema
      .describe('What a reader must know before using the numbers.')
      .optional(),
    world: z
      .string()
      .min(1)
      .describe(
        'A shipped world, the name of an imported one, or the path of a world folder relative to this file.',
      ),
    horizon: horizonSchema,
    members: z.array(economyCodeSchema).min(1).describe('The economies of the alliance.'),
    excluded: z.array(economyCodeSchema).default([]).describe('The economies left out by design.'),
    clauses: z.array(clauseSchema).min(1).describe('The policy changes, all at once.'),
    deficits: z
      .enum(['constant', 'closed'])
      .default('constant')
      .describe(
        'Trade deficits: held constant in units of world value added, or closed before the clauses act.',
      ),
    parameters: parameterOverridesSchema.default({}),
    seed: z.number().int().nonnegative().default(0).describe('The seed of every random draw.'),
    sources: z.array(citationSchema).default([]).describe('Where the design comes from.'),
  })
  .meta({
    title: 'Musubi scenario',
    description: 'An alliance, its clauses and the excluded economies, to be solved on a world.',
  });

/** A scenario file after validation, with its defaults filled in. */
export type Scenario = z.infer<typeof scenarioSchema>;
