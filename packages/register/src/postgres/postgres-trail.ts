import {
  type Checkpoint,
  checkpointSchema,
  type LogEntry,
  type LogPayload,
  ok,
  type Problem,
  type Result,
  refuse,
  type SigningKey,
  signingKeySchema,
} from '@musubi/vocabulary';
import canonicalize from 'canonicalize';
import type { LogSnapshot } from '../store/log-snapshot.ts';
import type { AuditTrail, LogRange, NewKey } from '../store/register-store.ts';
import { type EntryRow, entryColumns, entryOf } from './entry-row.ts';
import { PostgresSnapshot } from './postgres-snapshot.ts';
import type { Attempt } from './problem-of-error.ts';
import type { Database, Sql } from './sql.ts';
import type { Work } from './work.ts';

/** How somebody's work is done: at one moment, by reading only. */
export interface Mode {
  readonly isSnapshot?: boolean;
  /** As the owner of the database, for whom no row is hidden, instead of in the actor's role. */
  readonly isOwner?: boolean;
}

type As = <Value>(
  name: string,
  attempt: Attempt,
  work: Work<Value>,
  mode?: Mode,
) => Promise<Result<Value, Problem>>;

/** The log in a PostgreSQL database. */
export class PostgresTrail implements AuditTrail {
  readonly #database: Database;
  readonly #as: As;

  constructor(database: Database, as: As) {
    this.#database = database;
    this.#as = as;
  }

  entries(by: string, range: LogRange = {}): Promise<Result<readonly LogEntry[], Problem>> {
    return this.#as(by, { action: 'log.read', object: 'log' }, async (sql) => {
      const { condition, values } = conditionOf(range);
      const rows = await sql<EntryRow>(
        `SELECT ${entryColumns} FROM musubi.log_entry WHERE ${condition}`,
        values,
      );
      return ok(rows.map(entryOf));
    });
  }

  payloads(by: string, range: LogRange = {}): Promise<Result<readonly LogPayload[], Problem>> {
    return this.#as(by, { action: 'log.read', object: 'log' }, async (sql) => {
      const { condition, values } = conditionOf(range);
      const rows = await sql<{ seq: string; salt: string | null; payload: string | null }>(
        `SELECT seq::text, encode(salt, 'hex') AS salt, payload
         FROM musubi.log_entry LEFT JOIN musubi.log_payload USING (seq) WHERE ${condition}`,
        values,
      );
      return ok(
        rows.map(({ seq, salt, payload }) => ({
          seq: Number(seq),
          salt,
          payload,
        })),
      );
    });
  }

  snapshot<Value>(
    by: string,
    work: (snapshot: LogSnapshot) => Promise<Value>,
  ): Promise<Result<Value, Problem>> {
    const attempt = { action: 'log.read', object: 'log' };
    const read: Work<Value> = async (sql, actor, at) =>
      ok(await work(await PostgresSnapshot.open(sql, actor, at, false)));
    return this.#as(by, attempt, read, { isSnapshot: true });
  }

  whole<Value>(
    by: string,
    work: (snapshot: LogSnapshot) => Promise<Value>,
  ): Promise<Result<Value, Problem>> {
    const attempt = { action: 'log.verify', object: 'log' };
    const read: Work<Value> = async (sql, actor, at) => {
      if (!['auditor', 'administrator'].includes(actor.role))
        return refuse({ kind: 'forbidden', ...attempt, reason: 'role' });
      return ok(await work(await PostgresSnapshot.open(sql, actor, at, true)));
    };
    return this.#as(by, attempt, read, { isSnapshot: true, isOwner: true });
  }

  checkpoints(): Promise<readonly Checkpoint[]> {
    return this.#bodies('SELECT body FROM musubi.checkpoint ORDER BY id', (body) =>
      checkpointSchema.parse(body),
    );
  }

  addCheckpoint(by: string, checkpoint: Checkpoint): Promise<Result<Checkpoint, Problem>> {
    const attempt = { action: 'checkpoint.add', object: `checkpoint/${checkpoint.upToSeq}` };
    return this.#as(by, attempt, async (sql) => {
      const body = canonicalize(checkpointSchema.parse(checkpoint))!;
      await sql('INSERT INTO musubi.checkpoint (body) VALUES ($1)', [body]);
      return ok(checkpoint);
    });
  }

  voidCheckpoint(by: string, upToSeq: number, reason: string): Promise<Result<number, Problem>> {
    const attempt = { action: 'checkpoint.void', object: `checkpoint/${upToSeq}` };
    return this.#as(by, attempt, async (sql) => {
      const text = 'SELECT musubi.void_checkpoint($1, $2)::text AS seq';
      const [row] = await sql<{ seq: string }>(text, [upToSeq, reason]);
      return ok(Number(row!.seq));
    });
  }

  keys(): Promise<readonly SigningKey[]> {
    return this.#bodies('SELECT body FROM musubi.signing_key ORDER BY key_id', (body) =>
      signingKeySchema.parse(body),
    );
  }

  addKey(by: string, key: NewKey): Promise<Result<SigningKey, Problem>> {
    return this.#as(by, { action: 'key.add', object: `key/${key.keyId}` }, async (sql, _, at) => {
      const added = signingKeySchema.parse({ ...key, validFrom: at, revokedAt: null });
      await sql('INSERT INTO musubi.signing_key (body) VALUES ($1)', [canonicalize(added)]);
      return ok(added);
    });
  }

  revokeKey(by: string, key: SigningKey): Promise<Result<SigningKey, Problem>> {
    const attempt = { action: 'key.revoke', object: `key/${key.keyId}` };
    return this.#as(by, attempt, async (sql, _, at) => {
      const revoked = signingKeySchema.parse({ ...key, revokedAt: at });
      const text = 'UPDATE musubi.signing_key SET body = $1 WHERE key_id = $2 RETURNING key_id';
      const changed = await sql(text, [canonicalize(revoked), key.keyId]);
      return changed.length === 1
        ? ok(revoked)
        : refuse({ kind: 'forbidden', ...attempt, reason: 'role' });
    });
  }

  redact(by: string, seq: number, reason: string): Promise<Result<LogEntry, Problem>> {
    return this.#as(by, { action: 'log.redact', object: `log/${seq}` }, async (sql) => {
      const [made] = await sql<{ seq: string }>('SELECT musubi.redact($1, $2)::text AS seq', [
        seq,
        reason,
      ]);
      const [row] = await sql<EntryRow>(
        `SELECT ${entryColumns} FROM musubi.log_entry WHERE seq = $1`,
        [made!.seq],
      );
      return ok(entryOf(row!));
    });
  }

  #bodies<Value>(text: string, read: (body: unknown) => Value): Promise<readonly Value[]> {
    return this.#database.transaction(async (sql: Sql) => {
      const rows = await sql<{ body: string }>(text);
      return rows.map(({ body }) => read(JSON.parse(body)));
    });
  }
}

function conditionOf({ after, object, limit }: LogRange) {
  const values: unknown[] = [];
  const conditions: string[] = [];
  if (after !== undefined) conditions.push(`seq > $${values.push(after)}`);
  if (object !== undefined) conditions.push(`object = $${values.push(object)}`);
  const most = limit === undefined ? '' : ` LIMIT $${values.push(limit)}`;
  return {
    condition: `${conditions.join(' AND ') || 'true'} ORDER BY log_entry.seq${most}`,
    values,
  };
}
