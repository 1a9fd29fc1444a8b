import type { RecordKind } from '@musubi/vocabulary';
import { columnsOf, isSearched, tableOf } from './schema/columns.ts';
import { searchedTexts } from './schema/searching.ts';

/** The canonical JSON of a row, parsed once for all conditions. */
export const docOf = 'LATERAL (SELECT body::jsonb OFFSET 0) AS parsed (doc)';

/** The condition that the columns of a person say what the person's canonical JSON says. */
export const actorFits = [
  ...['name', 'role', 'party', 'organisation'].map((field) => same(field, [field])),
  same('id::text', ['id']),
  `role_name = 'musubi_' || name`,
  sameList('cleared_for', ['clearedFor']),
].join(' AND ');

/** Write the condition that the columns of a record, its marking included, say what its canonical JSON and the log say. */
export function fitsOf(kind: RecordKind): string {
  return [
    same('id::text', ['id']),
    same('level', ['marking', 'level']),
    same('originator', ['marking', 'originator']),
    sameList('releasable_to', ['marking', 'releasableTo']),
    ...columnsOf(kind).map(({ name, path }) => same(`${name}::text`, path)),
    ...(isSearched(kind)
      ? [`searched = ${searchedTexts(kind, 'doc')}`, 'words = musubi.words_of(searched)']
      : []),
    isLogged(kind),
  ].join(' AND ');
}

/** Write the condition that the version of a record, and who changed it, when and how, are those of its last entry in the log. */
function isLogged(kind: RecordKind): string {
  const table = tableOf(kind);
  return `(SELECT (log_payload.version, at, actor, log_entry.action)
      = (${table}.version, musubi.written(changed_at), changed_by, ${table}.action)
    FROM musubi.log_entry LEFT JOIN musubi.log_payload USING (seq)
    WHERE object = '${kind}/' || ${table}.id AND log_entry.action <> 'log.redact' ORDER BY seq DESC LIMIT 1)`;
}

function same(column: string, path: readonly string[]): string {
  return `${column} IS NOT DISTINCT FROM doc #>> '{${path.join(',')}}'`;
}

function sameList(column: string, path: readonly string[]): string {
  return `to_jsonb(${column}) = coalesce(doc #> '{${path.join(',')}}', '[]')`;
}
