import type { DuckDBConnection } from '@duckdb/node-api';
import { parquetSource } from './parquet-source.ts';
import { sqlList } from './sql-text.ts';

/** What to measure dependence of. */
export interface SuppliersQuery {
  /** The economies whose imports are measured together; what they buy of each other is not an import. */
  readonly importers: readonly string[];
  /** Every year and every product if left out. */
  readonly years?: readonly number[];
  readonly products?: readonly string[];
}

/** How concentrated the suppliers of one product are in one year, and what the measures of dependence need besides. */
export interface SupplierRow {
  readonly year: number;
  readonly product: string;
  /** The supplier of most value; the first by its code where several are equal. */
  readonly supplier: string;
  /** Its share in the imports of known value. */
  readonly share: number;
  /** Σ s², from 0 to 1, over the suppliers with a known value. */
  readonly herfindahl: number;
  readonly suppliers: number;
  /** Suppliers whose value is not known: share and herfindahl then hold for the others. */
  readonly unknownSuppliers: number;
  /** Imports from outside, what the importers buy of each other, and what they sell outside, US$. */
  readonly importsUsd: number;
  readonly insideUsd: number;
  readonly exportsUsd: number;
}

/**
 * Measure how concentrated the suppliers of importers are, for each product and year, inside DuckDB.
 *
 *   s_i = imports from i / imports, from outside the importers; herfindahl = Σ_i s_i²
 *
 * @param files - the Parquet files of the years that are asked for.
 * @returns one row for each product and year with imports from outside of a known value, in the order of year and product.
 * @see European Commission (2021), SWD(2021) 352, for the core dependence indicators that are made from these sums.
 */
export async function largestSuppliers(
  connection: DuckDBConnection,
  files: readonly string[],
  { importers, products }: SuppliersQuery,
): Promise<SupplierRow[]> {
  if (files.length === 0 || importers.length === 0 || products?.length === 0) return [];
  const inside = (column: string) => `${column} IN ${sqlList(importers)}`;
  const ofProducts = products === undefined ? '' : `AND product IN ${sqlList(products)}`;
  // On several threads the order of a sum, and so its last digits, would differ from run to run.
  await connection.run('SET threads = 1');
  // Imports and exports are read apart, since a condition on both columns at once is not pushed down into the reading of the file.
  const source = parquetSource(files);
  const bought = `FROM ${source} WHERE ${inside('importer')} AND NOT ${inside('exporter')} ${ofProducts}`;
  const reader = await connection.runAndReadAll(`
    WITH supplier AS (${
      importers.length === 1
        ? `SELECT year, product, exporter, "valueUsd" AS value, "valueUsd" IS NULL AS has_unknown ${bought}`
        : `SELECT year, product, exporter, sum("valueUsd") AS value,
            count(*) > count("valueUsd") AS has_unknown ${bought} GROUP BY year, product, exporter`
    }),
    bought AS (
      SELECT year, product, first(exporter ORDER BY value DESC NULLS LAST, exporter) AS supplier,
        max(value) AS largest, sum(value) AS imports, sum(value * value) AS squares,
        count(value) AS suppliers, count(*) FILTER (has_unknown) AS unknown_suppliers
      FROM supplier GROUP BY year, product HAVING sum(value) > 0),
    sold AS (
      SELECT year, product, ${inside('importer')} AS is_inside, "valueUsd" AS value
      FROM ${source} WHERE ${inside('exporter')} ${ofProducts}),
    other AS (
      SELECT year, product, sum(value) FILTER (is_inside) AS inside,
        sum(value) FILTER (NOT is_inside) AS outside
      FROM sold GROUP BY year, product)
    SELECT year, product, supplier, largest / imports, squares / (imports * imports),
      suppliers::DOUBLE, unknown_suppliers::DOUBLE, imports, coalesce(inside, 0), coalesce(outside, 0)
    FROM bought LEFT JOIN other USING (year, product) ORDER BY year, product`);
  return reader.getRows().map(toRow);
}

function toRow(row: readonly unknown[]): SupplierRow {
  const [year, product, supplier, share, herfindahl, ...rest] = row as [
    number,
    string,
    string,
    ...number[],
  ];
  const [suppliers, unknownSuppliers, importsUsd, insideUsd, exportsUsd] = rest as [
    number,
    number,
    number,
    number,
    number,
  ];
  const sums = { importsUsd, insideUsd, exportsUsd };
  return {
    year,
    product,
    supplier,
    share: share!,
    herfindahl: herfindahl!,
    suppliers,
    unknownSuppliers,
    ...sums,
  };
}
