import {
  type Actor,
  actorSchema,
  type BackupEnd,
  ok,
  type Problem,
  type Result,
  refuse,
} from '@musubi/vocabulary';
import canonicalize from 'canonicalize';
import type { Act } from '../store/act.ts';
import type { AuditTrail, CopyOptions, RegisterStore } from '../store/register-store.ts';
import { PostgresAct } from './postgres-act.ts';
import { type Mode, PostgresTrail } from './postgres-trail.ts';
import { type Attempt, isDatabaseError, problemOfError } from './problem-of-error.ts';
import { Refusal } from './refusal.ts';
import type { Database, Sql } from './sql.ts';
import type { Work } from './work.ts';

/** What a store needs besides its database. */
export interface Setting {
  readonly place: string;
  readonly newId: () => string;
  /** Gives the moment of each act; the database's clock if left out. */
  readonly now?: () => Date;
  /** Is called when the store is closed. */
  readonly release?: () => Promise<void>;
}

const isName = /^[a-z][a-z0-9-]{1,30}$/;

/** A register in a PostgreSQL database, embedded or on a server. */
export class PostgresStore implements RegisterStore {
  readonly audit: AuditTrail;
  readonly #database: Database;
  readonly #setting: Setting;

  constructor(database: Database, setting: Setting) {
    this.#database = database;
    this.#setting = setting;
    this.audit = new PostgresTrail(database, (...given) => this.#as(...given));
  }

  get place(): string {
    return this.#setting.place;
  }

  act<Value>(
    name: string,
    work: (act: Act) => Promise<Result<Value, Problem>>,
  ): Promise<Result<Value, Problem>> {
    const attempt = { action: 'register.act', object: this.place };
    return this.#as(name, attempt, (sql, actor, at) =>
      work(new PostgresAct(sql, actor, at, this.#setting.newId)),
    );
  }

  async enrol(by: string, actor: Actor): Promise<Result<Actor, Problem>> {
    const parsed = actorSchema.safeParse(actor);
    if (!parsed.success) return refuse(invalidActor(actor, parsed.error.issues[0]!));
    const attempt = { action: 'actor.enrol', object: `actor/${actor.name}` };
    const enrolled = async (sql: Sql) => {
      await write(sql, actor);
      return ok(actor);
    };
    const isFirst = by === actor.name && (await this.actors()).length === 0;
    return isFirst
      ? this.#within(attempt, async (sql) => {
          await this.#setClock(sql);
          return enrolled(sql);
        })
      : this.#as(by, attempt, enrolled);
  }

  actors(): Promise<readonly Actor[]> {
    return this.#database.transaction(async (sql) => {
      const rows = await sql<{ body: string }>('SELECT body FROM musubi.actor ORDER BY name');
      return rows.flatMap(({ body }) => actorSchema.safeParse(JSON.parse(body)).data ?? []);
    });
  }

  async backup(
    by: string,
    path: string,
    options: CopyOptions = {},
  ): Promise<Result<BackupEnd, Problem>> {
    const { writeBackup } = await import('../backup/write-backup.ts');
    const attempt = { action: 'register.backup', object: this.place };
    const noted = await this.#as(by, attempt, async (sql) => {
      await sql('SELECT musubi.note($1, $2)', [attempt.action, '{}']);
      return ok(null);
    });
    if (!noted.ok) return noted;
    const copy: Work<BackupEnd> = async (sql, { name }, at) =>
      ok(await writeBackup(sql, path, { madeBy: name, madeAt: at }, options));
    return this.#as(by, attempt, copy, { isSnapshot: true, isOwner: true });
  }

  async restore(
    by: string,
    path: string,
    options: CopyOptions = {},
  ): Promise<Result<BackupEnd, Problem>> {
    const { readInto } = await import('../backup/restore-backup.ts');
    const attempt = { action: 'register.restore', object: this.place };
    return this.#within(attempt, async (sql) => {
      await this.#setClock(sql);
      return readInto(sql, path, { by, ...attempt, ...options });
    });
  }

  async close(): Promise<void> {
    await this.#database.close();
    await this.#setting.release?.();
  }

  /** Work in one transaction in the role of an actor. */
  #as<Value>(
    name: string,
    attempt: Attempt,
    work: Work<Value>,
    { isSnapshot = false, isOwner = false }: Mode = {},
  ): Promise<Result<Value, Problem>> {
    const stranger: Problem = { kind: 'forbidden', ...attempt, object: name, reason: 'role' };
    if (!isName.test(name)) return Promise.resolve(refuse(stranger));
    return this.#within(attempt, async (sql) => {
      if (isSnapshot) await sql('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
      await this.#setClock(sql);
      await sql(`SET LOCAL ROLE "musubi_${name}"`).catch((error: unknown) => {
        const isStranger =
          isDatabaseError(error) && ['22023', '42704', '42501'].includes(error.code);
        throw isStranger ? new Refusal(stranger) : error;
      });
      const [me] = await sql<{ body: string | null; at: string }>(
        'SELECT (musubi.me()).body AS body, musubi.written(musubi.moment()) AS at',
      );
      const actor = me && actorSchema.safeParse(JSON.parse(me.body ?? 'null')).data;
      if (actor === undefined) return refuse(stranger);
      if (isOwner) await sql('SET LOCAL ROLE NONE');
      return work(sql, actor, me!.at);
    });
  }

  async #within<Value>(
    attempt: Attempt,
    work: (sql: Sql) => Promise<Result<Value, Problem>>,
  ): Promise<Result<Value, Problem>> {
    try {
      return await this.#database.transaction(async (sql) => {
        const result = await work(sql);
        if (!result.ok) throw new Refusal(result.problem);
        return result;
      });
    } catch (error) {
      if (error instanceof Refusal) return refuse(error.problem);
      const problem = problemOfError(error, attempt);
      if (problem === undefined) throw error;
      return refuse(problem);
    }
  }

  async #setClock(sql: Sql): Promise<void> {
    const { now } = this.#setting;
    if (now !== undefined)
      await sql(`SELECT set_config('musubi.at', $1, true)`, [now().toISOString()]);
  }
}

async function write(sql: Sql, actor: Actor): Promise<void> {
  const body = canonicalize(actor)!;
  const [there] = await sql('SELECT FROM musubi.actor WHERE name = $1', [actor.name]);
  if (there === undefined)
    await sql('INSERT INTO musubi.actor (name, body, action) VALUES ($1, $2, $3)', [
      actor.name,
      body,
      'actor.enrol',
    ]);
  else
    await sql('UPDATE musubi.actor SET body = $2, action = $3 WHERE name = $1', [
      actor.name,
      body,
      'actor.change',
    ]);
}

function invalidActor(actor: Actor, issue: { path: PropertyKey[]; message: string }): Problem {
  const field = issue.path.join('.');
  const found = JSON.stringify(actor[issue.path[0] as keyof Actor]) ?? 'nothing';
  return {
    kind: 'invalid-input',
    place: { source: `actor/${actor.name}`, field },
    found,
    expected: issue.message,
  };
}
