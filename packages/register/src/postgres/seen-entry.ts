import type { SeenEntry } from '../store/log-snapshot.ts';
import { payloadFits } from './payload-fits.ts';

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
  shown('version'),
  `(${payloadFits})`,
  shown('payload'),
];
const breaks = fields.length - 1;
const withheldPayload = { payload: null, salt: null, version: null, fits: true } as const;

/**
 * An entry of the log with its payload as one text, every field on a line of its own: of a million entries each further column costs
 * more than a longer text.
 */
export const entryText = `concat(${fields.join(`, E'\\n', `)}) AS text`;

/** Mark what is there, so that it differs from what is not. */
function shown(column: string): string {
  return `'+' || ${column}`;
}

/** Read the text of an entry. A line break in a field, which nothing writes, moves the rest into the payload, whose hash is then another. */
export function seenEntryOf(text: string): SeenEntry {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < breaks; at += 1) {
    const end = text.indexOf('\n', start);
    parts.push(text.slice(start, end));
    start = end + 1;
  }
  const [seqText = '', hash = '', at = '', actor = '', onBehalfOf = '', action = ''] = parts;
  const [object = '', payloadSha256 = '', prev = '', salt = '', version = '', fits] =
    parts.slice(6);
  const seq = Number(seqText);
  if (at === '') return { seq, hash, entry: null, ...withheldPayload };
  const entry = {
    seq,
    at: at.slice(1),
    actor,
    onBehalfOf: there(onBehalfOf),
    action,
    object,
    payloadSha256,
    prev,
    hash,
  };
  return {
    seq,
    hash,
    entry,
    payload: there(text.slice(start)),
    salt: there(salt),
    version: version === '' ? null : Number(version),
    fits: fits === 't',
  };
}

function there(shown: string): string | null {
  return shown === '' ? null : shown.slice(1);
}
