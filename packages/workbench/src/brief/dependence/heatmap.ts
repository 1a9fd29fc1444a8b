import { type Dependence, economyName } from '@musubi/vocabulary';
import { drawHeatmap, type HeatRow } from '../../chart/heatmap-chart.ts';
import { percentBounds } from '../../measure/bounds-text.ts';
import { itemName } from '../../measure/item-name.ts';
import { chartFigure, drawnForBoth } from '../page/figure.ts';
import type { Markup } from '../page/markup.ts';
import { sentences } from '../page/sentences.ts';
import type { Pen } from '../pen.ts';
import { shownProducts } from './shown-items.ts';
import { sourceNote } from './source-note.ts';

/** The map of shares: items by importers, in the last year that is known of each. */
export function heatmapFigure(pen: Pen, dependence: Dependence): Markup {
  const { t, language } = pen;
  const columns = dependence.importers.map(({ code }) => economyName(code, language));
  const rows = shownProducts(dependence).map((product) => rowOf(pen, dependence, product));
  const list = rows
    .map(({ label, cells }) => {
      const shares = columns.map((name, at) => `${name} ${cells[at]?.text ?? t('term.none')}`);
      return `${label}: ${shares.join(', ')}`;
    })
    .join('; ');
  return chartFigure(pen, {
    id: 'dependence-heatmap',
    caption: t('measure.brief.heatmap', { on: onName(pen, dependence) }),
    body: drawnForBoth((width) =>
      drawHeatmap({
        columns,
        rows,
        width,
        alternative: t('measure.brief.heatmapAlt', { list }),
      }),
    ),
    note: sentences(pen, [t('measure.brief.heatmapNote'), sourceNote(pen, dependence)]),
  });
}

/** Name what the measure is on. */
export function onName({ t, language }: Pen, { on }: Pick<Dependence, 'on'>): string {
  return on === null ? t('measure.topSupplier') : economyName(on.code, language);
}

function rowOf({ language }: Pen, { importers, items }: Dependence, product: string): HeatRow {
  return {
    label: `${product} ${itemName(product, language)}`,
    cells: importers.map(({ code }) => {
      const item = items.find((each) => each.product === product && each.importer === code);
      if (item === undefined) return null;
      const bounds = item.years.at(-1)!.share;
      return { bounds, text: bounds === null ? '?' : percentBounds(bounds, language, 0) };
    }),
  };
}
