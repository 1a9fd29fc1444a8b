import { economyName, type IndicatorReport } from '@musubi/vocabulary';
import { readingText, textFor } from '@musubi/workbench';
import type { Session } from '../../session.ts';
import { openSheet } from '../sheet.ts';

/** Print a line for each indicator: the latest figure, its status, and how near the promise is to it. */
export function printIndicators(reports: readonly IndicatorReport[], session: Session): void {
  const { t, language } = session;
  const sheet = openSheet(session);
  if (reports.length === 0) {
    sheet.paragraph(t('trackWorth.empty.indicators'));
    sheet.print();
    return;
  }
  sheet.table(
    [
      { title: t('trackWorth.label.commitment') },
      { title: t('trackWorth.label.party') },
      { title: t('trackWorth.label.indicator') },
      { title: t('trackWorth.label.latest'), align: 'end' },
      { title: t('trackWorth.label.period') },
      { title: t('trackWorth.label.status') },
      { title: t('trackWorth.label.attribution') },
    ],
    reports.map(({ commitment, party, indicator, observations }) => {
      const latest =
        observations.findLast(({ status }) => status !== 'no-data') ?? observations.at(-1);
      return [
        commitment,
        economyName(party, language),
        textFor(indicator.name, language),
        latest === undefined ? '' : readingText(latest, indicator.unit, language),
        latest?.period ?? '',
        t(`trackWorth.status.${latest?.status ?? 'no-data'}`),
        t(`trackWorth.attributionShort.${indicator.attribution}`),
      ];
    }),
  );
  if (reports.every(({ observations }) => observations.length === 0))
    sheet.paragraph(t('trackWorth.empty.observations'));
  if (reports.some(({ movesVerdict }) => !movesVerdict))
    sheet.paragraph(t('trackWorth.note.context'));
  sheet.print();
}
