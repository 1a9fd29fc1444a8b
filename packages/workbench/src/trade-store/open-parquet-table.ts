import { join } from 'node:path';
import type { ParquetManifest, ParquetYear, TradeQuery, TradeTable } from '@musubi/atlas';
import { ok, type Problem, type Result } from '@musubi/vocabulary';
import type { Outcome } from '../file/outcome.ts';
import { largestSuppliers, type SupplierRow, type SuppliersQuery } from './largest-suppliers.ts';
import { readParquetManifest } from './parquet-folder.ts';
import { noFlows, readFlows } from './read-flows.ts';
import { withDuckDb } from './with-duckdb.ts';

/** A trade table in Parquet, which also answers about all products at once without handing out their flows. */
export interface ParquetTable extends TradeTable {
  readonly manifest: ParquetManifest;
  /** Measure how concentrated the suppliers of importers are, for every product and year. */
  largestSuppliers(query: SuppliersQuery): Promise<Outcome<SupplierRow[]>>;
}

/**
 * Open a trade table in Parquet that lies in a folder.
 *
 * Each query opens a database of its own in memory, which reads only the years, columns and groups of rows that it needs; a year that
 * holds no product that is asked for is not opened, by its manifest. A file's hash
 * is verified by `verifyTrade`, not at each query.
 *
 * @returns the table; undefined where the folder holds none; or a problem with its `parquet.json`.
 */
export async function openParquetTable(
  folder: string,
): Promise<Result<ParquetTable | undefined, Problem>> {
  const read = await readParquetManifest(folder);
  if (!read.ok) return read;
  if (read.value === undefined) return ok(undefined);
  const manifest = read.value;
  const { id, knownFrom, years, title, sources, nomenclature } = manifest;
  const filesOf = ({ years: wanted, products }: Pick<TradeQuery, 'years' | 'products'>) =>
    years
      .filter(({ year }) => wanted?.includes(year) ?? true)
      .filter((year) => products === undefined || holdsAny(year, products))
      .map(({ file }) => join(folder, file));
  return ok({
    id,
    knownFrom,
    manifest,
    reportersIn: (asked) => years.find(({ year }) => year === asked)?.reporters,
    years: async () => years.map(({ year }) => year),
    async flows(query) {
      const files = filesOf(query);
      const rows =
        files.length === 0
          ? ok(noFlows)
          : await withDuckDb(files, (connection) => readFlows(connection, files, query));
      return rows.ok ? ok({ title, sources, nomenclature, ...rows.value }) : rows;
    },
    async largestSuppliers(query) {
      const files = filesOf(query);
      return withDuckDb(files, (connection) => largestSuppliers(connection, files, query));
    },
  });
}

/** Tell whether a year holds any of some products. */
export function holdsAny(
  { products }: Pick<ParquetYear, 'products'>,
  asked: readonly string[],
): boolean {
  return products.some((product) => asked.includes(product));
}
