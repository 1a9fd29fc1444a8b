import type { DuckDBConnection } from '@duckdb/node-api';
import { baciColumns, baciPatterns, baciUnit } from '@musubi/atlas';
import type { BaciCodes } from './baci-codes.ts';
import { runStatement, type Watch } from './run-statement.ts';
import { sqlList, sqlPath, sqlText } from './sql-text.ts';

/** What was found while a file of BACI was read. */
export type LoadedBaci =
  | {
      readonly status: 'loaded';
      /** The economies that stand in the file under several codes of BACI, whose flows were added up. */
      readonly merged: readonly string[];
      /** The codes of the file that are no economy of the vocabulary's. */
      readonly economies: readonly string[];
    }
  /** Something in the file is wrong; reading it slowly says what. */
  | { readonly status: 'wrong'; readonly reason: string }
  | { readonly status: 'repeated'; readonly flow: readonly [number, number, number] };

/** Make the tables that BACI's codes are looked up in: `country`, and `product_code` where a file lists them. */
export async function makeCodeTables(
  connection: DuckDBConnection,
  codes: BaciCodes,
): Promise<void> {
  const economies = [...new Set(codes.countries.values())].sort();
  await connection.run(`CREATE TYPE economy AS ENUM ${sqlList(economies)}`);
  await connection.run('CREATE TABLE country (code VARCHAR, number USMALLINT, economy economy)');
  const rows = [...codes.countries].map(
    ([number, economy]) => `('${number}', ${number}, ${sqlText(economy)})`,
  );
  await connection.run(`INSERT INTO country VALUES ${rows.join(', ')}`);
  if (codes.products === undefined) return;
  const products = [...codes.products].map((code) => `(${Number(code)})`);
  await connection.run('CREATE TABLE product_code (code UINTEGER)');
  await connection.run(`INSERT INTO product_code VALUES ${products.join(', ')}`);
}

/**
 * Read a file of BACI into the table `flow`.
 *
 * Cells are read as text and held against the patterns of the format, since DuckDB would otherwise take 4.5 for the code 5 without
 * a word.
 */
export async function loadBaci(
  connection: DuckDBConnection,
  file: { readonly path: string; readonly year: number },
  { products }: Pick<BaciCodes, 'products'>,
  watch: Watch,
): Promise<LoadedBaci> {
  await connection.run('DROP TABLE IF EXISTS cell; DROP TABLE IF EXISTS flow');
  try {
    await runStatement(connection, readCells(file, products !== undefined), watch);
  } catch (error) {
    const { message } = error as Error;
    if (!/^(?:Invalid Input|Conversion) Error/u.test(message)) throw error;
    return { status: 'wrong', reason: message.split('\n')[0]! };
  }
  const [wrong] = await firstRow(connection, 'SELECT count(*)::INTEGER FROM cell WHERE NOT fits');
  if (wrong !== 0) return { status: 'wrong', reason: `${wrong} lines` };
  const repeated = await firstRow(
    connection,
    `SELECT any_value(i), any_value(j), any_value(product)::INTEGER FROM cell
      GROUP BY (product::BIGINT * 1024 + i) * 1024 + j HAVING count(*) > 1 LIMIT 1`,
  );
  if (repeated.length > 0)
    return { status: 'repeated', flow: repeated as [number, number, number] };
  return { status: 'loaded', ...(await settle(connection)) };
}

function readCells({ path, year }: { path: string; year: number }, hasProducts: boolean): string {
  const columns = baciColumns.map((column) => `${column}: 'VARCHAR'`).join(', ');
  const matches = Object.entries(baciPatterns).map(
    ([column, pattern]) => `regexp_full_match(trim(coalesce(${column}, '')), ${sqlText(pattern)})`,
  );
  const known = hasProducts ? 'p.code IS NOT NULL' : 'true';
  const join = hasProducts
    ? 'LEFT JOIN product_code p ON p.code = TRY_CAST(trim(k) AS UINTEGER)'
    : '';
  return `CREATE TABLE cell AS
    SELECT a.economy AS exporter, b.economy AS importer, a.number AS i, b.number AS j,
      TRY_CAST(trim(k) AS UINTEGER) AS product,
      TRY_CAST(trim(v) AS DOUBLE) * ${baciUnit.valueUsd} AS "valueUsd",
      TRY_CAST(nullif(trim(q), 'NA') AS DOUBLE) * ${baciUnit.massKg} AS "massKg",
      coalesce(trim(t) = '${year}' AND a.number IS NOT NULL AND b.number IS NOT NULL
        AND ${matches.join(' AND ')} AND ${known}, false) AS fits
    FROM read_csv(${sqlPath(path)}, auto_detect = false, header = true, delim = ',', quote = '"',
      columns = {${columns}}) AS line
    LEFT JOIN country a ON a.code = trim(line.i)
    LEFT JOIN country b ON b.code = trim(line.j) ${join}`;
}

/** Turn the cells into flows; those of codes that stand for one economy are added up. */
async function settle(connection: DuckDBConnection) {
  const present = `SELECT economy, number FROM country
    WHERE number IN (SELECT i FROM cell UNION SELECT j FROM cell)`;
  const rows = await connection.runAndReadAll(
    `SELECT economy::VARCHAR, count(*)::INTEGER FROM (${present}) GROUP BY economy ORDER BY economy`,
  );
  const counts = rows.getRows() as [string, number][];
  const merged = counts.flatMap(([economy, codes]) => (codes > 1 ? [economy] : []));
  const economies = counts.map(([economy]) => economy);
  await connection.run(
    merged.length === 0
      ? 'ALTER TABLE cell RENAME TO flow'
      : `CREATE TABLE flow AS SELECT exporter, importer, product, sum("valueUsd") AS "valueUsd",
          CASE WHEN count("massKg") = count(*) THEN sum("massKg") END AS "massKg"
          FROM cell GROUP BY ALL`,
  );
  return { merged, economies };
}

async function firstRow(connection: DuckDBConnection, query: string): Promise<readonly unknown[]> {
  const reader = await connection.runAndReadAll(query);
  return reader.getRows()[0] ?? [];
}
