import { type AppraisedPromise, textFor } from '@musubi/workbench';
import type { Session } from '../../session.ts';
import { openSheet } from '../sheet.ts';
import { addWorth, worthNotes } from './worth.ts';

/** Print what each promise is worth, with where its run can be repeated. */
export function printWorths(
  appraised: readonly AppraisedPromise[],
  session: Session,
  quiet: boolean,
): void {
  const { t, language } = session;
  const sheet = openSheet(session);
  for (const { promise, lever, product, manifestPath } of appraised) {
    const { code, summary } = promise.commitment;
    sheet.heading(`${code}: ${textFor(summary, language)}`);
    addWorth(sheet, product.value, product.parameters, session);
    if (quiet) continue;
    sheet.paragraph(textFor(lever.value.rationale, language));
    if (product.value.horizon !== lever.value.horizon)
      sheet.paragraph(t('trackWorth.note.horizon'));
    sheet.paragraph(t('trackWorth.note.stored', { path: manifestPath }));
  }
  if (!quiet) {
    const notes = appraised.flatMap(({ product }) => worthNotes(product.value, session));
    sheet.heading(t('trackWorth.heading.notes'));
    for (const note of new Set(notes)) sheet.paragraph(note);
  }
  sheet.print();
}
