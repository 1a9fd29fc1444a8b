import type { LogEntry } from '@musubi/vocabulary';
import { sha256 } from './sha256.ts';

/** Where salts and payloads are joined, since there may be a million. */
const scratch = Buffer.alloc(1 << 16);

/** The `prev` of the first entry of a log. */
export const noEntry = '0'.repeat(64);

/**
 * Hash an entry of the log: SHA-256 over its canonical JSON (RFC 8785) without the hash.
 *
 * The names and the order of the fields are fixed, and none holds a fraction, so that `JSON.stringify` writes the canonical form.
 *
 * @example
 * ```ts
 * import { entryHash, noEntry } from '@musubi/register';
 *
 * const entry = {
 *   seq: 1,
 *   at: '2021-06-01T09:00:00.000Z',
 *   actor: 'kim',
 *   onBehalfOf: 'XAA',
 *   action: 'work.add',
 *   object: 'work/0179c6d2-8c00-7000-8000-000000000001',
 *   payloadSha256: 'a'.repeat(64),
 *   prev: noEntry,
 * };
 * assert.match(entryHash(entry), /^[0-9a-f]{64}$/);
 * assert.notEqual(entryHash(entry), entryHash({ ...entry, actor: 'lee' }));
 * ```
 */
export function entryHash(entry: Omit<LogEntry, 'hash'>): string {
  const { action, actor, at, object, onBehalfOf, payloadSha256, prev, seq } = entry;
  return sha256(
    JSON.stringify({ action, actor, at, object, onBehalfOf, payloadSha256, prev, seq }),
  );
}

/**
 * Hash a payload: SHA-256 over the bytes of its salt, then its UTF-8.
 *
 * @param salt - hexadecimal digits.
 */
export function payloadHash(salt: string, payload: string): string {
  const needed = salt.length / 2 + 3 * payload.length;
  const bytes = needed <= scratch.length ? scratch : Buffer.allocUnsafe(Math.ceil(needed));
  const start = bytes.write(salt, 0, 'hex');
  const end = start + bytes.write(payload, start, 'utf8');
  return sha256(bytes.subarray(0, end));
}
