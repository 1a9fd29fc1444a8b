import {
  type Actor,
  ok,
  type Problem,
  type RecordKind,
  type RecordOf,
  type Result,
  recordSchemas,
  refuse,
} from '@musubi/vocabulary';
import canonicalize from 'canonicalize';
import type { Act, Hit, Stored, Version, Writing } from '../store/act.ts';
import type { FindQuery } from '../store/find-query.ts';
import { problemOfError } from './problem-of-error.ts';
import { Refusal } from './refusal.ts';
import { columnOf, isSearched, tableOf } from './schema/columns.ts';
import { type Found, hitOf, lexemes, searchedText, searchFor } from './search-words.ts';
import type { Row, Sql } from './sql.ts';

interface RecordRow extends Row {
  readonly body: string;
  readonly version: number;
  readonly changed_at: string;
  readonly changed_by: string;
}

interface VersionRow extends RecordRow {
  readonly seq: string;
  readonly action: string;
}

const shown = `body, version, musubi.written(changed_at) AS changed_at, changed_by`;
const hitsShown = 50;

/** What an actor reads and writes in a transaction whose role is already theirs. */
export class PostgresAct implements Act {
  readonly actor: Actor;
  readonly at: string;
  readonly newId: () => string;
  readonly #sql: Sql;

  constructor(sql: Sql, actor: Actor, at: string, newId: () => string) {
    this.#sql = sql;
    this.actor = actor;
    this.at = at;
    this.newId = newId;
  }

  async get<Kind extends RecordKind>(kind: Kind, id: string): Promise<Stored<Kind> | undefined> {
    const text = `SELECT ${shown} FROM ${tableOf(kind)} WHERE id = $1`;
    const [row] = await this.#sql<RecordRow>(text, [id]);
    return row && storedOf(kind, row);
  }

  async find<Kind extends RecordKind>(kind: Kind, query: FindQuery<Kind> = {}) {
    const { condition, values } = conditionOf(query);
    const limit = query.limit === undefined ? '' : ` LIMIT $${values.push(query.limit)}`;
    const rows = await this.#sql<RecordRow>(
      `SELECT ${shown} FROM ${tableOf(kind)} WHERE ${condition} ORDER BY id${limit}`,
      values,
    );
    return rows.map((row) => storedOf(kind, row));
  }

  async count<Kind extends RecordKind>(kind: Kind, query: FindQuery<Kind> = {}): Promise<number> {
    const { condition, values } = conditionOf(query);
    const text = `SELECT count(*)::text AS count FROM ${tableOf(kind)} WHERE ${condition}`;
    const [row] = await this.#sql<{ count: string }>(text, values);
    return Math.min(Number(row!.count), query.limit ?? Number.POSITIVE_INFINITY);
  }

  async withheld(kind: RecordKind): Promise<number> {
    const text = 'SELECT musubi.withheld($1)::text AS count';
    const [row] = await this.#sql<{ count: string }>(text, [kind]);
    return Number(row!.count);
  }

  async scoresIn(roundId: string): Promise<ReadonlyMap<string, number>> {
    const text = 'SELECT obligation_id::text, scores::text FROM musubi.scores_in($1)';
    const rows = await this.#sql<{ obligation_id: string; scores: string }>(text, [roundId]);
    return new Map(rows.map(({ obligation_id, scores }) => [obligation_id, Number(scores)]));
  }

  async put<Kind extends RecordKind>(
    kind: Kind,
    value: RecordOf<Kind>,
    writing: Writing,
  ): Promise<Result<Stored<Kind>, Problem>> {
    const wrong = problemOf(kind, value);
    if (wrong !== undefined) return refuse(wrong);
    const body = canonicalize(value)!;
    const object = `${kind}/${value.id}`;
    await this.#sql('SAVEPOINT before_put');
    try {
      const row = await this.#write(kind, value, body, writing);
      await this.#sql('RELEASE SAVEPOINT before_put');
      return row === undefined
        ? refuse(await this.#unwritten(kind, value.id, body, writing))
        : ok(storedOf(kind, row));
    } catch (error) {
      await this.#sql('ROLLBACK TO SAVEPOINT before_put');
      const problem = problemOfError(error, { action: writing.action, object });
      if (problem === undefined) throw error;
      const isTaken = problem.kind === 'conflict' && writing.expected === 0;
      const there = isTaken ? await this.get(kind, value.id) : undefined;
      return refuse(there === undefined ? problem : stale(object, writing.expected, body, there));
    }
  }

  async history<Kind extends RecordKind>(
    kind: Kind,
    id: string,
  ): Promise<readonly Version<Kind>[]> {
    const text = `SELECT payload AS body, version, at AS changed_at, actor AS changed_by, seq::text, action
      FROM musubi.log_entry JOIN musubi.log_payload USING (seq)
      WHERE object = $1 AND version IS NOT NULL AND payload IS NOT NULL ORDER BY version`;
    const rows = await this.#sql<VersionRow>(text, [`${kind}/${id}`]);
    return rows.map((row) => ({
      ...storedOf(kind, row),
      seq: Number(row.seq),
      action: row.action,
    }));
  }

  async search(words: string, limit = hitsShown): Promise<readonly Hit[]> {
    const search = searchFor(words);
    if (search === undefined) return [];
    const found = await this.#sql<{ kind: Hit['kind']; id: string }>(
      'SELECT kind, id::text FROM musubi.search($1::tsquery, $2::text[], $3)',
      [search.query, search.parts, limit],
    );
    const hits: Hit[] = [];
    for (const { kind, id } of found) {
      const record = await this.get(kind, id);
      if (record !== undefined) hits.push(hitOf({ kind, value: record.value } as Found, search));
    }
    return hits;
  }

  async keepOriginal(bytes: Uint8Array, documentId: string): Promise<Result<string, Problem>> {
    const { createHash } = await import('node:crypto');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await this.#sql('SAVEPOINT before_original');
    try {
      const kept = await this.#sql(
        'SELECT FROM musubi.original WHERE sha256 = $1 AND document_id = $2',
        [sha256, documentId],
      );
      if (kept.length === 0)
        await this.#sql(
          'INSERT INTO musubi.original (sha256, document_id, bytes) VALUES ($1, $2, $3)',
          [sha256, documentId, bytes],
        );
      await this.#sql('RELEASE SAVEPOINT before_original');
      return ok(sha256);
    } catch (error) {
      await this.#sql('ROLLBACK TO SAVEPOINT before_original');
      const attempt = { action: 'original.keep', object: `document/${documentId}` };
      const problem = problemOfError(error, attempt);
      if (problem === undefined) throw error;
      return refuse(problem);
    }
  }

  async original(sha256: string): Promise<Uint8Array | undefined> {
    const text = 'SELECT bytes FROM musubi.original WHERE sha256 = $1 LIMIT 1';
    const [row] = await this.#sql<{ bytes: Uint8Array }>(text, [sha256]);
    return row && new Uint8Array(row.bytes);
  }

  async #write(
    kind: RecordKind,
    value: RecordOf<RecordKind>,
    body: string,
    { expected, action }: Writing,
  ): Promise<RecordRow | undefined> {
    const searched = searchedText(kind, value);
    const texts = searched === undefined ? [] : [searched, lexemes(searched)];
    const set = isSearched(kind) ? ', searched, words' : '';
    const given = isSearched(kind) ? ', $3, array_to_tsvector($4::text[])' : '';
    const values: unknown[] = [body, action, ...texts];
    const text =
      expected === 0
        ? `INSERT INTO ${tableOf(kind)} (body, action${set}) VALUES ($1, $2${given}) RETURNING ${shown}`
        : `UPDATE ${tableOf(kind)} SET (body, action${set}) = ROW ($1::text, $2::text${given})
           WHERE id = $${values.push(value.id)} AND version = $${values.push(expected)} RETURNING ${shown}`;
    const [row] = await this.#sql<RecordRow>(text, values);
    return row;
  }

  /** Say why a change found no row: it stands in another version, or may not be seen, or may not be changed. */
  async #unwritten(
    kind: RecordKind,
    id: string,
    yours: string,
    { expected, action }: Writing,
  ): Promise<Problem> {
    const object = `${kind}/${id}`;
    const there = await this.get(kind, id);
    if (there === undefined) return { kind: 'forbidden', action, object, reason: 'marking' };
    if (there.version !== expected) return stale(object, expected, yours, there);
    return { kind: 'forbidden', action, object, reason: 'role' };
  }
}

function conditionOf<Kind extends RecordKind>({ where = {}, after }: FindQuery<Kind>) {
  const values: unknown[] = [];
  const conditions = Object.entries(where).map(([field, wanted]) => {
    const type = field.endsWith('Id') ? 'uuid' : 'text';
    return `${columnOf(field)} = ANY ($${values.push([wanted].flat())}::${type}[])`;
  });
  if (after !== undefined) conditions.push(`id > $${values.push(after)}`);
  return { condition: conditions.length === 0 ? 'true' : conditions.join(' AND '), values };
}

function storedOf<Kind extends RecordKind>(kind: Kind, row: RecordRow): Stored<Kind> {
  const value = JSON.parse(row.body) as RecordOf<Kind>;
  const wrong = problemOf(kind, value);
  if (wrong !== undefined) throw new Refusal(wrong);
  return { value, version: row.version, changedAt: row.changed_at, changedBy: row.changed_by };
}

/** Hold a record against its schema, on the way in and on the way out. */
function problemOf(kind: RecordKind, value: RecordOf<RecordKind>): Problem | undefined {
  const { error } = recordSchemas[kind].safeParse(value);
  if (error === undefined) return undefined;
  const [issue] = error.issues;
  return {
    kind: 'invalid-input',
    place: { source: `${kind}/${value.id}`, field: issue!.path.join('.') },
    found: JSON.stringify(issue!.path.reduce<unknown>(fieldOf, value)) ?? 'nothing',
    expected: issue!.message,
  };
}

function fieldOf(value: unknown, key: PropertyKey): unknown {
  return (value as Record<PropertyKey, unknown> | undefined)?.[key];
}

function stale(
  object: string,
  expected: number,
  yours: string,
  there: Stored<RecordKind>,
): Problem {
  const theirs = canonicalize(there.value)!;
  return { kind: 'stale', object, expected, found: there.version, yours, theirs };
}
