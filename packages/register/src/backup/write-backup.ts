import { type BackupEnd, type BackupHeader, registerBackupFormat } from '@musubi/vocabulary';
import { format } from '../postgres/migrate.ts';
import type { Sql } from '../postgres/sql.ts';
import { copiedTables, fixTexts, readRows } from '../postgres/table-copy.ts';
import type { CopyOptions } from '../store/register-store.ts';
import { BackupWriter } from './backup-file.ts';

/** Write all tables of a register to a file, within a transaction that sees one moment. */
export async function writeBackup(
  sql: Sql,
  path: string,
  made: Pick<BackupHeader, 'madeAt' | 'madeBy'>,
  { onProgress, signal }: CopyOptions,
): Promise<BackupEnd> {
  await fixTexts(sql);
  const [all] = await sql<{ size: string }>('SELECT musubi.log_size()::text AS size');
  const header = { format: registerBackupFormat, register: format, ...made } as const;
  const writer = await BackupWriter.open(path, header);
  try {
    let done = 0;
    for (const table of copiedTables) {
      for await (const rows of readRows(sql, table)) {
        signal?.throwIfAborted();
        await writer.rows(table, rows);
        if (table === 'log_payload') done += rows.length;
        onProgress?.({ done, total: Number(all!.size) });
      }
    }
    return await writer.finish();
  } catch (error) {
    await writer.abandon();
    throw error;
  }
}
