import type { ListedDocument } from '@musubi/register';
import type { Session } from '../../session.ts';
import { openSheet } from '../sheet.ts';

const columns = ['code', 'kind', 'date', 'parties', 'lang', 'held', 'hash', 'title'] as const;

/** Print the works of a register with their language versions, or what to do where there is none. */
export function printDocuments(listed: readonly ListedDocument[], session: Session): void {
  const { t } = session;
  const sheet = openSheet(session);
  if (listed.length === 0) sheet.paragraph(t('trackDocument.none'));
  else
    sheet.table(
      columns.map((column) => ({ title: t(`trackDocument.label.${column}`) })),
      listed.flatMap((one) => rowsOf(one, session)),
    );
  sheet.print();
}

function rowsOf(
  { work, documents }: ListedDocument,
  { t, language }: Session,
): readonly (readonly string[])[] {
  const titles = new Map(work.title.map(({ lang, text }) => [lang, text]));
  const fallback = titles.get(language) ?? work.title[0]!.text;
  const whole = [
    work.code,
    t(`trackDocument.kind.${work.kind}`),
    work.date,
    work.parties.join(' '),
  ];
  if (documents.length === 0) return [[...whole, '', '', '', fallback]];
  return documents.map(({ lang, isHeld, textSha256 }, at) => [
    ...(at === 0 ? whole : ['', '', '', '']),
    lang,
    t(`trackDocument.held.${isHeld}`),
    textSha256?.slice(0, 12) ?? '',
    titles.get(lang) ?? fallback,
  ]);
}
