import type { SeenEntry } from '../store/log-snapshot.ts';

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
  shown('payload'),
];
const breaks = fields.length - 1;

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
  const [seqText, hash, at, actor, onBehalfOf, action, object, payloadSha256, prev, salt] =
    parts as [string, string, string, string, string, string, string, string, string, string];
  const seq = Number(seqText);
  if (at === '') return { seq, hash, entry: null, payload: null, salt: null };
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
  return { seq, hash, entry, payload: there(text.slice(start)), salt: there(salt) };
}

function there(shown: string): string | null {
  return shown === '' ? null : shown.slice(1);
}
