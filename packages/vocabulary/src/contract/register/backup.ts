import { z } from 'zod';
import { instantSchema, sha256Schema } from './identity.ts';

/** The format of a backup of a register: JSON Lines, each line canonical JSON (RFC 8785). */
export const registerBackupFormat = 'musubi-register-backup/1';

/** The schemas of the lines of a backup: the first, one for each row, and the last. */
export const backupLineSchemas = {
  backup: z
    .strictObject({
      backup: z.strictObject({
        format: z.literal(registerBackupFormat),
        register: z.int().positive().describe('The form of the register’s tables.'),
        madeAt: instantSchema,
        madeBy: z.string().min(1).describe('The name of the administrator.'),
      }),
    })
    .describe('The first line.'),
  row: z
    .strictObject({
      row: z.record(z.string(), z.string().nullable()),
      table: z.string().min(1),
    })
    .describe('A row of a table, each value as PostgreSQL writes it as text.'),
  end: z
    .strictObject({
      end: z.strictObject({
        rows: z.record(z.string(), z.int().nonnegative()).describe('How many, by table.'),
        sha256: sha256Schema.describe('Of all bytes before this line.'),
      }),
    })
    .describe('The last line.'),
} as const;

/** What the first line of a backup says. */
export type BackupHeader = z.infer<typeof backupLineSchemas.backup>['backup'];
/** What the last line of a backup says. */
export type BackupEnd = z.infer<typeof backupLineSchemas.end>['end'];
