import { basename } from 'node:path';
import { canonicalJson } from '../../file/canonical-json.ts';
import { sha256 } from '../../file/fingerprint.ts';
import type { InputFile } from '../../run/input-file.ts';

/**
 * Name the exact data that figures are computed from: the SHA-256 of their one file, or of the canonical JSON of
 * the names and hashes of several.
 */
export function vintageOf(files: readonly InputFile[]): string {
  const distinct = new Map(files.map((file) => [basename(file.path), file.sha256]));
  const [only, ...more] = distinct.values();
  if (only === undefined) throw new RangeError('vintageOf requires a file');
  return more.length === 0 ? only : sha256(canonicalJson(Object.fromEntries(distinct)));
}
