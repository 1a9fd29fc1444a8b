import type { Citation, SeriesAlert, WarningReport } from '@musubi/vocabulary';
import type { Sentence } from '../../../language/sentence.ts';
import { translator } from '../../../language/translator.ts';
import { type MonthNumber, monthNumber } from '../../../warn/month.ts';
import { monthName } from '../../../warn/month-name.ts';
import { givenSpan, numberSpan, percentSpan } from '../../figure-text.ts';
import { figureId } from '../../figures/figure.ts';
import { html } from '../../page/markup.ts';
import type { Pen } from '../../pen.ts';
import type { Finding } from '../finding.ts';
import { alertFigureId, warningFigures } from './alert-figures.ts';
import { alertTable } from './alert-table.ts';
import { type Trend, trendFigure } from './trend-figure.ts';
import type { WarningsResult } from './warnings-result.ts';

const id = 'warnings';
const alertsTold = 3;
const seriesDrawn = 6;
const monthsBefore = 48;
const monthsAfter = 24;

/** Make the chapter of a brief on early warning: the latest alerts in words, the trends, every alert in a table. */
export function warningsFinding(result: WarningsResult): Finding {
  const { report } = result;
  const open = report.alerts.filter(({ suppressed }) => suppressed === null);
  return {
    id,
    result: report,
    figures: warningFigures({ report, finding: id }),
    citations: citationsOf(report),
    title: (language) => translator(language)('warn.finding.title'),
    question: (language) => translator(language)('warn.finding.question'),
    answer: (pen) => [
      [
        pen.say('warn.finding.judged', {
          series: givenSpan(pen, figureId(id, 'series')),
          alerts: givenSpan(pen, figureId(id, 'alerts')),
        }),
        ...open.slice(0, alertsTold).map((alert) => alertSentence(pen, alert, report)),
        ...(open.length === 0 ? [] : [pen.say('warn.note.near')]),
      ],
    ],
    limits: (pen) => [
      pen.say('warn.finding.limitCause'),
      pen.say('warn.finding.limitRevision'),
      pen.say('warn.finding.limitRoute'),
    ],
    chapter: (pen) =>
      html`${drawn(open, result, pen).map((trend) => trendFigure(pen, trend))}${alertTable(pen, report)}`,
  };
}

function citationsOf({ series }: WarningReport): Citation[] {
  const sources = series.flatMap(({ source }) => (source === null ? [] : [source]));
  return [...new Map(sources.map((source) => [JSON.stringify(source), source])).values()];
}

function alertSentence(pen: Pen, alert: SeriesAlert, { series }: WarningReport): Sentence {
  const { title, measure } = series.find((one) => one.id === alert.series)!;
  const fall = alertFigureId(alert, 'fall');
  return pen.say(measure === 'share' ? 'warn.finding.shareFell' : 'warn.finding.amountFell', {
    date: alert.published,
    title: title[pen.language],
    month: monthName(alert.month, pen.language),
    fall: measure === 'share' ? numberSpan(pen, fall, 'level') : percentSpan(pen, fall, 'plain'),
  });
}

/** The trends of the series with the latest alerts, each around its latest one. */
function drawn(open: readonly SeriesAlert[], result: WarningsResult, pen: Pen): Trend[] {
  const latest = new Map<string, SeriesAlert>();
  for (const alert of open)
    if (!latest.has(alert.series) && latest.size < seriesDrawn) latest.set(alert.series, alert);
  return [...latest.values()].map((alert) => {
    const series = result.series.find(({ about }) => about.id === alert.series)!;
    const at = monthNumber(alert.month);
    const last: MonthNumber = series.first + series.values_t.length - 1;
    return {
      id: `trend-${alert.series}`,
      caption: series.about.title[pen.language],
      lines: [{ label: series.about.title[pen.language], series }],
      from: Math.max(series.first, at - monthsBefore),
      to: Math.min(last, at + monthsAfter),
      events: result.report.events.filter(({ id: event }) =>
        alert.hints.some((hint) => hint.event === event),
      ),
    };
  });
}
