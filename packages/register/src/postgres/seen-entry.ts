import type { LogEntry } from '@musubi/vocabulary';
import type { SeenEntry } from '../store/log-snapshot.ts';
import { isMarkedAs, payloadGuard } from './payload-fits.ts';
import type { Row } from './sql.ts';

const fields = [
  'seq',
  'hash',
  shown('at'),
  'actor',
  shown('on_behalf_of'),
  'action',
  'object',
  'payload_sha256',
  'prev',
  shown(`encode(salt, 'hex')`),
  'version',
  payloadGuard,
];

/** The columns of {@link EntryTextRow}. */
export const entryText = `concat(${fields.join(`, E'\\n', `)}) AS text, payload`;

/**
 * An entry of the log with all that is short in one text, every field on a line of its own: of a million entries each further column costs
 * more than a longer text.
 */
export interface EntryTextRow extends Row {
  readonly text: string;
  readonly payload: string | null;
}

/** Mark what is there, so that it differs from what is not. */
function shown(column: string): string {
  return `'+' || ${column}`;
}

/** Read an entry. A line break in a field, which nothing writes, is taken for no hash at all. */
export function seenEntryOf({ text, payload }: EntryTextRow): SeenEntry {
  const parts = text.split('\n');
  const [seqText = '', hash = '', at = '', actor = '', onBehalfOf = '', action = ''] = parts;
  const seq = Number(seqText);
  if (at === '') return { seq, hash, entry: null, ...withheldPayload };
  const [object = '', payloadSha256 = '', prev = '', salt = '', version = '', guard = ''] =
    parts.slice(6);
  const entry: LogEntry = {
    seq,
    at: at.slice(1),
    actor,
    onBehalfOf: there(onBehalfOf),
    action,
    object,
    payloadSha256,
    prev,
    hash: parts.length === fields.length ? hash : '',
  };
  return {
    seq,
    hash,
    entry,
    payload,
    salt: there(salt),
    version: version === '' ? null : Number(version),
    fits:
      guard === 'true' || (payload !== null && guard.startsWith('"') && isMarkedAs(payload, guard)),
  };
}

const withheldPayload = { payload: null, salt: null, version: null, fits: true } as const;

function there(shown: string): string | null {
  return shown === '' ? null : shown.slice(1);
}
