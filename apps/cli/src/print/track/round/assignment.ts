import type { ReviewerAssignment } from '@musubi/register';
import type { Session } from '../../../session.ts';
import { openSheet } from '../../sheet.ts';

/** Print who scores how much. */
export function printAssignment(
  reviewers: readonly ReviewerAssignment[],
  isTry: boolean,
  session: Session,
): void {
  const { t } = session;
  const sheet = openSheet(session);
  sheet.table(
    (['reviewer', 'party', 'obligations'] as const).map((column) => ({
      title: t(`trackRound.label.${column}`),
    })),
    reviewers.map(({ actor, party, obligationIds }) => [
      actor,
      party ?? '',
      String(obligationIds.length),
    ]),
  );
  if (isTry) sheet.paragraph(t('trackRound.suggested'));
  sheet.print();
}
