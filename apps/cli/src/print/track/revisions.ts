import type { IndicatorReport, Revision } from '@musubi/vocabulary';
import { readingText, textFor } from '@musubi/workbench';
import type { Session } from '../../session.ts';
import { openSheet, type TableParts } from '../sheet.ts';

const end = { align: 'end' } as const;

/** Set old and new figures side by side, with their difference and whether the status changed. */
export function revisionTable(
  { indicator: { unit } }: Pick<IndicatorReport, 'indicator'>,
  revisions: readonly Revision[],
  { t, language }: Session,
): TableParts {
  const figure = (value: number | null) => readingText({ value }, unit, language);
  return [
    [
      { title: t('trackWorth.label.period') },
      { title: t('trackWorth.label.old'), ...end },
      { title: t('trackWorth.label.new'), ...end },
      { title: t('trackWorth.label.difference'), ...end },
      { title: t('trackWorth.label.status') },
      { title: t('trackWorth.label.cause') },
    ],
    revisions.map(({ period, oldValue, newValue, difference, oldStatus, newStatus, cause }) => [
      period,
      figure(oldValue),
      figure(newValue),
      figure(difference),
      oldStatus === newStatus
        ? t('trackWorth.unchanged')
        : t('trackWorth.statusChange', {
            old: t(`trackWorth.status.${oldStatus}`),
            new: t(`trackWorth.status.${newStatus}`),
          }),
      t(`trackWorth.cause.${cause}`),
    ]),
  ];
}

/** Print the revisions that were made at some moments, by indicator; nothing where there are none. */
export function printRevisions(
  reports: readonly IndicatorReport[],
  session: Session,
  moments: ReadonlySet<string>,
): void {
  for (const report of reports) {
    const made = report.revisions.filter(({ newComputedAt }) => moments.has(newComputedAt));
    if (made.length === 0) continue;
    const sheet = openSheet(session);
    sheet.heading(
      `${session.t('trackWorth.heading.revisions')}: ${textFor(report.indicator.name, session.language)}`,
    );
    sheet.table(...revisionTable(report, made, session));
    session.terminal.stdout.write('\n');
    sheet.print();
  }
}
