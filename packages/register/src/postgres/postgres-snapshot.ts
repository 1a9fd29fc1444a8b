import {
  type Actor,
  type Checkpoint,
  checkpointSchema,
  type RecordKind,
  type SigningKey,
  signingKeySchema,
} from '@musubi/vocabulary';
import type { LogSnapshot, SeenEntry, SeenRecord } from '../store/log-snapshot.ts';
import { type EntryRow, entryColumns, entryOf } from './entry-row.ts';
import { payloadFits } from './payload-fits.ts';
import { actorFits, fitsOf } from './row-fits.ts';
import { tableOf } from './schema/columns.ts';
import type { Row, Sql } from './sql.ts';

interface PayloadRow extends Row {
  readonly seq: string;
  readonly salt: string | null;
  readonly payload: string | null;
  readonly version: number | null;
  readonly fits: boolean;
}

const withheldPayload = { payload: null, salt: null, version: null, fits: true } as const;

/** An id before that of every record. */
const beforeEvery = '00000000-0000-0000-0000-000000000000';

/** A register in a PostgreSQL database at one moment, within one transaction. */
export class PostgresSnapshot implements LogSnapshot {
  readonly #sql: Sql;
  readonly actor: Actor;
  readonly at: string;
  readonly size: number;

  private constructor(sql: Sql, actor: Actor, at: string, size: number) {
    this.#sql = sql;
    this.actor = actor;
    this.at = at;
    this.size = size;
  }

  static async open(sql: Sql, actor: Actor, at: string): Promise<PostgresSnapshot> {
    const [row] = await sql<{ size: string }>('SELECT musubi.log_size()::text AS size');
    return new PostgresSnapshot(sql, actor, at, Number(row!.size));
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

  async entries(after: number, limit: number): Promise<readonly SeenEntry[]> {
    const range = [after, after + limit];
    const within = 'WHERE seq > $1 AND seq <= $2';
    const hashes = await this.#sql<{ seq: string; hash: string }>(
      'SELECT seq::text, hash FROM musubi.chain($1, $2)',
      range,
    );
    const entries = await this.#sql<EntryRow>(
      `SELECT ${entryColumns} FROM musubi.log_entry ${within}`,
      range,
    );
    const payloads = await this.#sql<PayloadRow>(
      `SELECT seq::text, encode(salt, 'hex') AS salt, payload, version, (${payloadFits}) AS fits
       FROM musubi.log_entry JOIN musubi.log_payload USING (seq) ${within}`,
      range,
    );
    const entryBySeq = new Map(entries.map((row) => [row.seq, entryOf(row)]));
    const payloadBySeq = new Map(payloads.map((row) => [row.seq, row]));
    return hashes.map(({ seq, hash }) => {
      const entry = entryBySeq.get(seq) ?? null;
      const { payload, salt, version, fits } = payloadBySeq.get(seq) ?? withheldPayload;
      return { seq: Number(seq), hash, entry, payload, salt, version, fits };
    });
  }

  actors(): Promise<readonly SeenRecord[]> {
    return this.#sql<Row & SeenRecord>(
      `SELECT id::text, body AS text, (${actorFits}) AS fits FROM musubi.actor ORDER BY id`,
    );
  }

  records(
    kind: RecordKind,
    after: string | undefined,
    limit: number,
  ): Promise<readonly SeenRecord[]> {
    const table = tableOf(kind);
    return this.#sql<Row & SeenRecord>(
      `SELECT id::text, body AS text, (${fitsOf(kind)}) AS fits FROM ${table} WHERE id > $1 ORDER BY ${table}.id LIMIT $2`,
      [after ?? beforeEvery, limit],
    );
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
}
