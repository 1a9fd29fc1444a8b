import { createHash, type Hash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Problem } from '@musubi/vocabulary';
import { everyTranslation } from '../../language/every-translation.ts';

/** A fault of a table, with its place. */
export class TableFault extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.kind);
    this.problem = problem;
  }
}

/** Where a field stands in a table. */
export interface FieldPlace {
  readonly source: string;
  readonly line: number;
  readonly column: number;
}

/** Refuse a field, counted from one. */
export function refuseField(place: FieldPlace, found: string, expected: string): never {
  throw new TableFault({ kind: 'invalid-input', place, found: found.slice(0, 80), expected });
}

/** A table that is read line by line. */
export interface LineReader {
  /** Where each of the wanted columns stands; −1 for an optional one that is not there. */
  readonly columns: readonly number[];
  readonly rows: AsyncIterable<{ readonly line: number; readonly fields: readonly string[] }>;
  /** The SHA-256 of what was read so far. */
  sha256(): string;
}

const limitBytes = 4_000_000_000;

/**
 * Open a CSV table and find its columns by the names in its first line. Fields are plain; none holds a comma or a quotation
 * mark inside.
 *
 * @param required - names that must be there; `optional` ones may.
 */
export async function readLines(
  path: string,
  source: string,
  required: readonly string[],
  optional: readonly string[],
): Promise<LineReader> {
  const file = await open(path).catch(() => null);
  const status = await file?.stat();
  if (file === null || !status?.isFile())
    throw new TableFault({ kind: 'missing-data', what: source, remedy: 'Check the path.' });
  if (status.size > limitBytes)
    throw new TableFault({
      kind: 'invalid-input',
      place: { source },
      found: everyTranslation((t) => t('phrase.bytes', { bytes: `${status.size}` })),
      expected: everyTranslation((t) => t('phrase.bytes', { bytes: `≤ ${limitBytes}` })),
    });
  const hash = createHash('sha256');
  const stream = file.createReadStream({ encoding: 'utf8', highWaterMark: 1 << 20 });
  stream.on('data', (piece) => hash.update(piece as string));
  const lines = createInterface({ input: stream, crlfDelay: Infinity })[Symbol.asyncIterator]();
  const first = await lines.next();
  const names = first.done ? [] : splitFields(first.value.replace(/^\uFEFF/u, ''));
  const columns = [...required, ...optional].map((name) => names.indexOf(name));
  const missing = required.findIndex((_, at) => columns[at] === -1);
  if (missing !== -1)
    refuseField({ source, line: 1, column: 1 }, names.join(','), required.join(','));
  return { columns, rows: rowsOf(lines, names.length, source), sha256: () => digest(hash) };
}

function digest(hash: Hash): string {
  return hash.copy().digest('hex');
}

async function* rowsOf(lines: AsyncIterator<string>, width: number, source: string) {
  let line = 1;
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    line++;
    if (next.value === '') continue;
    const fields = splitFields(next.value);
    if (fields.length !== width)
      refuseField({ source, line, column: fields.length }, next.value, `${width} fields`);
    yield { line, fields };
  }
}

function splitFields(text: string): string[] {
  return text.split(',').map((field) => field.trim().replace(/^"(.*)"$/u, '$1'));
}
