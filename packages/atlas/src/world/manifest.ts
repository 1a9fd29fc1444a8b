import { writtenTextSchema } from '@musubi/vocabulary';
import { z } from 'zod';

const arrayName = z.enum([
  'trade_jni',
  'tariff_jni',
  'use_nkj',
  'final_nk',
  'valueAdded_nj',
  'output_nj',
  'inventory_nj',
]);

/** The name of an array of a world. */
export type WorldArrayName = z.infer<typeof arrayName>;

const total = z.strictObject({
  quantity: z.enum(['output', 'valueAdded', 'finalUse', 'exports', 'tariffRevenue']),
  /** The economy summed over; null is the whole world. */
  economy: z.string().nullable(),
  /** The sector summed over; null is every sector. */
  sector: z.string().nullable(),
  /** What the source itself says, in the world's unit. */
  source: z.number(),
  /** What the documented transformations add to it, in the world's unit. */
  effect: z.number(),
});

/** A total of the source, and what the documented transformations add to it. */
export type WorldTotal = z.infer<typeof total>;

const citation = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1),
  year: z.number().int(),
  url: z.url().optional(),
  licence: writtenTextSchema,
});

/** The schema of `world.json`, which labels a world's arrays and says where they come from. */
export const worldManifestSchema = z.strictObject({
  format: z.literal('musubi-world/1'),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  title: z.strictObject({ en: z.string(), ja: z.string(), ko: z.string() }),
  year: z.number().int(),
  /**
   * True where any array was estimated (balanced, borrowed from another year) instead of taken from
   * the source.
   */
  estimated: z.boolean(),
  /**
   * The date (ISO 8601) from which the underlying sources could be read; `--as-of` hides earlier
   * uses.
   */
  knownFrom: z.iso.date(),
  unit: z.strictObject({ currency: z.literal('USD'), multiplier: z.number().positive() }),
  /** Economy codes: ISO 3166-1 alpha-3, or the code of a group; members are alpha-3 or `ROW`. */
  economies: z.array(z.strictObject({ code: z.string(), members: z.array(z.string()).min(1) })),
  /** Sector codes with the ISIC Rev. 4 divisions or sections they cover. */
  sectors: z.array(z.strictObject({ code: z.string(), isic4: z.array(z.string()).min(1) })),
  arrays: z.record(
    arrayName,
    z.strictObject({
      /** A plain file name inside the world's folder; never a path. */
      file: z.string().regex(/^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$/),
      shape: z.array(z.number().int().positive()),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
  sources: z.array(citation).min(1),
  /** What was done to the source, one step a line, with the effect on totals where there is one. */
  transformations: z.array(writtenTextSchema),
  /** Totals of the source that the arrays must show again, up to the documented effect. */
  totals: z.array(total).optional(),
});

/** The labels, origin and file hashes of a world. */
export type WorldManifest = z.infer<typeof worldManifestSchema>;

/** What is known of a world before its arrays are hashed: its labels and its origin. */
export type WorldLabels = Omit<WorldManifest, 'format' | 'arrays'>;
