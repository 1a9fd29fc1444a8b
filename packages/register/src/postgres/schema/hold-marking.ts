import { type RecordKind, recordKinds } from '@musubi/vocabulary';
import { columnsOf, tableOf } from './columns.ts';

/** How a record hangs on another: by which column of which table. */
interface Link {
  readonly table: string;
  readonly column: string;
}

/**
 * Write the trigger that marks a record of a kind at least as high as what it hangs on: no wider than its parents, and no narrower
 * than its children.
 */
export function holdMarking(kind: RecordKind): string {
  const parents = parentsOf(kind);
  const held = ['level', 'releasable_to', 'originator', ...parents.map(({ column }) => column)];
  const above = parents.map(
    ({ table, column }) => `(SELECT musubi.admits(level, releasable_to, originator,
      NEW.level, NEW.releasable_to, NEW.originator) FROM ${table} WHERE id = NEW.${column})`,
  );
  const below = childrenOf(kind).map(
    ({
      table,
      column,
    }) => `(SELECT bool_and(musubi.admits(NEW.level, NEW.releasable_to, NEW.originator,
      level, releasable_to, originator)) FROM ${table} WHERE ${column} = NEW.id)`,
  );
  return `CREATE FUNCTION ${tableOf(kind)}_hold_marking() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (${held.map((column) => `OLD.${column}`).join(', ')})
    IS NOT DISTINCT FROM (${held.map((column) => `NEW.${column}`).join(', ')}) THEN
    RETURN NULL;
  END IF;
${[...above, ...below].map(refused).join('\n')}
  RETURN NULL;
END $$;`;
}

function refused(condition: string): string {
  return `  IF NOT ${condition} THEN PERFORM musubi.refuse('MU001', 'marking'); END IF;`;
}

function parentsOf(kind: RecordKind): readonly Link[] {
  if (kind === 'document-text') return [{ table: tableOf('document'), column: 'id' }];
  return columnsOf(kind).flatMap(({ name, parent }) =>
    parent === undefined ? [] : [{ table: tableOf(parent), column: name }],
  );
}

function childrenOf(kind: RecordKind): readonly Link[] {
  const links = recordKinds.flatMap((child) =>
    columnsOf(child)
      .filter(({ parent }) => parent === kind)
      .map(({ name }) => ({ table: tableOf(child), column: name })),
  );
  return kind === 'document'
    ? [...links, { table: tableOf('document-text'), column: 'id' }]
    : links;
}
