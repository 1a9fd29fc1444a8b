import { ok, type Problem, type Result } from '@musubi/vocabulary';

/** Decode the bytes of a text, with LF for every line end. */
export function decodeText(bytes: Uint8Array, _source: string): Result<string, Problem> {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  return ok(text.replace(/\r\n?/g, '\n'));
}
