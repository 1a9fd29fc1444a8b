import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import {
  type BackupEnd,
  type BackupHeader,
  backupLineSchemas,
  type Problem,
} from '@musubi/vocabulary';
import { canonicalJson } from '../audit/canonical-json.ts';
import { LineFile } from '../export/line-file.ts';
import { readBlocks } from '../export/read-blocks.ts';
import { Refusal } from '../postgres/refusal.ts';
import { copiedTables, type TextRow } from '../postgres/table-copy.ts';
import type { CopyOptions } from '../store/register-store.ts';

/** A backup that is being written. */
export class BackupWriter {
  readonly #file: LineFile;
  readonly #rows: Record<string, number> = {};

  private constructor(file: LineFile) {
    this.#file = file;
  }

  static async open(path: string, header: BackupHeader): Promise<BackupWriter> {
    const file = await LineFile.open(path);
    await file.write(canonicalJson({ backup: header }));
    return new BackupWriter(file);
  }

  async rows(table: string, rows: readonly TextRow[]): Promise<void> {
    this.#rows[table] = (this.#rows[table] ?? 0) + rows.length;
    for (const row of rows) await this.#file.write(canonicalJson({ row, table }));
  }

  async finish(): Promise<BackupEnd> {
    const end = { rows: this.#rows, sha256: await this.#file.sha256() };
    await this.#file.write(canonicalJson({ end }));
    await this.#file.finish();
    return end;
  }

  abandon(): Promise<void> {
    return this.#file.abandon();
  }
}

/** What a backup is read into. */
export interface BackupSink {
  begin(header: BackupHeader): Promise<void>;
  /** Take rows of one table that follow each other. */
  rows(table: string, rows: readonly TextRow[]): Promise<void>;
}

const batchRows = 1_000;

/**
 * Read a backup, and see that it is whole: its last line says how many rows it has and their checksum.
 *
 * @throws Refusal where it is no backup, or not as it was written.
 */
export async function readBackup(
  path: string,
  sink: BackupSink,
  { onProgress, signal }: CopyOptions = {},
): Promise<BackupEnd> {
  const reader = new BackupReader(basename(path), sink);
  for await (const { bytes, read, size } of readBlocks(path)) {
    signal?.throwIfAborted();
    const lines = bytes.toString('utf8').split('\n');
    // After the last line feed nothing may stand; if something does, it is no line.
    for (const line of lines.at(-1) === '' ? lines.slice(0, -1) : lines) await reader.line(line);
    onProgress?.({ done: read, total: size });
  }
  return reader.finish();
}

class BackupReader {
  readonly #source: string;
  readonly #sink: BackupSink;
  readonly #bytes = createHash('sha256');
  readonly #counts: Record<string, number> = {};
  #header: BackupHeader | undefined;
  #end: BackupEnd | undefined;
  #table = '';
  #rows: TextRow[] = [];

  constructor(source: string, sink: BackupSink) {
    this.#source = source;
    this.#sink = sink;
  }

  async line(line: string): Promise<void> {
    if (this.#end !== undefined) throw new Refusal(broken(this.#source));
    if (line.startsWith('{"end":')) {
      this.#end = endIn(line, this.#source);
      return;
    }
    this.#bytes.update(`${line}\n`);
    if (this.#header === undefined) {
      this.#header = headerIn(line, this.#source);
      await this.#sink.begin(this.#header);
    } else await this.#row(rowIn(line, this.#source));
  }

  async finish(): Promise<BackupEnd> {
    if (this.#header === undefined) throw new Refusal(notBackup(this.#source));
    await this.#deliver();
    const end = this.#end;
    const isWhole =
      end?.sha256 === this.#bytes.digest('hex') &&
      canonicalJson(end.rows) === canonicalJson(this.#counts);
    if (end === undefined || !isWhole) throw new Refusal(broken(this.#source));
    return end;
  }

  async #row({ table, row }: { table: string; row: TextRow }): Promise<void> {
    if (table !== this.#table || this.#rows.length === batchRows) await this.#deliver();
    this.#table = table;
    this.#rows.push(row);
    this.#counts[table] = (this.#counts[table] ?? 0) + 1;
  }

  async #deliver(): Promise<void> {
    if (this.#rows.length > 0) await this.#sink.rows(this.#table, this.#rows);
    this.#rows = [];
  }
}

function headerIn(line: string, source: string): BackupHeader {
  const parsed = backupLineSchemas.backup.safeParse(jsonOf(line));
  if (parsed.success) return parsed.data.backup;
  throw new Refusal(notBackup(source));
}

function notBackup(source: string): Problem {
  return {
    kind: 'invalid-input',
    place: { source, line: 1 },
    found: { en: 'something else', ja: '別のもの', ko: '다른 것' },
    expected: {
      en: 'a backup of a register (musubi-register-backup/1)',
      ja: '登録簿のバックアップ（musubi-register-backup/1）',
      ko: '등록부 백업(musubi-register-backup/1)',
    },
  };
}

function rowIn(line: string, source: string): { table: string; row: TextRow } {
  const parsed = backupLineSchemas.row.safeParse(jsonOf(line));
  if (parsed.success && copiedTables.includes(parsed.data.table)) return parsed.data;
  throw new Refusal(broken(source));
}

function endIn(line: string, source: string): BackupEnd {
  const parsed = backupLineSchemas.end.safeParse(jsonOf(line));
  if (parsed.success && canonicalJson(parsed.data) === line) return parsed.data.end;
  throw new Refusal(broken(source));
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function broken(source: string): Problem {
  return { kind: 'tampered', source, seq: null, fault: 'seal' };
}
