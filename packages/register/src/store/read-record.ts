import { type RecordKind, type RecordOf, recordSchemas } from '@musubi/vocabulary';

/**
 * Read the text of a record; undefined where it breaks the contract of its kind, as what was written in SQL can.
 */
export function readRecord<Kind extends RecordKind>(
  kind: Kind,
  text: string,
): RecordOf<Kind> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return recordSchemas[kind].safeParse(value).success ? (value as RecordOf<Kind>) : undefined;
  } catch {
    return undefined;
  }
}
