import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { ReadOptions } from './import-options.ts';
import { Refusal, refuseInput } from './refusal.ts';
import { splitLine } from './split-line.ts';

/** What was read, precise enough to recognise the file again. */
export interface SourceFile {
  /** The file's name without its folder. */
  readonly name: string;
  readonly bytes: number;
  /** Of the file as it lies on disk, compressed or not. */
  readonly sha256: string;
}

/** How the text of a file is written, where it departs from UTF-8 with commas. */
export interface CsvDialect extends ReadOptions {
  /** `latin1` takes every byte for a character, for files whose names are in any encoding and are not used. */
  readonly encoding?: 'utf-8' | 'latin1';
  /** Cuts a line into its fields. */
  readonly split?: (text: string, source: string, line: number) => readonly string[];
}

const chunkBytes = 1 << 20;
const longestLine = 1 << 24;
const defaultMaxBytes = 2 ** 32;

/**
 * Stream a CSV file line by line: plain or gzip, with or without a byte-order mark, LF or CRLF, quoted or not.
 *
 * Blank lines are skipped but counted. No more than one chunk and one line are held at a time.
 *
 * @param visit - Called with the fields of each line and its number, counted from one; it may throw a {@link Refusal}.
 * @throws Refusal when the file cannot be read, is not UTF-8, is damaged, or is larger than allowed.
 * @throws the signal's reason when it aborts.
 */
export async function readCsv(
  file: string,
  visit: (fields: readonly string[], line: number) => void,
  { onProgress, signal, maxBytes = defaultMaxBytes, ...dialect }: CsvDialect = {},
): Promise<SourceFile> {
  const handle = await openTable(file);
  try {
    const { size } = await handle.stat();
    const gzip = await isGzip(handle, file);
    const hash = createHash('sha256');
    const lines = lineFeed(file, visit, maxBytes, dialect);
    const bytes = async function* () {
      let bytesRead = 0;
      const stream = handle.createReadStream({
        start: 0,
        highWaterMark: chunkBytes,
        autoClose: false,
      });
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        hash.update(chunk);
        bytesRead += chunk.length;
        onProgress?.(bytesRead, size);
        yield chunk;
      }
    };
    const abort = signal === undefined ? {} : { signal };
    if (gzip) await pipeline(bytes, createGunzip({ chunkSize: chunkBytes }), lines, abort);
    else await pipeline(bytes, lines, abort);
    return { name: basename(file), bytes: size, sha256: hash.digest('hex') };
  } catch (error) {
    signal?.throwIfAborted();
    throw isDamagedGzip(error) ? damaged(file, error) : error;
  } finally {
    await handle.close();
  }
}

async function openTable(source: string): Promise<FileHandle> {
  const handle = await open(source).catch((error: NodeJS.ErrnoException) =>
    refuseInput({ source }, `a file that cannot be opened (${error.code})`, 'a readable CSV file'),
  );
  if ((await handle.stat()).isFile()) return handle;
  await handle.close();
  return refuseInput({ source }, 'a folder', 'a CSV file');
}

async function isGzip(handle: FileHandle, source: string): Promise<boolean> {
  const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
  if (buffer.toString('latin1') === 'PK') {
    refuseInput({ source }, 'a ZIP archive', 'the CSV file inside it, unpacked or as .csv.gz');
  }
  return buffer[0] === 0x1f && buffer[1] === 0x8b;
}

/** Cut a stream of bytes into lines and hand each to `visit`. */
function lineFeed(
  source: string,
  visit: (fields: readonly string[], line: number) => void,
  maxBytes: number,
  { encoding = 'utf-8', split = splitLine }: Pick<CsvDialect, 'encoding' | 'split'>,
): (chunks: AsyncIterable<Uint8Array>) => Promise<void> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let bytes = 0;
  let line = 0;
  let rest = '';
  const take = (text: string) => {
    line++;
    const bare = text.endsWith('\r') ? text.slice(0, -1) : text;
    if (bare !== '') visit(split(bare, source, line), line);
  };
  const decode = (chunk?: Uint8Array) => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch {
      return refuseInput({ source, line: line + 1 }, 'bytes that are not UTF-8', 'a UTF-8 text');
    }
  };
  return async (chunks) => {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      if (bytes > maxBytes)
        refuseInput({ source }, `more than ${maxBytes} bytes`, 'a smaller file');
      const text = rest + decode(chunk);
      let from = 0;
      for (let to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
        take(text.slice(from, to));
        from = to + 1;
      }
      rest = text.slice(from);
      if (rest.length > longestLine) {
        refuseInput(
          { source, line: line + 1 },
          `a line of over ${longestLine} characters`,
          'a CSV line',
        );
      }
    }
    rest += decode();
    if (rest !== '') take(rest);
  };
}

function isDamagedGzip(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && String((error as NodeJS.ErrnoException).code).startsWith('Z_');
}

function damaged(source: string, error: NodeJS.ErrnoException): Refusal {
  const found = `damaged gzip data (${error.message})`;
  return new Refusal({
    kind: 'invalid-input',
    place: { source },
    found,
    expected: 'a whole gzip file',
  });
}
