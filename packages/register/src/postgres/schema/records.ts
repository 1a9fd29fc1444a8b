import { type ActorRole, type RecordKind, recordKinds } from '@musubi/vocabulary';
import { type Column, columnsOf, isSearched, tableOf } from './columns.ts';
import { checks, guardChange, guardNames } from './guards.ts';
import { holdMarking } from './hold-marking.ts';
import { everyGroup, groupRole } from './identity.ts';
import { isNaming, namesColumn, namesFunction } from './names.ts';
import { searchedTexts } from './searching.ts';
import { visible } from './visible.ts';
import { partySigns, reports, writable } from './writable.ts';

function table(kind: RecordKind): string {
  const name = tableOf(kind);
  const own = columnsOf(kind);
  const id = kind === 'document-text' ? ' REFERENCES musubi.document' : '';
  const searched = isSearched(kind) ? ['words tsvector NOT NULL', 'searched text NOT NULL'] : [];
  const level = kind === 'assessment' ? [] : [`CHECK (level <> 'reviewer-blind')`];
  // A body is one line, since it is one of an export, and spells its ids as their columns do.
  const spelling = [
    `body !~ '[\\x01-\\x1f]'`,
    `body::jsonb ->> 'id' = id::text`,
    ...own
      .filter(({ type }) => type === 'uuid')
      .map(({ name: column, path }) => `body::jsonb #>> '{${path.join(',')}}' = ${column}::text`),
  ];
  const columns = [
    `id uuid PRIMARY KEY${id}`,
    'version integer NOT NULL',
    'level text NOT NULL',
    'releasable_to text[] NOT NULL',
    'originator text NOT NULL',
    ...own.map(definition),
    'amends text',
    // What happens to the log and to the register as a whole has names that no change of a record takes.
    `action text NOT NULL CHECK (action ~ '^(?!(log|register|actor|key|original|checkpoint)[.])[a-z-]+([.][a-z-]+)+$')`,
    'changed_at timestamptz NOT NULL',
    'changed_by text NOT NULL',
    'body text NOT NULL',
    ...searched,
    ...(isNaming(kind) ? [namesColumn(kind)] : []),
    `CONSTRAINT spelling CHECK (${spelling.join(' AND ')})`,
    'CONSTRAINT marking CHECK (musubi.is_marking(level, releasable_to, originator))',
    ...level,
    ...(checks[kind] ?? []),
  ];
  const indexes = own.map((column) => `CREATE INDEX ON ${name} (${column.name}, id);`);
  // Who is asked what is withheld looks only at what may be.
  const marked = [`CREATE INDEX ON ${name} (level) WHERE level <> 'public';`];
  const words = isSearched(kind) ? [`CREATE INDEX ON ${name} USING gin (words);`] : [];
  const names = isNaming(kind) ? [`CREATE INDEX ON ${name} USING gin (names);`] : [];
  return [
    ...(isNaming(kind) ? [namesFunction(kind)] : []),
    `CREATE TABLE ${name} (\n  ${columns.join(',\n  ')}\n);`,
    ...indexes,
    ...marked,
    ...words,
    ...names,
  ].join('\n');
}

function definition({ name, type, parent }: Column): string {
  if (parent === undefined) return `${name} ${type}`;
  return `${name} ${type} NOT NULL REFERENCES ${tableOf(parent)}`;
}

/** Columns are taken from the body, and the actor, the moment and the version from the database, whatever a statement says. */
function stamp(kind: RecordKind): string {
  const own = columnsOf(kind).map(
    ({ name, type, path }) =>
      `  NEW.${name} := (doc #>> '{${path.join(',')}}')${type === 'uuid' ? '::uuid' : ''};`,
  );
  return `CREATE FUNCTION ${tableOf(kind)}_stamp() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  doc jsonb := NEW.body::jsonb;
  was jsonb;
  me musubi.actor := musubi.me();
  origin text := musubi.origin_of(me);
BEGIN
  NEW.changed_by := me.name;
  IF NEW.changed_by IS NULL THEN PERFORM musubi.refuse('MU001', 'role'); END IF;
  NEW.changed_at := musubi.moment();
  NEW.id := (doc ->> 'id')::uuid;
  NEW.level := doc #>> '{marking,level}';
  NEW.releasable_to := ARRAY(SELECT jsonb_array_elements_text(doc #> '{marking,releasableTo}'));
  NEW.originator := doc #>> '{marking,originator}';
  NEW.amends := NULL;
${own.join('\n')}
  IF TG_OP = 'INSERT' THEN
    NEW.version := 1;
    IF NEW.originator IS DISTINCT FROM origin THEN PERFORM musubi.refuse('MU001', 'not-originator'); END IF;
  ELSE
    was := OLD.body::jsonb;
    NEW.version := OLD.version + 1;
    IF NEW.id <> OLD.id THEN PERFORM musubi.refuse('MU003', 'id'); END IF;
    IF origin IS DISTINCT FROM OLD.originator
      AND (NEW.originator <> OLD.originator OR NOT musubi.admits(OLD.level, OLD.releasable_to, OLD.originator,
        NEW.level, NEW.releasable_to, NEW.originator)) THEN
      PERFORM musubi.refuse('MU001', 'not-originator');
    END IF;
    IF origin = OLD.originator AND doc - 'marking' = was - 'marking' THEN NEW.amends := 'marking'; END IF;
${guardChange(kind)}
  END IF;
${guardNames(kind)}
${isSearched(kind) ? `  NEW.searched := ${searchedTexts(kind, 'doc')};\n  NEW.words := musubi.words_of(NEW.searched);` : ''}
  RETURN NEW;
END $$;`;
}

function triggers(kind: RecordKind): string {
  const name = tableOf(kind);
  const after = (trigger: string, call: string) =>
    `CREATE TRIGGER ${trigger} AFTER INSERT OR UPDATE ON ${name} FOR EACH ROW EXECUTE FUNCTION musubi.${call};`;
  return [
    stamp(kind),
    holdMarking(kind),
    `CREATE TRIGGER queue BEFORE INSERT OR UPDATE ON ${name} EXECUTE FUNCTION musubi.queue();`,
    `CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON ${name} FOR EACH ROW EXECUTE FUNCTION ${name}_stamp();`,
    ...(kind === 'assessment' ? [after('hold_assessment', 'hold_assessment()')] : []),
    ...(kind === 'round'
      ? [
          `CREATE TRIGGER hold_round AFTER UPDATE ON ${name} FOR EACH ROW EXECUTE FUNCTION musubi.hold_round();`,
        ]
      : []),
    after('hold_marking', `${tableOf(kind).slice('musubi.'.length)}_hold_marking()`),
    after('log', `log_record('${kind}')`),
  ].join('\n');
}

function policies(kind: RecordKind): string {
  const name = tableOf(kind);
  const isSigned = partySigns[kind] !== undefined;
  const people = `(SELECT musubi.my_role()) IN ('analyst', 'owner') AND (SELECT musubi.my_party()) IS NOT NULL`;
  const before = [
    writable(kind, 'old'),
    'originator = (SELECT musubi.my_origin())',
    ...(isSigned ? [people] : []),
    ...(kind === 'commitment' ? [reports] : []),
  ];
  const after = [writable(kind, 'new'), 'amends IS NOT NULL'];
  return `ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY;
CREATE POLICY reading ON ${name} FOR SELECT USING (${visible(kind)});
CREATE POLICY adding ON ${name} FOR INSERT WITH CHECK (${writable(kind, 'new')});
CREATE POLICY changing ON ${name} FOR UPDATE
  USING (${before.join('\n  OR ')})
  WITH CHECK (${after.join('\n  OR ')});`;
}

const writers: { readonly [Kind in RecordKind]?: readonly ActorRole[] } = {
  assessment: ['analyst', 'reviewer'],
};

function grants(kind: RecordKind): string {
  const groups = (writers[kind] ?? ['analyst', 'owner', 'secretariat']).map(groupRole).join(', ');
  return `GRANT SELECT ON ${tableOf(kind)} TO ${everyGroup};
GRANT INSERT (body, action), UPDATE (body, action) ON ${tableOf(kind)} TO ${groups};`;
}

/** Tables, triggers, policies and grants of every kind of record. */
export const recordSql = recordKinds
  .map((kind) => [table(kind), triggers(kind), grants(kind)].join('\n'))
  .concat(recordKinds.map(policies))
  .join('\n');
