import type { Round } from '@musubi/vocabulary';
import type { Session } from '../../../session.ts';
import type { Sheet } from '../../sheet.ts';

/** Add the changes of a round's deadlines, with what they had been and why they were changed. */
export function addRescheduled(
  sheet: Sheet,
  { rescheduled = [] }: Pick<Round, 'rescheduled'>,
  { t }: Session,
): void {
  if (rescheduled.length === 0) return;
  sheet.heading(t('trackRound.heading.rescheduled'));
  sheet.table(
    (['at', 'by', 'scoringEnds', 'commentsEnd', 'reason'] as const).map((column) => ({
      title: t(`trackRound.label.${column}`),
    })),
    rescheduled.map(({ at, by, scoringEnds, commentsEnd, reason }) => [
      at,
      by,
      scoringEnds ?? '–',
      commentsEnd ?? '–',
      reason.text,
    ]),
  );
}
