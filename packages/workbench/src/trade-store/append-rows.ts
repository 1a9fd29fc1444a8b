import type { DuckDBType, DuckDBValue } from '@duckdb/node-api';
import type { Duck } from './open-duckdb.ts';

/** Rows being appended to a table. */
export interface RowAppender {
  append(row: readonly DuckDBValue[]): void;
  /** Write what is still gathered. */
  finish(): void;
}

const gatheredRows = 2048;

/** Append rows to a table of a database, many at a time. */
export async function appendRows(
  { api, connection }: Duck,
  table: string,
  types: readonly DuckDBType[],
): Promise<RowAppender> {
  const appender = await connection.createAppender(table);
  const columns: DuckDBValue[][] = types.map(() => []);
  const flush = () => {
    const rows = columns[0]!.length;
    if (rows === 0) return;
    const chunk = api.DuckDBDataChunk.create(types, rows);
    chunk.setColumns(columns);
    appender.appendDataChunk(chunk);
    for (const column of columns) column.length = 0;
  };
  return {
    append(row) {
      for (const [at, value] of row.entries()) columns[at]!.push(value);
      if (columns[0]!.length === gatheredRows) flush();
    },
    finish() {
      flush();
      appender.flushSync();
      appender.closeSync();
    },
  };
}
