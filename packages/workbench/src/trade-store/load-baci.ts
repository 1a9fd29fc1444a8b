import type { DuckDBConnection } from '@duckdb/node-api';
import { baciColumns, baciUnit } from '@musubi/atlas';
import type { BaciCodes } from './baci-codes.ts';
import { runStatement, type Watch } from './run-statement.ts';
import { sqlList, sqlPath, sqlText } from './sql-text.ts';

/** What was found while a file of BACI was read. */
export type LoadedBaci =
  | {
      readonly status: 'loaded';
      /** The economies of the file. */
      readonly economies: readonly string[];
      /** Those that stand in it under several codes of BACI, whose flows are added up. */
      readonly merged: readonly string[];
    }
  /** Something in the file is wrong; reading it slowly says what. */
  | { readonly status: 'wrong'; readonly reason: string }
  | { readonly status: 'repeated'; readonly flow: readonly [number, number, number] };

/** The widest blank before an NA that is understood. */
const widestBlank = 32;

/** Make the tables that BACI's codes are looked up in. */
export async function makeCodeTables(
  connection: DuckDBConnection,
  { countries, products }: BaciCodes,
): Promise<void> {
  const economies = [...new Set(countries.values())].sort();
  const rows = [...countries].map(([number, economy]) => `(${number}, ${sqlText(economy)})`);
  const codes = [...(products ?? [])].map((code) => `(${Number(code)})`);
  await connection.run(`CREATE TYPE economy AS ENUM ${sqlList(economies)}`);
  await connection.run('CREATE TABLE country (number USMALLINT, economy economy)');
  await connection.run(`INSERT INTO country VALUES ${rows.join(', ')}`);
  await connection.run('CREATE TABLE product_code (number UINTEGER)');
  if (codes.length > 0) await connection.run(`INSERT INTO product_code VALUES ${codes.join(', ')}`);
}

/** Read a file of BACI, of which the view `flow` then gives the flows. */
export async function loadBaci(
  connection: DuckDBConnection,
  file: { readonly path: string; readonly year: number },
  watch: Watch,
): Promise<LoadedBaci> {
  await connection.run('DROP VIEW IF EXISTS flow; DROP TABLE IF EXISTS cell');
  try {
    await runStatement(connection, readCells(file), watch);
  } catch (error) {
    const { message } = error as Error;
    if (!/^(?:Invalid Input|Conversion) Error/u.test(message)) throw error;
    return { status: 'wrong', reason: message.split('\n')[0]! };
  }
  for (const [reason, query] of Object.entries(faults))
    if ((await rowsOf(connection, query)).length > 0) return { status: 'wrong', reason };
  const repeated = await findRepeated(connection);
  if (repeated !== undefined) return { status: 'repeated', flow: repeated };
  return { status: 'loaded', ...(await makeFlows(connection)) };
}

/**
 * Every column is read as a decimal number: as a whole number DuckDB would take 4.5 for the code 5 without a word.
 */
function readCells({ path, year }: { path: string; year: number }): string {
  const columns = baciColumns.map((column) => `${column}: 'DOUBLE'`).join(', ');
  const blanks = Array.from({ length: widestBlank }, (_, width) => ' '.repeat(width));
  const unknown = ['', ...blanks.map((blank) => `${blank}NA`)].map(sqlText).join(', ');
  const isCode = (column: string, from: number, to: number) =>
    `${column} = trunc(${column}) AND ${column} BETWEEN ${from} AND ${to}`;
  const isAmount = (column: string) => `${column} >= 0 AND isfinite(${column})`;
  return `CREATE TABLE cell AS
    SELECT i::USMALLINT AS i, j::USMALLINT AS j, k::UINTEGER AS product,
      v * ${baciUnit.valueUsd} AS "valueUsd", q * ${baciUnit.massKg} AS "massKg",
      coalesce(t = ${year} AND ${isCode('i', 1, 999)} AND ${isCode('j', 1, 999)}
        AND ${isCode('k', 10_000, 979_999)} AND ${isAmount('v')}
        AND (q IS NULL OR ${isAmount('q')}), false) AS fits
    FROM read_csv(${sqlPath(path)}, auto_detect = false, header = true, delim = ',', quote = '"',
      nullstr = [${unknown}], columns = {${columns}})`;
}

const faults = {
  'a cell that does not fit': 'SELECT 1 FROM cell WHERE NOT fits LIMIT 1',
  'an unknown economy': `SELECT 1 FROM (SELECT i FROM cell UNION SELECT j FROM cell)
    WHERE i NOT IN (SELECT number FROM country)`,
  'an unknown product': `SELECT 1 FROM (SELECT DISTINCT product FROM cell)
    WHERE product NOT IN (SELECT number FROM product_code)
      AND EXISTS (SELECT 1 FROM product_code)`,
};

/**
 * Find a flow that stands twice. Where each flow is greater than the one before, by exporter, importer and product, none does, which
 * is quickly seen; only a file in another order is grouped.
 */
async function findRepeated(
  connection: DuckDBConnection,
): Promise<[number, number, number] | undefined> {
  const key = '(i::BIGINT * 1024 + j) * 1048576 + product';
  const unsorted = await rowsOf(
    connection,
    `SELECT 1 FROM (SELECT ${key} AS key, lag(${key}) OVER () AS before FROM cell)
      WHERE before >= key LIMIT 1`,
  );
  if (unsorted.length === 0) return undefined;
  const [repeated] = await rowsOf(
    connection,
    `SELECT i, j, product FROM cell GROUP BY i, j, product HAVING count(*) > 1
      ORDER BY i, j, product LIMIT 1`,
  );
  return repeated as [number, number, number] | undefined;
}

/** Give the cells their economies; those of codes that stand for one economy are added up. */
async function makeFlows(connection: DuckDBConnection) {
  const rows = await rowsOf(
    connection,
    `SELECT economy::VARCHAR, count(*)::INTEGER FROM country
      WHERE number IN (SELECT i FROM cell UNION SELECT j FROM cell) GROUP BY economy ORDER BY economy`,
  );
  const counts = rows as [string, number][];
  const merged = counts.flatMap(([economy, codes]) => (codes > 1 ? [economy] : []));
  const known = `SELECT a.economy AS exporter, b.economy AS importer, product, "valueUsd", "massKg"
    FROM cell JOIN country a ON a.number = cell.i JOIN country b ON b.number = cell.j`;
  await connection.run(
    merged.length === 0
      ? `CREATE VIEW flow AS ${known}`
      : `CREATE VIEW flow AS SELECT exporter, importer, product, sum("valueUsd") AS "valueUsd",
          CASE WHEN count("massKg") = count(*) THEN sum("massKg") END AS "massKg"
          FROM (${known}) GROUP BY exporter, importer, product`,
  );
  return { economies: counts.map(([economy]) => economy), merged };
}

async function rowsOf(connection: DuckDBConnection, query: string): Promise<readonly unknown[][]> {
  return (await connection.runAndReadAll(query)).getRows();
}
