import { hash } from 'node:crypto';

/** Hash bytes, or the UTF-8 of a text, to lower-case hexadecimal digits. */
export function sha256(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex');
}
