import {
  type Checkpoint,
  checkpointSchema,
  type LogEntry,
  type LogPayload,
  ok,
  type Problem,
  type Result,
  type SigningKey,
  signingKeySchema,
} from '@musubi/vocabulary';
import canonicalize from 'canonicalize';
import type { AuditTrail, LogRange } from '../store/register-store.ts';
import type { Work } from './postgres-store.ts';
import type { Attempt } from './problem-of-error.ts';
import type { Database, Row, Sql } from './sql.ts';

type As = <Value>(
  name: string,
  attempt: Attempt,
  work: Work<Value>,
) => Promise<Result<Value, Problem>>;

interface EntryRow extends Row {
  readonly seq: string;
  readonly at: string;
  readonly actor: string;
  readonly on_behalf_of: string | null;
  readonly action: string;
  readonly object: string;
  readonly payload_sha256: string;
  readonly prev: string;
  readonly hash: string;
}

const entryColumns = `seq::text, at, actor, on_behalf_of, action, object, payload_sha256, prev, hash`;

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
          salt: salt ?? unknown,
          payload,
        })),
      );
    });
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
      await sql('INSERT INTO musubi.checkpoint (up_to_seq, body) VALUES ($1, $2)', [
        checkpoint.upToSeq,
        body,
      ]);
      return ok(checkpoint);
    });
  }

  keys(): Promise<readonly SigningKey[]> {
    return this.#bodies('SELECT body FROM musubi.signing_key ORDER BY key_id', (body) =>
      signingKeySchema.parse(body),
    );
  }

  putKey(by: string, key: SigningKey): Promise<Result<SigningKey, Problem>> {
    return this.#as(by, { action: 'key.put', object: `key/${key.keyId}` }, async (sql) => {
      const body = canonicalize(signingKeySchema.parse(key))!;
      const changed = await sql(
        'UPDATE musubi.signing_key SET body = $1 WHERE key_id = $2 RETURNING key_id',
        [body, key.keyId],
      );
      if (changed.length === 0)
        await sql('INSERT INTO musubi.signing_key (body) VALUES ($1)', [body]);
      return ok(key);
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

/** What stands for the salt of a payload that is withheld. */
const unknown = '0'.repeat(32);

function conditionOf({ after, object, limit }: LogRange) {
  const values: unknown[] = [];
  const conditions: string[] = [];
  if (after !== undefined) conditions.push(`seq > $${values.push(after)}`);
  if (object !== undefined) conditions.push(`object = $${values.push(object)}`);
  const most = limit === undefined ? '' : ` LIMIT $${values.push(limit)}`;
  return { condition: `${conditions.join(' AND ') || 'true'} ORDER BY seq${most}`, values };
}

function entryOf(row: EntryRow): LogEntry {
  const { at, actor, action, object, prev, hash } = row;
  return {
    seq: Number(row.seq),
    at,
    actor,
    onBehalfOf: row.on_behalf_of,
    action,
    object,
    payloadSha256: row.payload_sha256,
    prev,
    hash,
  };
}
