import type { RecordKind } from '@musubi/vocabulary';
import { columnsOf, isSearched } from './schema/columns.ts';
import { searchedTexts } from './schema/searching.ts';

/** The condition that the columns of a person say what the person's canonical JSON says. */
export const actorFits = fits([
  ...['name', 'role', 'party', 'organisation'].map((field) => same(field, [field])),
  same('id::text', ['id']),
  `role_name = 'musubi_' || name`,
  sameList('cleared_for', ['clearedFor']),
]);

/** Write the condition that the columns of a record, its marking included, say what its canonical JSON says. */
export function fitsOf(kind: RecordKind): string {
  return fits([
    same('id::text', ['id']),
    same('level', ['marking', 'level']),
    same('originator', ['marking', 'originator']),
    sameList('releasable_to', ['marking', 'releasableTo']),
    ...columnsOf(kind).map(({ name, path }) => same(`${name}::text`, path)),
    ...(isSearched(kind)
      ? [`searched = ${searchedTexts(kind, 'doc')}`, 'words = musubi.words_of(searched)']
      : []),
  ]);
}

/** By what the last entry of a record wrote it: its version, when, who and how. */
export const writtenBy = `concat_ws(E'\\n', version, musubi.written(changed_at), changed_by, action)`;

/** Write that all conditions hold of a row, whose body is read once. */
function fits(conditions: readonly string[]): string {
  return `(SELECT ${conditions.join(' AND ')} FROM (SELECT body::jsonb AS doc OFFSET 0) AS read)`;
}

function same(column: string, path: readonly string[]): string {
  return `${column} IS NOT DISTINCT FROM doc #>> '{${path.join(',')}}'`;
}

function sameList(column: string, path: readonly string[]): string {
  return `to_jsonb(${column}) = coalesce(doc #> '{${path.join(',')}}', '[]')`;
}
