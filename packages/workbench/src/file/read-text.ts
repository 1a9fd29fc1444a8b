import { open } from 'node:fs/promises';
import { ok, type Problem, type Result, refuse, type WrittenText } from '@musubi/vocabulary';
import { everyTranslation } from '../language/every-translation.ts';
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
      return refuse(invalid(source, bytesText(`${status.size}`), bytesText(`≤ ${limitBytes}`)));
    const bytes = await file.readFile();
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return ok({ text, sha256: sha256(bytes) });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return refuse(
      invalid(
        source,
        everyTranslation((t) => t('phrase.bytesNotUtf8')),
        'UTF-8',
      ),
    );
  } finally {
    await file.close();
  }
}

function notThere(source: string): Problem {
  return { kind: 'missing-data', what: source, remedy: 'Check the path.' };
}

function bytesText(bytes: string): WrittenText {
  return everyTranslation((t) => t('phrase.bytes', { bytes }));
}

function invalid(source: string, found: WrittenText, expected: WrittenText): Problem {
  return { kind: 'invalid-input', place: { source }, found, expected };
}
