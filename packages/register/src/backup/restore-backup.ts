import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import {
  actorSchema,
  type BackupEnd,
  type BackupHeader,
  ok,
  type Problem,
  type Result,
  refuse,
} from '@musubi/vocabulary';
import { canonicalJson } from '../audit/canonical-json.ts';
import { verifySnapshot } from '../audit/verify-snapshot.ts';
import { format } from '../postgres/migrate.ts';
import { PostgresSnapshot } from '../postgres/postgres-snapshot.ts';
import type { Attempt } from '../postgres/problem-of-error.ts';
import { Refusal } from '../postgres/refusal.ts';
import type { Sql } from '../postgres/sql.ts';
import {
  copiedTables,
  fixTexts,
  putRows,
  readRows,
  setTriggers,
  type TextRow,
} from '../postgres/table-copy.ts';
import type { CopyOptions } from '../store/register-store.ts';
import { readBackup } from './backup-file.ts';

/** What is restored, and who does it. */
export interface Restoring extends Attempt, CopyOptions {
  /** The name of an administrator of what is restored. */
  readonly by: string;
}

/**
 * Put a backup into the empty tables of a register, within a transaction, and verify what stands there then: row by row
 * against the checksum of the backup, and the log with all that hangs on it.
 *
 * @throws Refusal where the backup is not whole.
 */
export async function readInto(
  sql: Sql,
  path: string,
  { by, action, object, ...options }: Restoring,
): Promise<Result<BackupEnd, Problem>> {
  const taken = await problemOfTarget(sql, { action, object });
  if (taken !== undefined) return refuse(taken);
  await fixTexts(sql);
  await setTriggers(sql, 'DISABLE');
  let header: BackupHeader | undefined;
  const begin = async (found: BackupHeader) => {
    if (found.register !== format) throw new Refusal(otherForm(path, found));
    header = found;
  };
  const rows = (table: string, found: readonly TextRow[]) => putRows(sql, table, found);
  const end = await readBackup(path, { begin, rows }, options);
  await setTriggers(sql, 'ENABLE');
  await sql(
    `SELECT setval(pg_get_serial_sequence('musubi.checkpoint', 'id'), max(id)) FROM musubi.checkpoint`,
  );
  await sql('SELECT musubi.give_role(role_name, role) FROM musubi.actor');
  const source = basename(path);
  if ((await contentHash(sql, header!)) !== end.sha256)
    return refuse({ kind: 'tampered', source, seq: null, fault: 'seal' });
  const [row] = await sql<{ body: string; at: string }>(
    'SELECT body, musubi.written(musubi.moment()) AS at FROM musubi.actor WHERE name = $1',
    [by],
  );
  if (row === undefined) return refuse({ kind: 'forbidden', action, object, reason: 'role' });
  const actor = actorSchema.parse(JSON.parse(row.body));
  const snapshot = await PostgresSnapshot.open(sql, actor, row.at, true);
  const verified = await verifySnapshot(source, snapshot);
  if (!verified.ok) return verified;
  await sql(`SET LOCAL ROLE "musubi_${actor.name}"`);
  await sql('SELECT musubi.note($1, $2)', [action, canonicalJson({ backup: end.sha256 })]);
  return ok(end);
}

/** Only the owner of a database restores, and only into a register in which there is nothing. */
async function problemOfTarget(sql: Sql, attempt: Attempt): Promise<Problem | undefined> {
  const [found] = await sql<{ owner: boolean; empty: boolean }>(
    `SELECT musubi.is_owner() AS owner,
       NOT EXISTS (SELECT FROM musubi.actor) AND NOT EXISTS (SELECT FROM musubi.log_entry) AS empty`,
  );
  if (!found!.owner) return { kind: 'forbidden', ...attempt, reason: 'role' };
  if (found!.empty) return undefined;
  return {
    kind: 'conflict',
    what: `There is a register in ${attempt.object} already.`,
    remedy: 'Restore into an empty folder or an empty database.',
  };
}

/** Hash what the tables hold now as a backup would write it. */
async function contentHash(sql: Sql, header: BackupHeader): Promise<string> {
  const hash = createHash('sha256').update(`${canonicalJson({ backup: header })}\n`);
  for (const table of copiedTables)
    for await (const rows of readRows(sql, table))
      for (const row of rows) hash.update(`${canonicalJson({ row, table })}\n`);
  return hash.digest('hex');
}

function otherForm(path: string, { register }: BackupHeader): Problem {
  return {
    kind: 'conflict',
    what: `${basename(path)} was made by another version of Musubi (form ${register}, not ${format}).`,
    remedy: 'Restore it with that version, then open the register with this one.',
  };
}
