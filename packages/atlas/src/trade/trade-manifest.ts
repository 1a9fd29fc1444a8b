import { citationSchema, localTextSchema } from '@musubi/vocabulary';
import { z } from 'zod';

/** The schema of `table.json`, which says what the files of a trade table hold and where it comes from. */
export const tradeManifestSchema = z.strictObject({
  format: z.literal('musubi-trade/1'),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  title: localTextSchema,
  nomenclature: z.string().min(1),
  /** The date (ISO 8601) from which the edition could be read. */
  knownFrom: z.iso.date(),
  unit: z.literal('US$ million'),
  years: z.array(z.int()).min(1),
  /** The share in an importer's imports from which on a partner is named; smaller ones are in `ROW`. */
  namedFrom: z.number().positive().optional(),
  /** The economies whose trade is complete in it; all if left out. */
  reporters: z.array(z.string()).min(1).optional(),
  /** Flows below this many US$ million were not in the source. */
  floorUsdMillion: z.number().positive().optional(),
  sources: z.array(citationSchema).min(1),
  /** What a reader must know. */
  notes: z.array(localTextSchema),
  files: z
    .array(
      z.strictObject({
        /** A plain file name inside the table's folder. */
        file: z.string().regex(/^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$/),
        products: z.array(z.string().min(1)).min(1),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
      }),
    )
    .min(1),
});

/** What the files of a trade table hold and where it comes from. */
export type TradeManifest = z.infer<typeof tradeManifestSchema>;
