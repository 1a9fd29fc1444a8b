import { z } from 'zod';
import { citationSchema } from '../../citation.ts';
import { instantSchema, partySchema, sha256Schema } from './identity.ts';
import { indicatorSchema, observationSchema } from './measure.ts';

const { status } = observationSchema.shape;

/** The schema of a figure that changed because its data, the program or its indicator did. */
export const revisionSchema = z
  .strictObject({
    period: z.string().min(1).describe('The period of both figures.'),
    cause: z
      .enum(['data', 'code', 'indicator'])
      .describe(
        'data: another vintage; code: the same vintage by another version; indicator: another baseline, target or tolerance.',
      ),
    oldValue: z.number().nullable().describe('The figure before; null where unknown.'),
    newValue: z.number().nullable().describe('The figure now; null where unknown.'),
    difference: z.number().nullable().describe('New less old; null where either is unknown.'),
    oldStatus: status.describe('What was said before.'),
    newStatus: status.describe('What is said now.'),
    hasStatusChanged: z.boolean().describe('Whether the two differ.'),
    oldVintageSha256: sha256Schema,
    newVintageSha256: sha256Schema,
    oldComputedAt: instantSchema,
    newComputedAt: instantSchema,
  })
  .describe('An old and a new figure of the same period; the old one stays in the register.');

/** The schema of an indicator with its figures on its path. */
export const indicatorReportSchema = z
  .strictObject({
    format: z.literal('musubi-indicator/1').describe('The format of this file and its version.'),
    version: z.string().describe('The version of Musubi that reports it.'),
    commitment: z.string().min(1).describe('The code of the commitment.'),
    party: partySchema.describe('Whose obligation it measures.'),
    indicator: indicatorSchema
      .omit({ id: true, obligationId: true, marking: true })
      .describe('What is measured, and against what.'),
    movesVerdict: z
      .boolean()
      .describe('Whether it may move a verdict or health; never where it is context only.'),
    observations: z
      .array(
        observationSchema
          .omit({ id: true, indicatorId: true, revises: true, marking: true })
          .extend({
            expected: z
              .number()
              .nullable()
              .describe('The value of the path in that period; null where there is no path.'),
          }),
      )
      .describe('The figures in force, the earliest first.'),
    revisions: z.array(revisionSchema).describe('Every figure that was replaced, in order.'),
    sources: z.array(citationSchema).describe('Where the figures come from.'),
  })
  .meta({
    title: 'Musubi indicator',
    description: 'An indicator of a promise: its figures against baseline, path and target.',
  });

/** A figure that changed. */
export type Revision = z.infer<typeof revisionSchema>;
/** An indicator with its figures on its path. */
export type IndicatorReport = z.infer<typeof indicatorReportSchema>;
/** How a figure stands to the path of its indicator. */
export type IndicatorStatus = z.infer<typeof status>;
