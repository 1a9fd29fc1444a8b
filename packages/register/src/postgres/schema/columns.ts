import type { RecordKind } from '@musubi/vocabulary';
import { recordKeys } from '../../store/find-query.ts';

/** A column that holds a field of a record's body. */
export interface Column {
  readonly name: string;
  readonly type: 'uuid' | 'text';
  /** Where the field stands in the body. */
  readonly path: readonly string[];
  /** The kind of record that it names. */
  readonly parent?: RecordKind;
}

/** Name the table of a kind. */
export function tableOf(kind: RecordKind): string {
  return `musubi.${snake(kind)}`;
}

/** Name the column of a field. */
export function columnOf(field: string): string {
  return snake(field.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
}

function snake(name: string): string {
  return name.replaceAll('-', '_');
}

/** Fields that permissions and constraints need, besides those by which records are found. */
const further: { readonly [Kind in RecordKind]?: readonly (readonly string[])[] } = {
  obligation: [['owner', 'organisation']],
  evidence: [['providedBy']],
  assessment: [['guidelineId']],
};

/** List the columns of a kind's own; a field that ends in Id names a record of another kind. */
export function columnsOf(kind: RecordKind): readonly Column[] {
  const keys = recordKeys[kind].map((key) => [key]);
  return [...keys, ...(further[kind] ?? [])].map((path): Column => {
    const field = path.at(-1)!;
    const name = columnOf(field);
    if (!field.endsWith('Id')) return { name, type: 'text', path };
    return { name, type: 'uuid', path, parent: field.slice(0, -'Id'.length) as RecordKind };
  });
}

/** The kinds of which a search looks through the texts. */
export const searchedKinds = ['commitment', 'passage', 'evidence'] as const;

/** Whether a search looks through the texts of a kind. */
export function isSearched(kind: RecordKind): kind is (typeof searchedKinds)[number] {
  return searchedKinds.some((searched) => searched === kind);
}
