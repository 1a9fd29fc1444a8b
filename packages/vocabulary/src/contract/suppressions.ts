import { z } from 'zod';

/** The schema of a file of alerts that a reader has acknowledged. */
export const suppressionsSchema = z
  .strictObject({
    format: z.literal('musubi-suppress/1').describe('The format of this file and its version.'),
    suppress: z
      .array(
        z.strictObject({
          series: z.string().min(1).describe('The series, by id.'),
          until: z.iso
            .date()
            .nullable()
            .default(null)
            .describe('Alerts that could be raised up to this date; null for all.'),
          reason: z.string().min(1).describe('Why it need not be told again.'),
        }),
      )
      .describe('What has been acknowledged.'),
  })
  .meta({
    title: 'Musubi suppressions',
    description: 'Alerts that a reader has acknowledged, with the reason and until when.',
  });

/** Alerts that a reader has acknowledged. */
export type Suppressions = z.infer<typeof suppressionsSchema>;
