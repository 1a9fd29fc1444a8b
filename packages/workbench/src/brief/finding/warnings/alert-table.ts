import type { JudgedSeries, SeriesAlert, WarningReport } from '@musubi/vocabulary';
import { html, type Markup } from '../../page/markup.ts';
import { number } from '../../page/number.ts';
import { type Row, table } from '../../page/table.ts';
import type { Pen } from '../../pen.ts';
import { unitText } from '../../unit-text.ts';
import { alertFigureId, shownUnit } from './alert-figures.ts';

const rowsShown = 60;

/** Every alert, the latest first: when it could be seen, what fell by how much, how long, and what was near. */
export function alertTable(pen: Pen, report: WarningReport): Markup | null {
  if (report.alerts.length === 0) return null;
  const { t } = pen;
  const about = new Map(report.series.map((one) => [one.id, one]));
  const shown = report.alerts.slice(0, rowsShown);
  const hidden = report.alerts.length - shown.length;
  return table(pen, {
    id: 'alerts-table',
    className: 'words',
    caption: t('warn.heading.alerts'),
    columns: [
      { label: t('warn.label.series') },
      { label: t('warn.label.seen') },
      { label: t('warn.label.value'), numeric: true },
      { label: t('warn.label.expected'), numeric: true },
      { label: t('cli.label.unit') },
      { label: t('warn.label.fall'), numeric: true },
      { label: t('warn.label.lasted'), numeric: true },
      { label: t('warn.label.near') },
    ],
    groups: [
      {
        heading: null,
        rows: shown.map((alert) => rowOf(pen, alert, about.get(alert.series)!, report)),
      },
    ],
    note: [
      t('warn.note.fall'),
      ...(hidden > 0 ? [' ', t('warn.finding.hidden', { number: hidden })] : []),
      ...report.events.map(
        ({ title, url, effective, announced }, at) =>
          html` <b>${at + 1}</b> <a href="${url}">${t('warn.event', {
            title: title[pen.language],
            date: effective ?? announced,
          })}</a>`,
      ),
      ...(report.events.length > 0 ? [' ', t('warn.note.near')] : []),
    ],
  });
}

function rowOf(
  pen: Pen,
  alert: SeriesAlert,
  { title, unit }: JudgedSeries,
  { events }: WarningReport,
): Row {
  const { t, language } = pen;
  const near = alert.hints.map(({ event }) => 1 + events.findIndex(({ id }) => id === event));
  return {
    head: html`${title[language]}${alert.suppressed === null ? null : html` <span class="small">${t('warn.suppressed', { reason: alert.suppressed.reason })}</span>`}`,
    cells: [
      html`${alert.published}<br><span class="small">${t(`warn.severity.${alert.severity}`)}</span>`,
      number(pen, alertFigureId(alert, 'value'), 'level'),
      number(pen, alertFigureId(alert, 'expected'), 'level'),
      unitText(shownUnit(unit).unit, t),
      number(pen, alertFigureId(alert, 'fall'), 'level'),
      number(pen, alertFigureId(alert, 'low-months'), 'given'),
      near.join(', '),
    ],
  };
}
