import { z } from 'zod';

/** The schema of a citation. */
export const citationSchema = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1),
  year: z.number().int().min(1700).max(2200),
  authors: z.string().min(1).optional(),
  url: z.url().optional(),
  licence: z.string().min(1).optional(),
  /** Where in the source: a page, a table, an equation. */
  locator: z.string().min(1).optional(),
});

/** Where a figure comes from, precise enough to look it up and to know what reuse allows. */
export type Citation = z.infer<typeof citationSchema>;
