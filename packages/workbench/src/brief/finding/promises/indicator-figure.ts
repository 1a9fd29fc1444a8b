import type { IndicatorReport } from '@musubi/vocabulary';
import { drawIndicatorChart } from '../../../chart/indicator-chart.ts';
import { formatExact } from '../../../language/number-format.ts';
import { textFor } from '../../../track/interchange/text-for.ts';
import { readingText } from '../../../track/measure/reading-text.ts';
import { chartFigure, drawnForBoth } from '../../page/figure.ts';
import { html, type Markup } from '../../page/markup.ts';
import { referencesTo } from '../../page/note.ts';
import { prose } from '../../page/number.ts';
import type { Pen } from '../../pen.ts';
import { unitText } from '../../unit-text.ts';
import { indicatorFigureId, indicatorUnit } from './promise-figures.ts';

/** The chart of an indicator against its baseline, path and target, with the figures that were replaced. */
export function indicatorFigure(pen: Pen, report: IndicatorReport, at: number): Markup | null {
  const { t, language, cite } = pen;
  const { indicator, observations, revisions, commitment, sources } = report;
  const read = (...parts: string[]) => cite(indicatorFigureId(at, ...parts)).value;
  const timed = (period: string, value: number | null) =>
    value === null ? [] : [{ year: yearOf(period), value }];
  const figures = observations.map(({ period }) => ({
    year: yearOf(period),
    value: read(period) ?? Number.NaN,
  }));
  const limits = observations.flatMap(({ period, value, interval }) =>
    value !== null || interval === undefined
      ? []
      : [{ year: yearOf(period), low: read(period, 'low')!, high: read(period, 'high')! }],
  );
  if (limits.length === 0 && figures.every(({ value }) => Number.isNaN(value))) return null;
  const replaced = revisions.flatMap(({ period }, nth) =>
    timed(period, read(period, 'old', String(nth))),
  );
  const { baseline, target } = indicator;
  const [start] = timed(baseline.period, read('baseline'));
  const [end] = target === null ? [] : timed(target.period, read('target'));
  const name = textFor(indicator.name, language);
  const list = observations
    .map((one) =>
      t('trackWorth.finding.indicatorItem', {
        period: one.period,
        figure: readingText(one, indicator.unit, language),
        status: t(`trackWorth.status.${one.status}`),
      }),
    )
    .join('; ');
  const unit = unitText(indicatorUnit(report).unit, t);
  return chartFigure(pen, {
    id: `promises-indicator-${at}`,
    caption: `${commitment}: ${name}`,
    body: html`${legend(pen, { limits: limits.length > 0, replaced: replaced.length > 0, path: end !== undefined })}${drawnForBoth(
      (width) =>
        drawIndicatorChart({
          figures,
          limits,
          replaced,
          baseline: start ?? null,
          target: end ?? null,
          baselineText: t('trackWorth.finding.legendBaseline'),
          targetText: t('trackWorth.finding.legendTarget'),
          width,
          alternative: t('trackWorth.finding.indicatorAlt', { name, list }),
          tick: (value) => formatExact(value, language),
        }),
    )}`,
    note: prose(
      pen.say('trackWorth.finding.indicatorNote', {
        unit,
        attribution: t(`trackWorth.attribution.${indicator.attribution}`),
        references: referencesTo(pen, sources),
      }),
    ),
  });
}

/** Give the time of a period on the axis: its year, and of a month the part of the year before its end. */
function yearOf(period: string): number {
  const month = Number(period.slice(5, 7) || 0);
  return Number(period.slice(0, 4)) + month / 12;
}

interface Shown {
  readonly limits: boolean;
  readonly replaced: boolean;
  readonly path: boolean;
}

function legend({ t }: Pen, shown: Shown): Markup {
  const line = (dashes: string, colour: string) =>
    html`<svg width="28" height="12" aria-hidden="true"><path d="M0 6h28" stroke="var(--${colour})" stroke-width="2" stroke-dasharray="${dashes}"/></svg>`;
  const entries = [
    html`${line('none', 'ink')} ${t('trackWorth.finding.legendFigure')}`,
    ...(shown.path ? [html`${line('6 4', 'muted')} ${t('trackWorth.finding.legendPath')}`] : []),
    ...(shown.limits
      ? [
          html`<svg width="10" height="14" aria-hidden="true"><path d="M5 1v12" stroke="var(--ink)" stroke-width="4"/></svg> ${t('trackWorth.finding.legendRange')}`,
        ]
      : []),
    ...(shown.replaced
      ? [
          html`<svg width="14" height="12" aria-hidden="true"><circle cx="7" cy="6" r="4.5" fill="var(--paper)" stroke="var(--loss)" stroke-width="1.75"/></svg> ${t('trackWorth.finding.legendOld')}`,
        ]
      : []),
  ];
  return html`<ul class="legend">${entries.map((entry) => html`<li>${entry}</li>`)}</ul>`;
}
