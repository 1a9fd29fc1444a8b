import type { DuckDBConnection } from '@duckdb/node-api';

/** What watches a statement while it runs. */
export interface Watch {
  readonly signal?: AbortSignal | undefined;
  /** Told the share that is done, from 0 to 1, and never less than before. */
  readonly onShare?: ((share: number) => void) | undefined;
}

const lookMilliseconds = 200;

/**
 * Run a statement that takes long: an abort interrupts it, and its progress is told.
 *
 * @throws the signal's reason when it aborts.
 */
export async function runStatement(
  connection: DuckDBConnection,
  statement: string,
  { signal, onShare }: Watch = {},
): Promise<void> {
  signal?.throwIfAborted();
  const interrupt = () => connection.interrupt();
  signal?.addEventListener('abort', interrupt);
  let told = 0;
  const timer = setInterval(() => {
    told = Math.max(told, connection.progress.percentage / 100);
    onShare?.(told);
  }, lookMilliseconds);
  try {
    await connection.run(statement);
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    clearInterval(timer);
    signal?.removeEventListener('abort', interrupt);
  }
  onShare?.(1);
}
