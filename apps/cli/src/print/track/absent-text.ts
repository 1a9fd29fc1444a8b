import type { RegisterDocument } from '@musubi/vocabulary';
import type { Session } from '../../session.ts';
import type { Sheet } from '../sheet.ts';

/**
 * Say where the text of a document is to be had that the register does not hold, and what to type to give it.
 *
 * @param code - the code of its work.
 */
export function addAbsentText(
  sheet: Sheet,
  code: string,
  { lang, sourceUrl }: RegisterDocument,
  { t }: Session,
): void {
  const options = `--work ${code} --text-lang ${lang}`;
  sheet.paragraph(t('trackDocument.absent.text', { code, lang }));
  if (sourceUrl === undefined) {
    sheet.command(`musubi track import <file> ${options}`);
    return;
  }
  sheet.command(`musubi track import ${sourceUrl} ${options}`);
  sheet.paragraph(t('trackDocument.absent.file'));
  sheet.command(`musubi track import <file> ${options} --url ${sourceUrl}`);
}
