import type { BackupEnd } from '@musubi/vocabulary';
import type { Session } from '../../session.ts';
import { openSheet } from '../sheet.ts';

/** Print what a backup holds. */
export function printBackup(text: string, { rows, sha256 }: BackupEnd, session: Session): void {
  const { t, language } = session;
  const count = (...tables: readonly string[]) =>
    tables.reduce((sum, table) => sum + (rows[table] ?? 0), 0).toLocaleString(language);
  const apart = ['actor', 'log_entry', 'log_payload', 'original', 'signing_key', 'checkpoint'];
  const records = Object.keys(rows).filter((table) => !apart.includes(table));
  const sheet = openSheet(session);
  sheet.paragraph(text);
  sheet.facts([
    [t('trackAudit.label.people'), count('actor')],
    [t('trackAudit.label.records'), count(...records)],
    [t('trackAudit.label.entries'), count('log_entry')],
    [t('trackAudit.label.originals'), count('original')],
    [t('trackAudit.label.checkpoints'), count('checkpoint')],
    [t('trackAudit.label.checksum'), sha256],
  ]);
  sheet.print();
}
