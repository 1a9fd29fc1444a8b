import type { ExportEnd } from '@musubi/vocabulary';
import type { Session } from '../../session.ts';
import { openSheet } from '../sheet.ts';

/** Print what an export holds and withholds. */
export function printExport(end: ExportEnd, file: string, session: Session): void {
  const { t, language } = session;
  const { counts, withheld, checkpoint, sha256 } = end;
  const many = (count: number) => count.toLocaleString(language);
  const records = Object.values(withheld.records).reduce((sum, count) => sum + count, 0);
  const parties = checkpoint.signatures.map(({ party }) => party).join(', ');
  const sheet = openSheet(session);
  sheet.paragraph(t('trackAudit.export.written', { file }));
  sheet.facts([
    [t('trackAudit.label.entries'), many(counts.entries)],
    [t('trackAudit.label.records'), many(counts.records)],
    [t('trackAudit.label.originals'), many(counts.originals)],
    [t('trackAudit.label.withheldEntries'), many(withheld.entries)],
    [t('trackAudit.label.withheldPayloads'), many(withheld.payloads)],
    [t('trackAudit.label.withheldRecords'), many(records)],
    [t('trackAudit.label.root'), checkpoint.merkleRoot],
    [t('trackAudit.label.signedBy'), parties || t('trackAudit.export.nobody')],
    [t('trackAudit.label.checksum'), sha256],
  ]);
  if (parties === '') sheet.paragraph(t('trackAudit.export.unsigned'));
  sheet.print();
}
