import type { Pool, PoolClient } from 'pg';
import type { Database, Row, Sql } from './sql.ts';

const mostConnections = 4;

/** Open a PostgreSQL server by its URL, and try it. */
export async function openServer(url: string): Promise<Database> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString: url, max: mostConnections });
  // A connection that breaks while nobody uses it is replaced by the pool.
  pool.on('error', () => {});
  const database = new ServerDatabase(pool);
  try {
    await database.transaction((sql) => sql('SELECT 1'));
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

class ServerDatabase implements Database {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  async transaction<Value>(work: (sql: Sql) => Promise<Value>): Promise<Value> {
    return this.#within((client) =>
      work(async <Shape extends Row>(text: string, values: readonly unknown[] = []) => {
        const { rows } = await client.query(text, [...values]);
        return rows as Shape[];
      }),
    );
  }

  async script(text: string): Promise<void> {
    await this.#within((client) => client.query(text));
  }

  close(): Promise<void> {
    return this.#pool.end();
  }

  async #within<Value>(work: (client: PoolClient) => Promise<Value>): Promise<Value> {
    const client = await this.#pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('BEGIN');
      const value = await work(client);
      await client.query('COMMIT');
      return value;
    } catch (error) {
      await client.query('ROLLBACK').catch((cause: Error) => {
        broken = cause;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }
}
