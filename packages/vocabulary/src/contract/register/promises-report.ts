import { z } from 'zod';
import { sha256Schema } from './identity.ts';
import { indicatorReportSchema } from './indicator-report.ts';
import { inspectionRankingSchema } from './inspection-ranking.ts';
import { registerTextsSchema } from './register-text.ts';
import { worthSchema } from './worth.ts';

/** The schema of what promises are worth and what the data say of them, together. */
export const promisesReportSchema = z
  .strictObject({
    format: z.literal('musubi-promises/1').describe('The format of this file and its version.'),
    version: z.string().describe('The version of Musubi that made it.'),
    worths: z
      .array(
        z.strictObject({
          code: z.string().min(1).describe('The commitment.'),
          summary: registerTextsSchema,
          rationale: registerTextsSchema.describe('Why the lever has its values.'),
          worth: worthSchema,
          runSha256: sha256Schema.describe('Of the manifest of the run, which can be repeated.'),
        }),
      )
      .describe('What was appraised, by lever.'),
    ranking: inspectionRankingSchema,
    indicators: z.array(indicatorReportSchema).describe('Indicators of the same commitments.'),
  })
  .meta({
    title: 'Musubi promises',
    description: 'What promises are worth, and what the data say of them.',
  });

/** What promises are worth and what the data say of them. */
export type PromisesReport = z.infer<typeof promisesReportSchema>;
