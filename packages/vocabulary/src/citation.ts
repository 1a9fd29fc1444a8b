import { z } from 'zod';
import { writtenTextSchema } from './contract/local-text.ts';

/** The schema of a citation. */
export const citationSchema = z
  .strictObject({
    title: z.string().min(1).describe('The title of the work, table or page.'),
    publisher: z.string().min(1).describe('Who published it.'),
    year: z.number().int().min(1700).max(2200).describe('The year of publication.'),
    authors: z.string().min(1).describe('The authors, as cited.').optional(),
    url: z.url().describe('Where it can be read.').optional(),
    licence: writtenTextSchema
      .describe('What reuse is allowed, as an SPDX name if it has one.')
      .optional(),
    locator: z
      .string()
      .min(1)
      .describe('Where in the source: a page, a table, an equation.')
      .optional(),
  })
  .describe('Where a figure comes from.');

/** Where a figure comes from, precise enough to look it up and to know what reuse allows. */
export type Citation = z.infer<typeof citationSchema>;
