import type { Round } from '@musubi/vocabulary';
import type { ReportBlock } from './report.ts';
import type { ReportPen } from './report-pen.ts';

/** Tell which deadlines of a round were changed, what they had been, by whom and why; nothing where none was. */
export function rescheduledBlocks(
  { rescheduled = [] }: Pick<Round, 'rescheduled'>,
  { t, day, text }: ReportPen,
): ReportBlock[] {
  if (rescheduled.length === 0) return [];
  const dated = (moment: string | null) => (moment === null ? '–' : day(moment));
  return [
    {
      kind: 'table',
      caption: t('trackRound.heading.rescheduled'),
      columns: (['at', 'by', 'scoringEnds', 'commentsEnd', 'reason'] as const).map((key) => ({
        label: t(`trackRound.label.${key}`),
      })),
      rows: rescheduled.map(({ at, by, scoringEnds, commentsEnd, reason }) => [
        day(at),
        by,
        dated(scoringEnds),
        dated(commentsEnd),
        text([reason]),
      ]),
    },
  ];
}
