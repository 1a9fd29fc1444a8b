import type { LogEntry } from '@musubi/vocabulary';
import type { Row } from './sql.ts';

/** An entry of the log as a row. */
export interface EntryRow extends Row {
  readonly seq: string;
  readonly at: string;
  readonly actor: string;
  readonly on_behalf_of: string | null;
  readonly action: string;
  readonly object: string;
  readonly payload_sha256: string;
  readonly prev: string;
  readonly hash: string;
}

/** The columns of an entry. */
export const entryColumns = `seq::text, at, actor, on_behalf_of, action, object, payload_sha256, prev, hash`;

/** Read a row as an entry. */
export function entryOf(row: EntryRow): LogEntry {
  const { at, actor, action, object, prev, hash } = row;
  return {
    seq: Number(row.seq),
    at,
    actor,
    onBehalfOf: row.on_behalf_of,
    action,
    object,
    payloadSha256: row.payload_sha256,
    prev,
    hash,
  };
}
