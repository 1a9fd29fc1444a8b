import { sha256 } from '../audit/sha256.ts';
import { registerSql } from './schema/register-sql.ts';
import type { Database } from './sql.ts';

/** Steps that lead from an empty database to the present form, in their order; a step that was released never changes. */
const steps: readonly string[] = [registerSql];

/** The number of the present form of a register. */
export const format = steps.length;

/** The SHA-256 of all steps. */
export const stepsSha256 = sha256(steps.join('\n'));

/** Find the form of the register in a database; 0 where there is none. */
export function formatOf(database: Database): Promise<number> {
  return database.transaction(async (sql) => {
    const [there] = await sql(`SELECT FROM pg_namespace WHERE nspname = 'musubi'`);
    if (there === undefined) return 0;
    const [row] = await sql<{ format: string }>('SELECT musubi.format()::text AS format');
    return Number(row!.format);
  });
}

/** Bring a database to the present form, each step whole or not at all. */
export async function migrate(database: Database): Promise<void> {
  const from = await formatOf(database);
  for (const [index, step] of steps.entries())
    if (index >= from)
      await database.script(`${step}
        CREATE OR REPLACE FUNCTION musubi.format() RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT ${index + 1}';`);
}
