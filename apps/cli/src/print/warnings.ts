import type { SeriesAlert, WarningReport } from '@musubi/vocabulary';
import { alertLines } from '@musubi/workbench';
import type { Session } from '../session.ts';
import { openSheet } from './sheet.ts';

const alertsShown = 15;

/** Print the alerts of a report, the latest first, each with what followed and the events near it. */
export function printWarnings(report: WarningReport, session: Session, quiet: boolean): void {
  const { t } = session;
  const sheet = openSheet(session);
  const open = report.alerts.filter(({ suppressed }) => suppressed === null);
  const acknowledged = report.alerts.filter(({ suppressed }) => suppressed !== null);
  sheet.facts(factsOf(report, session));
  sheet.heading(t('warn.heading.alerts'));
  if (open.length === 0) sheet.paragraph(t('warn.none'));
  for (const alert of open.slice(0, alertsShown))
    sheet.paragraph(alertText(alert, report, session));
  if (open.length > alertsShown)
    sheet.paragraph(t('warn.more', { number: open.length - alertsShown }));
  if (acknowledged.length > 0) sheet.heading(t('warn.heading.suppressed'));
  for (const alert of acknowledged.slice(0, alertsShown))
    sheet.paragraph(alertText(alert, report, session));
  if (!quiet && open.length > 0) sheet.paragraph(`${t('warn.note.fall')}\n${t('warn.note.near')}`);
  sheet.print();
}

function factsOf({ series, alerts, asOf }: WarningReport, { t }: Session) {
  const months = series.flatMap(({ from, to }) => [from, to]).sort();
  return [
    [t('warn.fact.series'), String(series.length)],
    ...(months.length > 0
      ? [[t('warn.fact.range'), `${months[0]} – ${months.at(-1)}`] as const]
      : []),
    ...(asOf === null ? [] : [[t('warn.fact.known'), asOf] as const]),
    [t('warn.fact.alerts'), String(alerts.length)],
  ] as const;
}

function alertText(alert: SeriesAlert, { series, events }: WarningReport, { language }: Session) {
  const about = series.find(({ id }) => id === alert.series)!;
  return alertLines({ alert, series: about, events }, language).join('\n');
}
