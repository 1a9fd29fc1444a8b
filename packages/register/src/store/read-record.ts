import { type RecordKind, type RecordOf, recordSchemas } from '@musubi/vocabulary';

/**
 * Read the text of a record; undefined where it breaks the contract of its kind, as what was written in SQL can.
 *
 * @param text - JSON.
 */
export function readRecord<Kind extends RecordKind>(
  kind: Kind,
  text: string,
): RecordOf<Kind> | undefined {
  const value = parseJson(text);
  return recordSchemas[kind].safeParse(value).success ? (value as RecordOf<Kind>) : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
