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
  const { t } = pen;
  const columns = dependence.importers.map(({ code }) => shortName(pen, dependence, code));
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

/** Name an importer in little room: an economy by its name, the only group as all together, one of several by its code. */
export function shortName(
  { t, language }: Pen,
  { importers }: Pick<Dependence, 'importers'>,
  code: string,
): string {
  const groups = importers.filter(({ members }) => members.length > 1);
  if (!groups.some((group) => group.code === code)) return economyName(code, language);
  return groups.length === 1 ? t('measure.brief.asOne') : code;
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
