import type { Imported, Original } from '@musubi/register';
import type { Session } from '../../session.ts';
import { openSheet } from '../sheet.ts';

/** Print what came of an import, and what can be done next. */
export function printImported(
  { work, document, outcome, passages }: Imported,
  { blocks }: Original,
  session: Session,
): void {
  const { t } = session;
  const named = { code: work.code, lang: document.lang };
  const sheet = openSheet(session);
  const size = { blocks: blocks.length, length: document.length ?? 0 };
  sheet.paragraph(t(`trackDocument.outcome.${outcome}`, { ...named, ...size }));
  const { exact, moved, orphaned } = passages;
  if (exact + moved + orphaned > 0)
    sheet.paragraph(t('trackDocument.passages', { exact, moved, orphaned }));
  sheet.paragraph(t('trackDocument.nextImport', named));
  sheet.print();
}
