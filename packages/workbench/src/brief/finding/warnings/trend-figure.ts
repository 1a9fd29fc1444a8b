import type { Citation, PolicyEvent } from '@musubi/vocabulary';
import { drawSeriesChart, type TrendPoint } from '../../../chart/series-chart.ts';
import { formatExact } from '../../../language/number-format.ts';
import { judgeSeries } from '../../../warn/judge-series.ts';
import type { LoadedSeries } from '../../../warn/loaded-series.ts';
import { type MonthNumber, monthNumber, monthText } from '../../../warn/month.ts';
import { monthName } from '../../../warn/month-name.ts';
import { chartFigure, drawnForBoth } from '../../page/figure.ts';
import { type Content, html, type Markup } from '../../page/markup.ts';
import { referencesTo } from '../../page/note.ts';
import { prose } from '../../page/number.ts';
import type { Pen } from '../../pen.ts';
import { unitText } from '../../unit-text.ts';
import { shownUnit } from './alert-figures.ts';

/** A trend to draw: series of one unit over some months, with events and alerts. */
export interface Trend {
  readonly id: string;
  readonly caption: string;
  /** The first carries the alerts and, where it is alone, what was to be expected. */
  readonly lines: readonly { readonly label: string; readonly series: LoadedSeries }[];
  readonly from: MonthNumber;
  readonly to: MonthNumber;
  readonly events: readonly PolicyEvent[];
}

/** Draw a trend as a numbered figure whose note names its events, its unit and its sources. */
export function trendFigure(pen: Pen, trend: Trend): Markup {
  const { t, language } = pen;
  const { lines, from, to } = trend;
  const [first] = lines;
  const { factor, unit } = shownUnit(first!.series.about.unit);
  const judgement = judgeSeries(first!.series);
  const within = (month: string) => monthNumber(month) >= from && monthNumber(month) <= to;
  const alerts = judgement.alerts.filter(({ month }) => within(month));
  const events = trend.events
    .filter((event) => within(dateOf(event)))
    .sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1));
  const expected =
    lines.length > 1 ? [] : pointsOf(first!.series, judgement.expected_t, factor, trend);
  const draw = (width: number) =>
    drawSeriesChart({
      lines: lines.map(({ label, series }) => ({
        label,
        points: pointsOf(series, series.values_t, factor, trend),
      })),
      expected,
      events: events.map((event, at) => ({
        date: dateOf(event),
        label: String(at + 1),
      })),
      alerts: alerts.map(({ month }) => ({ date: `${month}-01`, label: month })),
      width,
      alternative: t('warn.chart.alternative', {
        caption: trend.caption,
        from: monthName(monthText(from), language),
        to: monthName(monthText(to), language),
      }),
      tick: (value) => formatExact(value, language),
      month: (date) => date.toISOString().slice(0, 7),
    });
  return chartFigure(pen, {
    id: trend.id,
    caption: trend.caption,
    body: html`${legend(pen, { expected: expected.length > 0, alerts: alerts.length > 0, events: events.length > 0 })}${drawnForBoth(draw)}`,
    note: noteOf(pen, trend, events, unitText(unit, t)),
  });
}

/** When an event is drawn: when it took effect, or was announced where that is not known. */
function dateOf({ effective, announced }: PolicyEvent): string {
  return effective ?? announced;
}

function pointsOf(
  { first }: LoadedSeries,
  values_t: Float64Array,
  factor: number,
  { from, to }: Trend,
): TrendPoint[] {
  return Array.from({ length: to - from + 1 }, (_, at) => {
    const value = values_t[from + at - first] ?? Number.NaN;
    return {
      date: `${monthText(from + at)}-01`,
      value: Number.isNaN(value) ? null : value * factor,
    };
  });
}

function legend(
  { t }: Pen,
  shown: { readonly expected: boolean; readonly alerts: boolean; readonly events: boolean },
): Markup | null {
  const line = (dashes: string, stroke: string) =>
    html`<svg width="28" height="12" aria-hidden="true"><path d="M0 6h28" stroke="${stroke}" stroke-width="1.5" stroke-dasharray="${dashes}"/></svg>`;
  const entries: Content[] = [
    ...(shown.expected ? [html`${line('4 3', 'var(--muted)')} ${t('warn.chart.expected')}`] : []),
    ...(shown.alerts
      ? [
          html`<svg width="14" height="12" aria-hidden="true"><path d="M1 1h12l-6 10z" fill="var(--loss)"/></svg> ${t('warn.chart.alert')}`,
        ]
      : []),
    ...(shown.events ? [html`${line('3 3', 'var(--muted)')} ${t('warn.chart.event')}`] : []),
  ];
  if (entries.length === 0) return null;
  return html`<ul class="legend">${entries.map((entry) => html`<li>${entry}</li>`)}</ul>`;
}

function noteOf(pen: Pen, { lines }: Trend, events: readonly PolicyEvent[], unit: string): Content {
  const { t, say, language } = pen;
  const citations = lines.flatMap(({ series }): Citation[] =>
    series.about.source === null ? [] : [series.about.source],
  );
  const note = prose(say('warn.chart.note', { unit, references: referencesTo(pen, citations) }));
  if (events.length === 0) return note;
  return html`${note} ${events.map(
    (event, at) =>
      html`${at > 0 ? ' ' : null}<b>${at + 1}</b> <a href="${event.url}">${t('warn.event', {
        title: event.title[language],
        date: dateOf(event),
      })}</a>`,
  )}`;
}
