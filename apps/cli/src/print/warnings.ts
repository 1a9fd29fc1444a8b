import type { SeriesAlert, WarningReport } from '@musubi/vocabulary';
import { amountText, formatNumber, monthName } from '@musubi/workbench';
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

function alertText(alert: SeriesAlert, report: WarningReport, session: Session): string {
  const { t, language } = session;
  const { title, measure, unit } = report.series.find(({ id }) => id === alert.series)!;
  const heading = t('warn.alert.heading', {
    published: alert.published,
    severity: t(`warn.severity.${alert.severity}`),
    title: title[language],
  });
  const what = t(measure === 'share' ? 'warn.alert.share' : 'warn.alert.amount', {
    month: monthName(alert.month, language),
    value: amountText(alert.value, unit, language),
    expected: amountText(alert.expected, unit, language),
    fall: formatNumber(100 * alert.fall, language, 'plain', 1),
    by: t(`warn.by.${alert.by}`),
  });
  const lines = [heading, what, courseText(alert, session), nearText(alert, report, session)];
  return [...lines, suppressionText(alert, session)].filter((line) => line !== null).join('\n');
}

function courseText({ lowMonths: months, since, ended, end }: SeriesAlert, session: Session) {
  const values = { months, since: monthName(since, session.language) };
  return end === null || ended === null
    ? session.t('warn.course.lasting', values)
    : session.t(`warn.course.${ended}`, { ...values, end: monthName(end, session.language) });
}

function nearText({ hints }: SeriesAlert, { events }: WarningReport, { t, language }: Session) {
  if (hints.length === 0) return null;
  const named = hints.map(({ event, from }) => {
    const { title, announced, effective } = events.find(({ id }) => id === event)!;
    const date = from === 'effective' ? effective! : announced;
    return t('warn.event', { title: title[language], date });
  });
  return t('warn.near', { list: named.join('; ') });
}

function suppressionText({ suppressed }: SeriesAlert, { t }: Session) {
  if (suppressed === null) return null;
  const { until, reason } = suppressed;
  return until === null
    ? t('warn.suppressed', { reason })
    : t('warn.suppressedUntil', { date: until, reason });
}
