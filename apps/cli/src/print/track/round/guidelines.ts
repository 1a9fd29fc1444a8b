import type { Guideline } from '@musubi/vocabulary';
import type { Session } from '../../../session.ts';
import { openSheet } from '../../sheet.ts';
import { textOf } from './text-of.ts';

/** Print the editions of a commitment's guideline. */
export function printGuidelines(
  code: string,
  guidelines: readonly Guideline[],
  session: Session,
): void {
  const { t } = session;
  const sheet = openSheet(session);
  if (guidelines.length === 0) sheet.paragraph(t('trackRound.noGuideline', { code }));
  for (const { edition, window, full, partial, none, ...rest } of guidelines) {
    const { notApplicable = [], approvedBy, lockedAt } = rest;
    sheet.heading(t('trackRound.heading.guideline', { edition }));
    sheet.facts([
      [t('trackRound.label.window'), window],
      [t('trackRound.compliance.full'), textOf(full, session)],
      [t('trackRound.compliance.partial'), textOf(partial, session)],
      [t('trackRound.compliance.none'), textOf(none, session)],
      [t('trackRound.compliance.unknown'), textOf(notApplicable, session)],
    ]);
    const parties = approvedBy.join(' ') || t('trackRound.nobody');
    sheet.paragraph(
      lockedAt === null
        ? t('trackRound.unlocked', { parties })
        : t('trackRound.locked', { at: lockedAt, parties }),
    );
  }
  sheet.print();
}
