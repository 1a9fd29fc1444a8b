import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { ParquetYear } from '@musubi/atlas';
import { runStatement, type Watch } from './run-statement.ts';
import { sqlPath, sqlText } from './sql-text.ts';

/** What becomes one year of a table. */
export interface YearToWrite
  extends Pick<ParquetYear, 'year' | 'reporters' | 'inputs' | 'transformations'> {
  /** The folder of the table. */
  readonly folder: string;
  /** A folder on the same file system for what is not finished. */
  readonly workFolder: string;
}

/**
 * Write the table `flow` of a database as the Parquet file of a year, sorted by product, importer and exporter. The file takes its
 * place, under a name made from its hash, when it is whole; it is not yet part of the table.
 *
 * The product is a number in `flow`, where it sorts and packs well, and has its six digits in the file.
 */
export async function writeYear(
  connection: DuckDBConnection,
  { folder, workFolder, ...known }: YearToWrite,
  watch: Watch,
): Promise<ParquetYear> {
  const { year } = known;
  const fresh = join(workFolder, `${year}.parquet`);
  await runStatement(
    connection,
    `COPY (SELECT lpad(product::VARCHAR, 6, '0') AS product, importer, exporter, "valueUsd", "massKg"
      FROM (SELECT product, importer, exporter, "valueUsd", "massKg" FROM flow
        ORDER BY product, importer, exporter))
      TO ${sqlText(fresh)} (FORMAT parquet, COMPRESSION zstd)`,
    watch,
  );
  const totals = await totalsOf(connection, fresh);
  const products = await productsOf(connection, fresh);
  const sha256 = await syncedHash(fresh);
  const file = `year=${year}/${sha256.slice(0, 16)}.parquet`;
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await rename(fresh, join(folder, file));
  return { ...known, file, sha256, ...totals, products };
}

/** Count the rows of a Parquet file, sum its values exactly, and count what is unknown. */
export async function totalsOf(
  connection: DuckDBConnection,
  path: string,
): Promise<Pick<ParquetYear, 'rows' | 'valueUsd' | 'unknownValues' | 'unknownMasses'>> {
  const reader = await connection.runAndReadAll(`
    SELECT count(*)::DOUBLE, coalesce(sum("valueUsd"::DECIMAL(38, 2)), 0)::DECIMAL(38, 2)::VARCHAR,
      (count(*) - count("valueUsd"))::DOUBLE, (count(*) - count("massKg"))::DOUBLE
    FROM read_parquet(${sqlPath(path)})`);
  const [rows, valueUsd, unknownValues, unknownMasses] = reader.getRows()[0] as [
    number,
    string,
    number,
    number,
  ];
  return { rows, valueUsd, unknownValues, unknownMasses };
}

async function productsOf(connection: DuckDBConnection, path: string): Promise<string[]> {
  const reader = await connection.runAndReadAll(
    `SELECT DISTINCT product FROM read_parquet(${sqlPath(path)}) ORDER BY product`,
  );
  return reader.getRows().map(([product]) => product as string);
}

/** Compute the SHA-256 of a file. */
export async function fileHash(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk);
  return hash.digest('hex');
}

async function syncedHash(path: string): Promise<string> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
  return fileHash(path);
}
