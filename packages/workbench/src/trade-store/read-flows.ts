import type { DuckDBConnection } from '@duckdb/node-api';
import type { TradeFlows, TradeQuery } from '@musubi/atlas';
import { parquetSource } from './parquet-source.ts';
import { sqlList } from './sql-text.ts';

type FlowArrays = Omit<TradeFlows, 'title' | 'sources' | 'nomenclature'>;
type Row = readonly [
  year: number,
  product: string,
  importer: string,
  exporter: string,
  valueUsd: number | null,
  massKg: number | null,
];

/**
 * Read flows of Parquet files in the order of year, product, importer and exporter; what is unknown is NaN.
 *
 * @param files - the files of the years that are asked for, at least one.
 */
export async function readFlows(
  connection: DuckDBConnection,
  files: readonly string[],
  query: TradeQuery,
): Promise<FlowArrays> {
  const rows: Row[] = [];
  const stream = await connection.stream(`
    SELECT year, product, importer, exporter, "valueUsd", "massKg" FROM ${parquetSource(files)}
    ${conditions(query)} ORDER BY year, product, importer, exporter`);
  for await (const part of stream.yieldRows()) rows.push(...(part as unknown as Row[]));
  return toColumns(rows);
}

/** Write which flows are asked for as a clause of SQL; an empty list asks for none. */
function conditions({ products, importers, exporters }: TradeQuery): string {
  const clauses = Object.entries({ product: products, importer: importers, exporter: exporters })
    .filter(([, codes]) => codes !== undefined)
    .map(([column, codes]) => (codes!.length > 0 ? `${column} IN ${sqlList(codes!)}` : 'false'));
  return clauses.length > 0 ? `WHERE ${clauses.join(' AND ')}` : '';
}

function toColumns(rows: readonly Row[]): FlowArrays {
  const economies = distinct(rows.flatMap(([, , importer, exporter]) => [importer, exporter]));
  const products = distinct(rows.map(([, product]) => product));
  const economyAt = new Map(economies.map((code, at) => [code, at]));
  const productAt = new Map(products.map((code, at) => [code, at]));
  return {
    economies,
    products,
    year: Int16Array.from(rows, ([year]) => year),
    product: Uint16Array.from(rows, ([, product]) => productAt.get(product)!),
    importer: Uint16Array.from(rows, ([, , importer]) => economyAt.get(importer)!),
    exporter: Uint16Array.from(rows, ([, , , exporter]) => economyAt.get(exporter)!),
    valueUsd: Float64Array.from(rows, (row) => row[4] ?? Number.NaN),
    massKg: Float64Array.from(rows, (row) => row[5] ?? Number.NaN),
  };
}

function distinct(codes: readonly string[]): string[] {
  return [...new Set(codes)].sort();
}

/** No flow at all. */
export const noFlows: FlowArrays = toColumns([]);
