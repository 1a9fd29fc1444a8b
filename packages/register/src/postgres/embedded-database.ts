import type { PGlite, PGliteOptions } from '@electric-sql/pglite';
import type { Database, Row, Sql } from './sql.ts';

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

  close(): Promise<void> {
    return this.#connection.close();
  }
}
