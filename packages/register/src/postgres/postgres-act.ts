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
import { sha256 } from '../audit/sha256.ts';
import { groupBy } from '../standing/group-by.ts';
import type { Act, Hit, Stored, Version, Writing } from '../store/act.ts';
import type { FindQuery } from '../store/find-query.ts';
import { readRecord } from '../store/read-record.ts';
import { conditionOf } from './find-condition.ts';
import { problemOfError } from './problem-of-error.ts';
import { searchedKinds, tableOf } from './schema/columns.ts';
import { type Found, hitOf, searchFor } from './search-words.ts';
import type { Row, Sql } from './sql.ts';

interface RecordRow extends Row {
  readonly id: string;
  readonly body: string;
  readonly version: number;
  readonly changed_at: string;
  readonly changed_by: string;
}

interface VersionRow extends RecordRow {
  readonly seq: string;
  readonly action: string;
}

const shown = `id::text, body, version, musubi.written(changed_at) AS changed_at, changed_by`;
const hitsShown = 50;

/** What an actor reads and writes in a transaction whose role is already theirs. */
export class PostgresAct implements Act {
  readonly actor: Actor;
  readonly at: string;
  readonly newId: () => string;
  readonly leftOut = new Set<string>();
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
    return row && this.#stored(kind, row);
  }

  async find<Kind extends RecordKind>(kind: Kind, query: FindQuery<Kind> = {}) {
    const found: Stored<Kind>[] = [];
    for (let { after, limit } = query; ; ) {
      const { condition, values } = await conditionOf(this.#sql, kind, query, after);
      const most = limit === undefined ? '' : ` LIMIT $${values.push(limit)}`;
      const text = `SELECT ${shown} FROM ${tableOf(kind)} WHERE ${condition} ORDER BY ${tableOf(kind)}.id${most}`;
      const rows = await this.#sql<RecordRow>(text, values);
      const whole = rows.flatMap((row) => this.#stored(kind, row) ?? []);
      found.push(...whole);
      // What is left out makes room for those that follow.
      if (limit === undefined || rows.length < limit || whole.length === limit) return found;
      limit -= whole.length;
      after = rows.at(-1)!.id;
    }
  }

  async count<Kind extends RecordKind>(kind: Kind, query: FindQuery<Kind> = {}): Promise<number> {
    const { condition, values } = await conditionOf(this.#sql, kind, query, query.after);
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
    const written = await this.#write(kind, [value], writing);
    return written.ok ? ok(storedOf(value, written.value[0]!)) : written;
  }

  async putAll<Kind extends RecordKind>(
    kind: Kind,
    values: readonly RecordOf<Kind>[],
    writing: Writing,
  ): Promise<Result<number, Problem>> {
    const written = await this.#write(kind, values, writing);
    return written.ok ? ok(written.value.length) : written;
  }

  async history<Kind extends RecordKind>(
    kind: Kind,
    id: string,
  ): Promise<readonly Version<Kind>[]> {
    return (await this.histories(kind, [id])).get(id) ?? [];
  }

  async histories<Kind extends RecordKind>(
    kind: Kind,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, readonly Version<Kind>[]>> {
    const text = `SELECT split_part(object, '/', 2) AS id, payload AS body, version, at AS changed_at, actor AS changed_by, seq::text, action
      FROM musubi.log_entry JOIN musubi.log_payload USING (seq)
      WHERE object = ANY ($1) AND version IS NOT NULL AND payload IS NOT NULL ORDER BY version`;
    const rows = await this.#sql<VersionRow>(text, [ids.map((id) => `${kind}/${id}`)]);
    const versions = rows.flatMap(({ seq, action, ...row }) => {
      const stored = this.#stored(kind, row);
      return stored === undefined ? [] : [{ ...stored, seq: Number(seq), action }];
    });
    return groupBy(versions, ({ value }) => value.id);
  }

  async search(words: string, limit = hitsShown): Promise<readonly Hit[]> {
    const search = searchFor(words);
    if (search === undefined) return [];
    const found = await this.#sql<{ kind: Hit['kind']; id: string }>(
      'SELECT kind, id::text FROM musubi.search($1::tsquery, $2::text[], $3)',
      [search.query, search.parts, limit],
    );
    const hits = new Map<string, Hit>();
    for (const kind of searchedKinds) {
      const ids = found.filter((hit) => hit.kind === kind).map(({ id }) => id);
      if (ids.length === 0) continue;
      const text = `SELECT ${shown} FROM ${tableOf(kind)} WHERE id = ANY ($1::uuid[])`;
      for (const row of await this.#sql<RecordRow>(text, [ids])) {
        const value = this.#stored(kind, row)?.value;
        if (value !== undefined) hits.set(value.id, hitOf({ kind, value } as Found, search));
      }
    }
    return found.flatMap(({ id }) => hits.get(id) ?? []);
  }

  async keepOriginal(bytes: Uint8Array, documentId: string): Promise<Result<string, Problem>> {
    const hash = sha256(bytes);
    await this.#sql('SAVEPOINT before_original');
    try {
      const kept = await this.#sql(
        'SELECT FROM musubi.original WHERE sha256 = $1 AND document_id = $2',
        [hash, documentId],
      );
      if (kept.length === 0)
        await this.#sql(
          'INSERT INTO musubi.original (sha256, document_id, bytes) VALUES ($1, $2, $3)',
          [hash, documentId, bytes],
        );
      await this.#sql('RELEASE SAVEPOINT before_original');
      return ok(hash);
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

  /** Read a row; one that breaks its contract is left out, so that it takes no other down. */
  #stored<Kind extends RecordKind>(kind: Kind, row: RecordRow): Stored<Kind> | undefined {
    const value = readRecord(kind, row.body);
    if (value !== undefined) return storedOf(value, row);
    this.leftOut.add(`${kind}/${row.id}`);
    return undefined;
  }

  /** Write records in one statement, and undo it alone where one of them is refused. */
  async #write(
    kind: RecordKind,
    values: readonly RecordOf<RecordKind>[],
    writing: Writing,
  ): Promise<Result<readonly RecordRow[], Problem>> {
    for (const value of values) {
      const wrong = problemOf(kind, value);
      if (wrong !== undefined) return refuse(wrong);
    }
    const object = values.length === 1 ? `${kind}/${values[0]!.id}` : kind;
    await this.#sql('SAVEPOINT before_write');
    try {
      const rows = await this.#sql<RecordRow>(...statementOf(kind, values, writing));
      if (rows.length === values.length) {
        await this.#sql('RELEASE SAVEPOINT before_write');
        return ok(rows);
      }
    } catch (error) {
      await this.#sql('ROLLBACK TO SAVEPOINT before_write');
      const problem = problemOfError(error, { action: writing.action, object });
      if (problem === undefined) throw error;
      if (problem.kind !== 'conflict' || writing.expected !== 0) return refuse(problem);
      return refuse((await this.#whyUnwritten(kind, values, writing)) ?? problem);
    }
    await this.#sql('ROLLBACK TO SAVEPOINT before_write');
    const why = await this.#whyUnwritten(kind, values, writing);
    return refuse(why ?? { kind: 'forbidden', action: writing.action, object, reason: 'role' });
  }

  /** Say why a record was not written: it stands in another version, or may not be seen; undefined where neither is so. */
  async #whyUnwritten(
    kind: RecordKind,
    values: readonly RecordOf<RecordKind>[],
    { expected, action }: Writing,
  ): Promise<Problem | undefined> {
    for (const value of values) {
      const object = `${kind}/${value.id}`;
      const there = await this.get(kind, value.id);
      if (there === undefined && expected > 0)
        return { kind: 'forbidden', action, object, reason: 'marking' };
      if (there !== undefined && there.version !== expected)
        return stale(object, expected, canonicalize(value)!, there);
    }
    return undefined;
  }
}

/** Write the statement that adds records, or changes those of one version. */
function statementOf(
  kind: RecordKind,
  values: readonly RecordOf<RecordKind>[],
  { expected, action }: Writing,
): [text: string, values: unknown[]] {
  const given: unknown[] = [
    values.map(({ id }) => id),
    values.map((value) => canonicalize(value)),
    action,
  ];
  const from = 'unnest($1::uuid[], $2::text[]) AS given (id, body)';
  const table = tableOf(kind);
  const returned = `${table}.id::text, ${table}.body, version, musubi.written(changed_at) AS changed_at, changed_by`;
  if (expected === 0)
    return [
      `INSERT INTO ${table} (body, action) SELECT given.body, $3::text FROM ${from} RETURNING ${returned}`,
      given,
    ];
  return [
    `UPDATE ${table} SET body = given.body, action = $3 FROM ${from}
     WHERE ${table}.id = given.id AND version = $${given.push(expected)} RETURNING ${returned}`,
    given,
  ];
}

function storedOf<Kind extends RecordKind>(
  value: RecordOf<Kind>,
  { version, changed_at, changed_by }: RecordRow,
): Stored<Kind> {
  return { value, version, changedAt: changed_at, changedBy: changed_by };
}

/** Hold a record against its schema on the way in. */
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
