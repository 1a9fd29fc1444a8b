import type { RecordKind } from '@musubi/vocabulary';
import type { FindQuery, NamingKind } from '../store/find-query.ts';
import { columnOf } from './schema/columns.ts';
import { isNaming, namingOf } from './schema/names.ts';
import type { Sql } from './sql.ts';

const fewNaming = 1_000;

/**
 * Write the condition of a query with its values; what must be named is looked up first.
 *
 * @param after - the id after which is read, in place of the query's own.
 */
export async function conditionOf<Kind extends RecordKind>(
  sql: Sql,
  kind: Kind,
  query: FindQuery<Kind>,
  after: string | undefined,
): Promise<{ readonly condition: string; readonly values: unknown[] }> {
  const { where = {}, dueBefore } = query;
  const values: unknown[] = [];
  const conditions = Object.entries(where).map(([field, wanted]) => {
    const type = field === 'id' || field.endsWith('Id') ? 'uuid' : 'text';
    return `${columnOf(field)} = ANY ($${values.push([wanted].flat())}::${type}[])`;
  });
  if (after !== undefined) conditions.push(`id > $${values.push(after)}`);
  if (dueBefore !== undefined)
    conditions.push(`body::jsonb #>> '{due,by}' < $${values.push(dueBefore)}`);
  if (isNaming(kind)) conditions.push(...(await namingCondition(sql, kind, query, values)));
  return { condition: conditions.length === 0 ? 'true' : conditions.join(' AND '), values };
}

/** Of what must be named, what few records name is found by its index; what many name is met soon enough. */
async function namingCondition(
  sql: Sql,
  kind: NamingKind,
  { namesAny, namesAll }: { namesAny?: readonly string[]; namesAll?: readonly string[] },
  values: unknown[],
): Promise<readonly string[]> {
  if (namesAny === undefined && namesAll === undefined) return [];
  const most = namesAny === undefined ? fewNaming : null;
  const [any, all] = [namesAny ?? namesAll, namesAll ?? []];
  const found = await sql<{ id: string }>(
    `SELECT id::text FROM ${namingOf(kind)}($1, $2, $3) AS id`,
    [any, all, most],
  );
  if (found.length === most) return [`names @> $${values.push(all)}::text[]`];
  return [`id = ANY ($${values.push(found.map(({ id }) => id))}::uuid[])`];
}
