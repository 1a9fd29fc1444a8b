import type { NamedDocument } from '@musubi/register';
import type { Block, DocumentText } from '@musubi/vocabulary';
import type { Session } from '../../session.ts';
import { openSheet } from '../sheet.ts';
import { addAbsentText } from './absent-text.ts';

/** Print a document: what it is, and its text with the numbers and places of its blocks. */
export function printDocument({ work, document, text }: NamedDocument, session: Session): void {
  const { t } = session;
  const sheet = openSheet(session);
  const title = work.title.find(({ lang }) => lang === document.lang) ?? work.title[0]!;
  sheet.heading(title.text);
  sheet.facts(
    (
      [
        ['code', `${work.code}/${document.lang}`],
        ['kind', t(`trackDocument.kind.${work.kind}`)],
        ['date', work.date],
        ['parties', work.parties.join(' ')],
        ['authenticity', t(`trackDocument.authenticity.${document.authenticity}`)],
        ['url', document.sourceUrl ?? ''],
        ['length', document.length === null ? '' : String(document.length)],
        ['hash', document.textSha256 ?? ''],
        ['id', document.id],
      ] as const
    )
      .filter(([, value]) => value !== '')
      .map(([label, value]) => [t(`trackDocument.label.${label}`), value]),
  );
  if (text === null) addAbsentText(sheet, work.code, document, session);
  else for (const block of text.blocks) sheet.paragraph(blockText(block, text, session));
  sheet.print();
}

function blockText(block: Block, { text }: DocumentText, { t }: Session): string {
  const { ord, kind, level, start, end, stem } = block;
  const completes = stem === null ? '' : ` ← ${t('trackDocument.label.stem')} ${stem}`;
  const words = text.slice(start, end);
  return `${ord} ${kind}${level} [${start}, ${end})${completes}\n${kind === 'li' ? `• ${words}` : words}`;
}
