import { citationSchema, localTextSchema } from '@musubi/vocabulary';
import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const codes = z.array(z.string().min(1)).readonly();

/** The schema of one year of a trade table in Parquet. */
export const parquetYearSchema = z.strictObject({
  year: z.int(),
  /** The file, relative to the table's folder; its name begins with its SHA-256. */
  file: z.string().regex(/^year=\d{4}\/[0-9a-f]{16}\.parquet$/),
  sha256,
  rows: z.int().nonnegative(),
  /** The codes of the products that it holds, sorted. */
  products: z.array(z.string().min(1)),
  /** The sum of all values, exact to the cent, as a decimal number. */
  valueUsd: z.string().regex(/^\d+\.\d\d$/),
  /** How many rows have no known value, and how many no known mass. */
  unknownValues: z.int().nonnegative(),
  unknownMasses: z.int().nonnegative(),
  /** The economies that reported imports and exports, sorted; left out where the source makes every economy's trade complete. */
  reporters: z.strictObject({ imports: codes, exports: codes }).optional(),
  /** The files that the year was made from. */
  inputs: z.array(z.strictObject({ name: z.string().min(1), bytes: z.int(), sha256 })).min(1),
  /** What was done to them, one step a line. */
  transformations: z.array(localTextSchema),
});

/** One year of a trade table in Parquet. */
export type ParquetYear = z.infer<typeof parquetYearSchema>;

/** The schema of `parquet.json`, which says what the Parquet files of an imported trade table hold and where they come from. */
export const parquetManifestSchema = z.strictObject({
  format: z.literal('musubi-trade-parquet/1'),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  title: localTextSchema,
  source: z.enum(['baci', 'comtrade']),
  /** What the products are codes of, for example `HS2017`. */
  nomenclature: z.string().min(1),
  /** The provider's version, where its files have one. */
  edition: z.string().nullable(),
  /** The date (ISO 8601) from which the edition could be read. */
  knownFrom: z.iso.date(),
  sources: z.array(citationSchema).min(1),
  years: z.array(parquetYearSchema),
});

/** What the Parquet files of an imported trade table hold and where they come from. */
export type ParquetManifest = z.infer<typeof parquetManifestSchema>;
