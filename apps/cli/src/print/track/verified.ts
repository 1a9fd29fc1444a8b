import type { VerifiedExport, VerifiedLog } from '@musubi/register';
import type { Session } from '../../session.ts';
import { openSheet, type Sheet } from '../sheet.ts';

/** Print what was checked of an export. */
export function printVerifiedExport(
  { header, end, log, isAnchored }: VerifiedExport,
  file: string,
  session: Session,
): void {
  const { t, language } = session;
  const { role, party, reach } = header.audience;
  const audience = [
    t(`trackRegister.role.${role}`),
    party ?? [],
    t(`trackAudit.reach.${reach}`),
  ].flat();
  const sheet = openSheet(session);
  sheet.heading(t('trackAudit.verify.valid', { source: file }));
  sheet.facts([
    [t('trackAudit.label.madeAt'), header.madeAt],
    [t('trackAudit.label.audience'), audience.join(', ')],
    [t('trackAudit.label.originals'), end.counts.originals.toLocaleString(language)],
    ...withheldRecords(end.withheld.records, session),
  ]);
  addLog(log, sheet, session);
  if (!isAnchored) sheet.paragraph(t('trackAudit.verify.unanchored'));
  if (end.signatures.length === 0) sheet.paragraph(t('trackAudit.verify.unsealed'));
  sheet.print();
}

/** Print what was checked of an open register. */
export function printVerifiedLog(log: VerifiedLog, place: string, session: Session): void {
  const sheet = openSheet(session);
  sheet.heading(session.t('trackAudit.verify.valid', { source: place }));
  addLog(log, sheet, session);
  sheet.print();
}

function withheldRecords(
  withheld: VerifiedExport['end']['withheld']['records'],
  { t, language }: Session,
): [string, string][] {
  const counts = Object.entries(withheld).map(
    ([kind, count]) => `${kind} ${count.toLocaleString(language)}`,
  );
  return counts.length === 0 ? [] : [[t('trackAudit.label.withheldRecords'), counts.join(', ')]];
}

function addLog(log: VerifiedLog, sheet: Sheet, session: Session): void {
  const { t, language } = session;
  const many = (count: number) => count.toLocaleString(language);
  sheet.facts([
    [t('trackAudit.label.entries'), many(log.entries)],
    [t('trackAudit.label.withheldEntries'), many(log.hashesOnly)],
    [t('trackAudit.label.payloads'), many(log.payloads)],
    [t('trackAudit.label.withheldPayloads'), many(log.payloadsMissing)],
    [t('trackAudit.label.redactions'), many(log.redactions)],
    [t('trackAudit.label.records'), many(log.records)],
    [t('trackAudit.label.checkpoints'), many(log.checkpoints)],
    [t('trackAudit.label.signatures'), many(log.signatures)],
    [t('trackAudit.label.voided'), many(log.voided)],
    [t('trackAudit.label.root'), log.merkleRoot],
  ]);
  if (log.broken.length > 0)
    sheet.paragraph(t('trackAudit.verify.broken', { objects: log.broken.join(', ') }));
  if (log.signedUpTo.length === 0) {
    sheet.paragraph(t('trackAudit.verify.unsigned'));
    sheet.command('musubi track checkpoint --key xaa.pem');
  } else
    sheet.table(
      (['party', 'signedUpTo', 'at', 'unsigned'] as const).map((label) => ({
        title: t(`trackAudit.label.${label}`),
      })),
      log.signedUpTo.map(({ party, upToSeq, at }) => [
        party,
        many(upToSeq),
        at,
        many(log.entries - upToSeq),
      ]),
    );
}
