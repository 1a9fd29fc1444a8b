import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import { idMaker } from '../store/new-id.ts';
import type { OpenOptions } from '../store/open-options.ts';
import type { RegisterStore } from '../store/register-store.ts';
import { format, formatOf, migrate } from './migrate.ts';
import { newerProblem } from './newer-problem.ts';
import { PostgresStore } from './postgres-store.ts';
import { isDatabaseError } from './problem-of-error.ts';
import { openServer } from './server-database.ts';
import type { Database } from './sql.ts';

/** Open the register on a PostgreSQL server, as whoever the URL names. */
export async function openServerRegister(
  url: string,
  { create = false, now, newId = idMaker() }: OpenOptions,
): Promise<Result<RegisterStore, Problem>> {
  const place = withoutPassword(url);
  const database = await connect(url, place);
  if (!database.ok) return database;
  try {
    const problem = await bringUpToDate(database.value, place, create);
    if (problem === undefined) {
      const clock = now === undefined ? {} : { now };
      return ok(new PostgresStore(database.value, { place, newId, ...clock }));
    }
    await database.value.close();
    return refuse(problem);
  } catch (error) {
    await database.value.close();
    throw error;
  }
}

/** Write a URL for messages. */
function withoutPassword(url: string): string {
  if (!URL.canParse(url)) return 'the PostgreSQL server';
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}

async function connect(url: string, place: string): Promise<Result<Database, Problem>> {
  try {
    return ok(await openServer(url));
  } catch (error) {
    const isRefusal = isDatabaseError(error) || 'code' in (error as object);
    if (!isRefusal) throw error;
    return refuse({
      kind: 'missing-data',
      what: `${place} does not let us in (${(error as { code: string }).code})`,
      remedy: 'Check that the server runs and that the URL names the right user and database.',
    });
  }
}

async function bringUpToDate(
  database: Database,
  place: string,
  create: boolean,
): Promise<Problem | undefined> {
  const found = await formatOf(database);
  if (found > format) return newerProblem(place);
  if (found === format) return undefined;
  if (!create)
    return {
      kind: 'missing-data',
      what: `there is no register of this version in ${place}`,
      remedy: 'As the owner of the database: musubi track init',
    };
  await migrate(database);
  return undefined;
}
