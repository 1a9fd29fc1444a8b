import type { Dependence, DependenceItem } from '@musubi/vocabulary';
import { drawTrend, mostLines, type TrendLine } from '../../chart/trend-chart.ts';
import { percentBounds } from '../../measure/bounds-text.ts';
import { itemName } from '../../measure/item-name.ts';
import { chartFigure } from '../page/figure.ts';
import { html, type Markup, raw } from '../page/markup.ts';
import { sentences } from '../page/sentences.ts';
import type { Pen } from '../pen.ts';
import { onName, shortName } from './heatmap.ts';
import { trendProducts } from './shown-items.ts';
import { sourceNote } from './source-note.ts';

const panelWidth = 330;

/** The shares of the items with the largest ones, over the years, a panel for each item; nothing where no item has some years. */
export function trendsFigure(pen: Pen, dependence: Dependence): Markup | null {
  const { t } = pen;
  const products = trendProducts(dependence);
  if (products.length === 0) return null;
  return chartFigure(pen, {
    id: 'dependence-trends',
    caption: t('measure.brief.trends', { on: onName(pen, dependence) }),
    body: html`<div class="panels">${products.map((product) => panel(pen, dependence, product))}</div>`,
    note: sentences(pen, [t('measure.brief.trendsNote'), sourceNote(pen, dependence)]),
  });
}

function panel(pen: Pen, dependence: Dependence, product: string): Markup {
  const { t, language } = pen;
  const title = `${product} ${itemName(product, language)}`;
  const own = dependence.items
    .filter((item) => item.product === product && item.years.length > 1)
    .slice(0, mostLines);
  const list = own.map((item) => spoken(pen, dependence, item)).join('; ');
  const svg = drawTrend({
    lines: own.map((item) => lineOf(pen, dependence, item)),
    width: panelWidth,
    axis: t('measure.brief.percent'),
    alternative: t('measure.brief.trendsAlt', { item: title, list }),
  });
  return html`<div class="panel"><p class="panel-title">${title}</p>${raw(svg)}</div>`;
}

function lineOf(pen: Pen, dependence: Dependence, { importer, years }: DependenceItem): TrendLine {
  return {
    label: shortName(pen, dependence, importer),
    style: dependence.importers.findIndex(({ code }) => code === importer),
    points: years.flatMap(({ year, share }) =>
      share === null ? [] : [{ year, low: 100 * share.low, high: 100 * share.high }],
    ),
  };
}

function spoken(pen: Pen, dependence: Dependence, { importer, years }: DependenceItem): string {
  const of = ({ year, share }: (typeof years)[number]) =>
    `${year} ${percentBounds(share, pen.language)}%`;
  const name = shortName(pen, dependence, importer);
  return `${name} ${of(years[0]!)}, ${of(years.at(-1)!)}`;
}
