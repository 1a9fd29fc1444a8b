import { sqlPath } from './sql-text.ts';

/** Write the flows of Parquet files as a relation of SQL, with the year that stands in the name of each file's folder. */
export function parquetSource(files: readonly string[]): string {
  const list = files.map(sqlPath).join(', ');
  return `read_parquet([${list}], hive_partitioning = true, hive_types = {'year': SMALLINT})`;
}
