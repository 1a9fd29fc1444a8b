import { availableParallelism } from 'node:os';
import type { DuckDBConnection } from '@duckdb/node-api';
import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';

/** How much memory DuckDB's own buffers may take; what does not fit is spilt to the work folder. */
const memoryLimit = '600MB';

/** A database in memory with one connection. */
export interface Duck {
  readonly api: typeof import('@duckdb/node-api');
  readonly connection: DuckDBConnection;
  close(): void;
}

/**
 * Open DuckDB with bounded memory. Its native module is loaded here and nowhere else, so that other commands start without it.
 *
 * @param spill - the folder that what does not fit into memory goes to; nothing is spilt if left out.
 * @returns the database, or `missing-data` where no native module of DuckDB is installed for this machine.
 */
export async function openDuckDb(spill?: string): Promise<Result<Duck, Problem>> {
  const duckdb = await import('@duckdb/node-api').catch((error: Error) => error);
  if (duckdb instanceof Error)
    return refuse({
      kind: 'missing-data',
      what: `DuckDB for ${process.platform}-${process.arch} (${duckdb.message.split('\n')[0]})`,
      remedy: 'Run npm ci in the folder of Musubi.',
    });
  const instance = await duckdb.DuckDBInstance.create(':memory:', {
    memory_limit: memoryLimit,
    threads: String(availableParallelism()),
    ...(spill !== undefined && { temp_directory: spill }),
    autoinstall_known_extensions: 'false',
    // A database lives for one query, so that what it read is not asked for again.
    enable_external_file_cache: 'false',
  });
  const connection = await instance.connect();
  await connection.run('SET enable_progress_bar = true');
  await connection.run('SET enable_progress_bar_print = false');
  const close = () => {
    connection.closeSync();
    instance.closeSync();
  };
  return ok({ api: duckdb, connection, close });
}
