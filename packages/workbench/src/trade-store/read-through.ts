import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';

/** What one reading of a file from end to end tells. */
export interface ReadFile {
  readonly name: string;
  readonly bytes: number;
  /** Of the file as it lies on disk, compressed or not. */
  readonly sha256: string;
  /** The first line, without its end. */
  readonly header: string;
  readonly isGzip: boolean;
}

const chunkBytes = 1 << 20;
const newline = 0x0a;
const longestHeader = 4096;

/**
 * Read a text file from end to end, plain or gzip: its hash, its first line, and that its last line ends.
 *
 * @param onBytes - told the bytes read from disk so far.
 * @returns what was read; or a problem: a file that is not there, a ZIP archive, damaged gzip, or a last line that is cut short.
 */
export async function readThrough(
  path: string,
  { signal, onBytes }: { signal?: AbortSignal | undefined; onBytes?: (bytes: number) => void } = {},
): Promise<Result<ReadFile, Problem>> {
  const hash = createHash('sha256');
  let bytes = 0;
  let magic = '';
  const text = textReader();
  const source = createReadStream(path, { highWaterMark: chunkBytes });
  const hashed = async function* (chunks: Readable) {
    for await (const chunk of chunks as AsyncIterable<Buffer>) {
      if (bytes === 0) magic = chunk.toString('latin1', 0, 2);
      if (magic === 'PK') throw new ArchiveError();
      hash.update(chunk);
      bytes += chunk.length;
      onBytes?.(bytes);
      yield chunk;
    }
  };
  const isGzip = /\.gz$/u.test(path);
  const abort = signal === undefined ? {} : { signal };
  try {
    if (isGzip)
      await pipeline(source, hashed, createGunzip({ chunkSize: chunkBytes }), text.take, abort);
    else await pipeline(source, hashed, text.take, abort);
  } catch (error) {
    signal?.throwIfAborted();
    return refuse(faultOf(error as NodeJS.ErrnoException, path));
  }
  if (!text.endsWithNewline()) return refuse(cutShort(path, text.lines(), bytes));
  const header = text.header();
  return ok({ name: basename(path), bytes, sha256: hash.digest('hex'), header, isGzip });
}

function textReader() {
  let last = -1;
  let lines = 0;
  let header: string | undefined;
  let head = '';
  return {
    async take(chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        last = chunk.at(-1) ?? last;
        for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, at + 1)) lines++;
        if (header !== undefined) continue;
        head += chunk.toString('utf8', 0, longestHeader);
        if (lines > 0 || head.length > longestHeader) header = head.split('\n')[0]!;
      }
    },
    endsWithNewline: () => last === newline,
    lines: () => lines,
    header: () => (header ?? head).replace(/^\uFEFF|\r$/gu, ''),
  };
}

class ArchiveError extends Error {}

function faultOf(error: NodeJS.ErrnoException, source: string): Problem {
  const problem = (found: string, expected: string): Problem => ({
    kind: 'invalid-input',
    place: { source },
    found,
    expected,
  });
  if (error instanceof ArchiveError)
    return problem('a ZIP archive', 'the CSV files inside it, unpacked or as .csv.gz');
  if (error.code?.startsWith('Z_'))
    return problem(`damaged gzip data (${error.message})`, 'a whole gzip file');
  if (error.code === 'ENOENT')
    return { kind: 'missing-data', what: source, remedy: 'Check the path.' };
  throw error;
}

function cutShort(source: string, lines: number, bytes: number): Problem {
  return {
    kind: 'invalid-input',
    place: { source, line: lines + 1 },
    found: bytes === 0 ? 'an empty file' : 'a last line that does not end: the file was cut short',
    expected: 'a file whose last line ends with a line break',
  };
}
