import type { Actor } from '@musubi/vocabulary';
import type { Session } from '../../session.ts';
import { openSheet } from '../sheet.ts';

/** Print that a register was made, who guards it, and what comes next. */
export function printFounded(place: string, { name }: Actor, session: Session): void {
  const { t } = session;
  const isServer = place.includes('://');
  const sheet = openSheet(session);
  sheet.paragraph(t('trackRegister.made', { place, name }));
  if (!isServer) sheet.paragraph(t('trackRegister.guard'));
  else {
    sheet.paragraph(t('trackRegister.logins'));
    sheet.paragraph(`  ALTER ROLE "musubi_${name}" LOGIN;\n  \\password "musubi_${name}"`);
  }
  sheet.paragraph(t('trackRegister.next'));
  sheet.paragraph(
    `  musubi track actor add secretary --full-name "…" --role secretariat --as ${name}`,
  );
  sheet.print();
}
