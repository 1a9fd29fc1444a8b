import { access } from 'node:fs/promises';
import type { DuckDBConnection } from '@duckdb/node-api';
import { ok } from '@musubi/vocabulary';
import { type Outcome, refuseOne } from '../file/outcome.ts';
import { openDuckDb } from './open-duckdb.ts';

/** Query Parquet files in a database of its own, which is closed when the query has ended; a file that is gone is `missing-data`. */
export async function withDuckDb<Value>(
  files: readonly string[],
  query: (connection: DuckDBConnection) => Promise<Value>,
): Promise<Outcome<Value>> {
  for (const file of files) {
    const isThere = await access(file).then(
      () => true,
      () => false,
    );
    if (!isThere)
      return refuseOne({ kind: 'missing-data', what: file, remedy: 'Import it again.' });
  }
  const duck = await openDuckDb();
  if (!duck.ok) return refuseOne(duck.problem);
  try {
    return ok(await query(duck.value.connection));
  } finally {
    duck.value.close();
  }
}
