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

/** Rows of one table that follow each other in a backup. */
export interface RowBatch {
  readonly table: string;
  readonly rows: readonly TextRow[];
}

/** What a backup is read into. */
export interface BackupSink {
  begin(header: BackupHeader): Promise<void>;
  rows(batch: RowBatch): Promise<void>;
  readonly onProgress?: ((progress: { done: number; total: number }) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

const batchRows = 1_000;

/**
 * Read a backup, and see that it is whole: its last line says how many rows it has and their checksum.
 *
 * @throws Refusal where it is no backup, or not as it was written.
 */
export async function readBackup(path: string, sink: BackupSink): Promise<BackupEnd> {
  const source = basename(path);
  const hash = createHash('sha256');
  const counts: Record<string, number> = {};
  let [table, rows]: [string, TextRow[]] = ['', []];
  let header: BackupHeader | undefined;
  let end: BackupEnd | undefined;
  const deliver = async () => {
    if (rows.length > 0) await sink.rows({ table, rows });
    rows = [];
  };
  for await (const { bytes, read, size } of readBlocks(path)) {
    sink.signal?.throwIfAborted();
    for (const line of bytes.toString('utf8').split('\n').slice(0, -1)) {
      if (end !== undefined) throw new Refusal(broken(source));
      if (header === undefined) {
        header = headerIn(line, source);
        await sink.begin(header);
      } else if (line.startsWith('{"end":')) {
        end = endIn(line, source);
        continue;
      } else {
        const next = rowIn(line, source);
        if (next.table !== table || rows.length === batchRows) await deliver();
        table = next.table;
        rows.push(next.row);
        counts[table] = (counts[table] ?? 0) + 1;
      }
      hash.update(`${line}\n`);
    }
    sink.onProgress?.({ done: read, total: size });
  }
  await deliver();
  if (header === undefined) throw new Refusal(notBackup(source));
  const isWhole =
    end?.sha256 === hash.digest('hex') && canonicalJson(end.rows) === canonicalJson(counts);
  if (end === undefined || !isWhole) throw new Refusal(broken(source));
  return end;
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
