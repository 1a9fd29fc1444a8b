import { createHash } from 'node:crypto';

/** The moment that ids of shipped things name: they come before whatever a register makes itself. */
const shipped = Date.UTC(2026, 0, 1).toString(16).padStart(12, '0');

/**
 * Make the id of something in a register file: a UUID of version 7 whose random bits are the SHA-256 of its name, so that
 * it is the same in every register and every edition.
 *
 * @param file - the file's id.
 */
export function seedId(file: string, kind: string, name: string): string {
  const hash = createHash('sha256').update(`${file}\n${kind}\n${name}`).digest();
  hash[2] = (hash[2]! & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  const time = `${shipped.slice(0, 8)}-${shipped.slice(8)}`;
  return `${time}-7${hex.slice(1, 4)}-${hex.slice(4, 8)}-${hex.slice(8, 20)}`;
}
