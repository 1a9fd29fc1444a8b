import type { RecordKind } from '@musubi/vocabulary';
import type { NamingKind } from '../../store/find-query.ts';
import { namedIn } from '../../store/find-query.ts';
import { tableOf } from './columns.ts';
import { visible } from './visible.ts';

const namingKinds = Object.keys(namedIn) as NamingKind[];

/** Whether records of a kind can be found by what they name. */
export function isNaming(kind: RecordKind): kind is NamingKind {
  return kind in namedIn;
}

/** The function that finds what names something. */
export function namingOf(kind: NamingKind): string {
  return `${tableOf(kind)}_naming`;
}

/** Write the function that lists what a record names. */
export function namesFunction(kind: NamingKind): string {
  const paths = namedIn[kind].map((path) => `'${path}'`).join(', ');
  return `CREATE FUNCTION ${tableOf(kind)}_names(body text) RETURNS text[] LANGUAGE sql IMMUTABLE
SET search_path = pg_catalog, pg_temp AS $$
  SELECT ARRAY(SELECT DISTINCT name #>> '{}' FROM unnest(ARRAY[${paths}]::jsonpath[]) AS path,
    jsonb_path_query(body::jsonb, path) AS name)
$$;`;
}

/** Write the column of what a record names, which the database computes from the body. */
export function namesColumn(kind: NamingKind): string {
  return `names text[] NOT NULL GENERATED ALWAYS AS (${tableOf(kind)}_names(body)) STORED`;
}

/**
 * Find what names something, as the owner of the tables for the one who asks, since an index on lists is not used under a policy. The
 * condition of the policy is applied here.
 */
export const namingSql = namingKinds
  .map(
    (kind) => `CREATE FUNCTION ${namingOf(kind)}(any_of text[], all_of text[], at_most integer)
RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT id FROM ${tableOf(kind)}
  WHERE names && any_of AND names @> all_of AND (${visible(kind)}) LIMIT at_most
$$;`,
  )
  .join('\n');
