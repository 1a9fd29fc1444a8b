import { z } from 'zod';
import { healths } from './commitment.ts';
import { sha256Schema } from './identity.ts';
import { registerTextsSchema } from './register-text.ts';

const probability = z.number().min(0).max(1);
const rank = z.int().positive();

/** The schema of how likely it is assumed that a promise of some health is not kept. */
export const breachAssumptionSchema = z
  .strictObject({
    central: probability.describe('The probability that the ranking uses.'),
    low: probability.describe('The lowest that is thought possible.'),
    high: probability.describe('The highest that is thought possible.'),
  })
  .describe('How likely it is assumed that a promise is not kept; a judgement, not an estimate.');

/** The schema of a commitment in a ranking of inspection effort. */
export const rankedCommitmentSchema = z.strictObject({
  rank: rank.describe('By the loss to expect, the largest first.'),
  rankLow: rank.describe('The best rank over all probabilities within their limits.'),
  rankHigh: rank.describe('The worst rank over all probabilities within their limits.'),
  code: z.string().min(1).describe('The commitment.'),
  summary: registerTextsSchema,
  scenario: z.string().min(1).describe('The scenario of its lever.'),
  field: z.string().min(1).describe('The field that the promise sets.'),
  horizon: z.enum(['short', 'medium', 'long']).describe('Over what time its worth was solved.'),
  health: z.enum(healths).describe('The worst health of its obligations.'),
  probability: probability.describe('How likely it is assumed that it is not kept.'),
  worthUsdMillion: z.number().describe('Kept less broken, million US$ a year; can be negative.'),
  bandUsdMillion: z
    .tuple([z.number(), z.number()])
    .nullable()
    .describe('The 5 and 95 % quantiles of the worth; null without draws.'),
  signShare: probability.nullable().describe('The share of draws with the sign of the worth.'),
  expectedLossUsdMillion: z
    .number()
    .describe('Worth times probability, million US$ a year; negative where keeping costs.'),
  runSha256: sha256Schema.describe('Of the manifest of the run behind the worth.'),
});

/** The schema of a ranking of inspection effort. */
export const inspectionRankingSchema = z
  .strictObject({
    format: z.literal('musubi-ranking/1').describe('The format of this file and its version.'),
    version: z.string().describe('The version of Musubi that ranked.'),
    assumption: z
      .record(z.enum(healths), breachAssumptionSchema)
      .describe('How likely it is that a promise is not kept, by health.'),
    ranked: z.array(rankedCommitmentSchema).describe('Appraised commitments, by lever.'),
    notAppraised: z
      .array(
        z.strictObject({
          code: z.string().min(1).describe('The commitment.'),
          summary: registerTextsSchema,
          reason: z
            .enum(['no-lever', 'not-computed'])
            .describe('no-lever: no scenario can price it; not-computed: nobody has run it yet.'),
        }),
      )
      .describe('Commitments whose worth is unknown, which is not zero.'),
  })
  .meta({
    title: 'Musubi ranking',
    description: 'Where inspection effort is worth most, and how sure the order is.',
  });

/** How likely it is assumed that a promise is not kept. */
export type BreachAssumption = z.infer<typeof breachAssumptionSchema>;
/** A commitment in a ranking of inspection effort. */
export type RankedCommitment = z.infer<typeof rankedCommitmentSchema>;
/** A ranking of inspection effort. */
export type InspectionRanking = z.infer<typeof inspectionRankingSchema>;
