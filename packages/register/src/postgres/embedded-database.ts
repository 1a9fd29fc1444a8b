import type { PGlite, PGliteOptions } from '@electric-sql/pglite';
import type { Database, Row, Sql } from './sql.ts';

/** Changes of a table that are too few to care. */
const fewChanges = 1_000;

/** Open the embedded database: in a folder, or in memory where none is named. */
export async function openEmbedded(
  folder: string | undefined,
  options: Pick<PGliteOptions, 'loadDataDir'> = {},
): Promise<EmbeddedDatabase> {
  const { PGlite } = await import('@electric-sql/pglite');
  return new EmbeddedDatabase(
    await PGlite.create({ ...(folder === undefined ? {} : { dataDir: folder }), ...options }),
  );
}

/** The embedded database: one connection, whose transactions wait for each other. */
export class EmbeddedDatabase implements Database {
  readonly #connection: PGlite;

  constructor(connection: PGlite) {
    this.#connection = connection;
  }

  transaction<Value>(work: (sql: Sql) => Promise<Value>): Promise<Value> {
    return this.#connection.transaction((transaction) =>
      work(async <Shape extends Row>(text: string, values: readonly unknown[] = []) => {
        const { rows } = await transaction.query<Shape>(text, [...values]);
        return rows;
      }),
    );
  }

  async script(text: string): Promise<void> {
    await this.#connection.transaction((transaction) => transaction.exec(text));
  }

  /** Copy the whole database into one archive, from which another can be made. */
  dump(): Promise<Blob> {
    return this.#connection.dumpDataDir('none');
  }

  async close(): Promise<void> {
    // What could not be tidied is no reason to stay open.
    await this.#tidy().catch(() => {});
    await this.#connection.close();
  }

  /** Take away dead rows and count anew what lies in tables that changed much, which a server does by itself. */
  async #tidy(): Promise<void> {
    await this.#connection.query('SELECT pg_stat_force_next_flush()');
    const { rows } = await this.#connection.query<{ name: string }>(
      `SELECT relid::regclass::text AS name FROM pg_stat_user_tables
       JOIN pg_class ON pg_class.oid = relid
       WHERE n_mod_since_analyze > $1 + 0.2 * greatest(reltuples, 0)`,
      [fewChanges],
    );
    for (const { name } of rows) await this.#connection.exec(`VACUUM ANALYZE ${name}`);
  }
}
