import {
  type Actor,
  type Checkpoint,
  checkpointSchema,
  type RecordKind,
  type SigningKey,
  signingKeySchema,
} from '@musubi/vocabulary';
import type { LogSnapshot, SeenEntry, SeenRecord } from '../store/log-snapshot.ts';
import { actorFits, fitsOf, writtenBy } from './row-fits.ts';
import { tableOf } from './schema/columns.ts';
import { type EntryTextRow, entryText, seenEntryOf } from './seen-entry.ts';
import type { Row, Sql } from './sql.ts';

const fetched = 500;

/** Let both tables be read along their keys, even before anything was counted of them. */
const alongKeys = `SELECT set_config('enable_hashjoin', 'off', true), set_config('enable_sort', 'off', true)`;

const everyEntry = `SELECT ${entryText} FROM musubi.log_entry LEFT JOIN musubi.log_payload USING (seq) ORDER BY seq`;

const chainedEntries = `SELECT ${entryText} FROM musubi.chain($1, $2)
  LEFT JOIN (SELECT seq, at, actor, on_behalf_of, action, object, payload_sha256, prev FROM musubi.log_entry) AS entry USING (seq)
  LEFT JOIN musubi.log_payload USING (seq) ORDER BY seq`;

/** A register in a PostgreSQL database at one moment, within one transaction. */
export class PostgresSnapshot implements LogSnapshot {
  readonly #sql: Sql;
  readonly #isWhole: boolean;
  readonly actor: Actor;
  readonly at: string;
  readonly size: number;

  private constructor(sql: Sql, isWhole: boolean, actor: Actor, at: string, size: number) {
    this.#sql = sql;
    this.#isWhole = isWhole;
    this.actor = actor;
    this.at = at;
    this.size = size;
  }

  /** @param isWhole - whether the transaction is the owner's, from whom nothing is hidden. */
  static async open(
    sql: Sql,
    actor: Actor,
    at: string,
    isWhole: boolean,
  ): Promise<PostgresSnapshot> {
    const [row] = await sql<{ size: string }>('SELECT musubi.log_size()::text AS size');
    return new PostgresSnapshot(sql, isWhole, actor, at, Number(row!.size));
  }

  async keys(): Promise<readonly SigningKey[]> {
    const rows = await this.#sql<{ body: string }>(
      'SELECT body FROM musubi.signing_key ORDER BY key_id',
    );
    return rows.map(({ body }) => signingKeySchema.parse(JSON.parse(body)));
  }

  async checkpoints(): Promise<readonly Checkpoint[]> {
    const rows = await this.#sql<{ body: string }>(
      'SELECT body FROM musubi.checkpoint ORDER BY id',
    );
    return rows.map(({ body }) => checkpointSchema.parse(JSON.parse(body)));
  }

  async *entries(): AsyncGenerator<readonly SeenEntry[]> {
    if (this.#isWhole) await this.#sql(alongKeys);
    const read = this.#isWhole ? this.#rows<EntryTextRow>('log', everyEntry) : this.#pages();
    for await (const rows of read) yield rows.map(seenEntryOf);
  }

  actors(): Promise<readonly SeenRecord[]> {
    return this.#sql<Row & SeenRecord>(
      `SELECT id::text, body AS text, (${actorFits}) AS fits, NULL AS written
       FROM musubi.actor ORDER BY actor.id`,
    );
  }

  records(kind: RecordKind): AsyncGenerator<readonly SeenRecord[]> {
    const table = tableOf(kind);
    const seen = `SELECT id::text, body AS text, (${fitsOf(kind)}) AS fits, ${writtenBy} AS written`;
    return this.#rows<Row & SeenRecord>('records', `${seen} FROM ${table} ORDER BY ${table}.id`);
  }

  async withheld(kind: RecordKind): Promise<number> {
    const [row] = await this.#sql<{ count: string }>('SELECT musubi.withheld($1)::text AS count', [
      kind,
    ]);
    return Number(row!.count);
  }

  async original(sha256: string): Promise<Uint8Array | undefined> {
    const [row] = await this.#sql<{ bytes: Uint8Array }>(
      'SELECT bytes FROM musubi.original WHERE sha256 = $1 LIMIT 1',
      [sha256],
    );
    return row?.bytes;
  }

  /** Read the rows of a statement, a batch at a time. */
  async *#rows<Shape extends Row>(cursor: string, text: string): AsyncGenerator<readonly Shape[]> {
    await this.#sql(`DECLARE ${cursor} NO SCROLL CURSOR FOR ${text}`);
    for (;;) {
      const rows = await this.#sql<Shape>(`FETCH ${fetched} FROM ${cursor}`);
      if (rows.length > 0) yield rows;
      if (rows.length < fetched) break;
    }
    await this.#sql(`CLOSE ${cursor}`);
  }

  /** Read every entry of the chain with what the actor may see of it. */
  async *#pages(): AsyncGenerator<readonly EntryTextRow[]> {
    for (let after = 0; after < this.size; after += fetched)
      yield await this.#sql<EntryTextRow>(chainedEntries, [after, after + fetched]);
  }
}
