import { open } from 'node:fs/promises';
import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import { sha256 } from './fingerprint.ts';

/** A text file as it was read, with the SHA-256 of its bytes. */
export interface TextFile {
  readonly text: string;
  readonly sha256: string;
}

const missing = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);

/**
 * Read a UTF-8 text file that a person wrote.
 *
 * @param path - where it is.
 * @param source - how messages name it.
 * @param limitBytes - the size beyond which it is refused unread.
 */
export async function readText(
  path: string,
  source: string,
  limitBytes: number,
): Promise<Result<TextFile, Problem>> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== undefined && missing.has(error.code)) return null;
    throw error;
  });
  if (file === null) return refuse(notThere(source));
  try {
    const status = await file.stat();
    if (status.isDirectory()) return refuse(notThere(source));
    if (status.size > limitBytes)
      return refuse(invalid(source, `${status.size} bytes`, `≤ ${limitBytes} bytes`));
    const bytes = await file.readFile();
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return ok({ text, sha256: sha256(bytes) });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return refuse(invalid(source, 'bytes that are not UTF-8', 'UTF-8'));
  } finally {
    await file.close();
  }
}

function notThere(source: string): Problem {
  return { kind: 'missing-data', what: source, remedy: 'Check the path.' };
}

function invalid(source: string, found: string, expected: string): Problem {
  return { kind: 'invalid-input', place: { source }, found, expected };
}
