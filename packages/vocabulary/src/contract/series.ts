import { z } from 'zod';
import { citationSchema } from '../citation.ts';
import { localTextSchema, writtenTextSchema } from './local-text.ts';

const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/)
  .describe('The name: lower-case letters, digits and hyphens.');

/** The schema of when a month of a series is published. */
export const publicationLagSchema = z
  .strictObject({
    months: z.int().min(0).max(36).describe('Months after the month that the figures are about.'),
    day: z
      .int()
      .min(1)
      .max(31)
      .describe('The day of that month; the last day where the month is shorter.'),
    citation: citationSchema.describe('Who says so.').optional(),
    note: writtenTextSchema.describe('What the rule leaves out.').optional(),
  })
  .describe('When the figures of a month can be read.');

/** The schema of a monthly series: whose trade it measures, how, and where it stands. */
export const seriesSchema = z.strictObject({
  id,
  title: localTextSchema,
  file: z.string().min(1).describe('The table that holds it, beside the catalogue.'),
  reporter: z.string().min(2).describe('Whose customs office counts, by ISO 3166-1 alpha-3 code.'),
  partner: z
    .string()
    .min(2)
    .nullable()
    .describe('The other side, by code; null for all partners that the source lists.'),
  flow: z.enum(['import', 'export']).describe('The direction, seen from the reporter.'),
  product: z.string().min(1).describe('What is traded, a product of this catalogue.'),
  measure: z
    .enum(['value', 'mass', 'share', 'unit-value'])
    .describe('Value, net mass, the partner’s share in value, or value by mass.'),
  unit: z.enum(['usd', 'kg', 'fraction', 'usd-per-kg']).describe('The unit of the values.'),
  source: z.string().min(1).describe('A source of this catalogue.'),
  use: z
    .enum(['tuning', 'evaluation', 'background'])
    .default('background')
    .describe(
      'tuning: rules are chosen on it; evaluation: the backtest reports it and no rule is chosen on it; background: neither.',
    ),
  note: writtenTextSchema.describe('A known fault, or what a reader must know.').optional(),
});

/** The schema of a catalogue of monthly series. */
export const seriesCatalogueSchema = z
  .strictObject({
    format: z.literal('musubi-series/1').describe('The format of this file and its version.'),
    sources: z
      .record(
        z.string().min(1),
        citationSchema.extend({
          lag: publicationLagSchema,
          changes: writtenTextSchema.describe('What was done to the figures.'),
        }),
      )
      .describe('Where the figures come from, by id.'),
    products: z
      .record(
        z.string().min(1),
        z.strictObject({
          code: z
            .string()
            .regex(/^\d{6,10}$/)
            .describe('The code of the customs office that counts.'),
          scheme: z.enum(['HS', 'HSK']).describe('HS: six digits; HSK: Korea’s ten digits.'),
          name: localTextSchema,
        }),
      )
      .describe('What is traded, by id.'),
    series: z.array(seriesSchema).min(1).describe('The series.'),
  })
  .superRefine(({ sources, products, series }, context) => {
    for (const [at, one] of series.entries()) {
      if (!(one.source in sources))
        context.addIssue({
          code: 'custom',
          path: ['series', at, 'source'],
          message: 'no such source',
        });
      if (!(one.product in products))
        context.addIssue({
          code: 'custom',
          path: ['series', at, 'product'],
          message: 'no such product',
        });
    }
  })
  .meta({
    title: 'Musubi series catalogue',
    description: 'Monthly series with their product, partner, unit, source and publication lag.',
  });

/** A catalogue of monthly series. */
export type SeriesCatalogue = z.infer<typeof seriesCatalogueSchema>;
/** A series of a catalogue. */
export type SeriesEntry = z.infer<typeof seriesSchema>;
/** When the figures of a month can be read. */
export type PublicationLag = z.infer<typeof publicationLagSchema>;
