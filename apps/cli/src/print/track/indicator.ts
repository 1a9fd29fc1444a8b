import { economyName, type IndicatorReport } from '@musubi/vocabulary';
import { figureText, readingText, textFor } from '@musubi/workbench';
import type { Session } from '../../session.ts';
import { openSheet } from '../sheet.ts';
import { revisionTable } from './revisions.ts';

/** Print an indicator: what it measures against what, its figures on the path, and every revision. */
export function printIndicator(report: IndicatorReport, session: Session): void {
  const { t, language } = session;
  const { indicator, observations, revisions } = report;
  const sheet = openSheet(session);
  const figure = (value: number | null) => readingText({ value }, indicator.unit, language);
  sheet.heading(textFor(indicator.name, language));
  sheet.facts(facts(report, session));
  sheet.heading(t('trackWorth.heading.figures'));
  if (observations.length === 0) sheet.paragraph(t('trackWorth.empty.observations'));
  else
    sheet.table(
      [
        { title: t('trackWorth.label.period') },
        { title: t('trackWorth.label.figure'), align: 'end' },
        { title: t('trackWorth.label.path'), align: 'end' },
        { title: t('trackWorth.label.status') },
        { title: t('trackWorth.label.vintage') },
      ],
      observations.map((one) => [
        one.period,
        readingText(one, indicator.unit, language),
        one.expected === null ? '' : figure(one.expected),
        t(`trackWorth.status.${one.status}`),
        one.vintageSha256.slice(0, 12),
      ]),
    );
  sheet.heading(t('trackWorth.heading.revisions'));
  if (revisions.length === 0) sheet.paragraph(t('trackWorth.empty.revisions'));
  else sheet.table(...revisionTable(report, revisions, session));
  if (observations.some(({ value, interval }) => value === null && interval !== undefined))
    sheet.paragraph(t('trackWorth.note.interval'));
  sheet.print();
}

function facts({ commitment, party, indicator, sources }: IndicatorReport, session: Session) {
  const { t, language } = session;
  const { baseline, target, tolerance, unit, parameters } = indicator;
  const at = ({ period, value }: { period: string; value: number | null }) =>
    `${readingText({ value }, unit, language)} (${period})`;
  const set = Object.entries(parameters).map(([name, value]) => `${name}=${[value].flat().join()}`);
  return [
    [t('trackWorth.label.commitment'), `${commitment} (${economyName(party, language)})`],
    [t('trackWorth.label.measure'), `${indicator.measure} (${set.join(', ')})`],
    [t('trackWorth.label.direction'), t(`trackWorth.direction.${indicator.direction}`)],
    [t('trackWorth.label.baseline'), at(baseline)],
    [t('trackWorth.label.target'), target === null ? t('trackWorth.noTarget') : at(target)],
    [t('trackWorth.label.tolerance'), figureText(tolerance, unit, language)],
    [t('trackWorth.label.attribution'), t(`trackWorth.attribution.${indicator.attribution}`)],
    ...(sources.length === 0
      ? []
      : [
          [
            t('trackWorth.label.sources'),
            sources.map(({ publisher, title }) => `${publisher}, ${title}`).join('; '),
          ] as const,
        ]),
  ] as const;
}
