import { type Dependence, type DependenceItem, economyName } from '@musubi/vocabulary';
import { isRange } from '../../measure/bounds-text.ts';
import { itemName } from '../../measure/item-name.ts';
import { itemsOf } from '../../measure/sort-items.ts';
import { type Content, html, type Markup } from '../page/markup.ts';
import { number } from '../page/number.ts';
import { sentences } from '../page/sentences.ts';
import { type Row, table } from '../page/table.ts';
import type { Pen } from '../pen.ts';
import { flagOf, itemFigureId } from './dependence-figures.ts';
import { onName } from './heatmap.ts';
import { shownProducts } from './shown-items.ts';
import { sourceNote } from './source-note.ts';

/** The table of items by importer: share, concentration, the two rules, how robust. */
export function itemsTable(pen: Pen, dependence: Dependence): Markup {
  const { t, language } = pen;
  const shown = new Set(shownProducts(dependence));
  const numeric = ['share', 'first', 'imports', 'concentration', 'robust'] as const;
  const words = ['top', 'cdi', 'rule'] as const;
  const label = (column: (typeof numeric | typeof words)[number]) =>
    t(`measure.column.${column}`).replace('\n', ' ');
  return table(pen, {
    id: 'dependence-items',
    caption: t('measure.brief.items', { on: onName(pen, dependence) }),
    columns: [
      { label: t('measure.column.item') },
      ...numeric.map((column) => ({ label: label(column), numeric: true })),
      ...words.map((column) => ({ label: label(column) })),
    ],
    groups: dependence.importers.map(({ code }) => ({
      heading: economyName(code, language),
      rows: itemsOf(dependence, code)
        .filter(({ product }) => shown.has(product))
        .map((item) => rowOf(pen, item)),
    })),
    note: sentences(pen, [
      t('measure.note.cdi'),
      t('measure.note.rule'),
      t('measure.note.robust'),
      t('measure.note.bounds'),
      sourceNote(pen, dependence),
    ]),
  });
}

function rowOf(pen: Pen, item: DependenceItem): Row {
  const { language, t } = pen;
  const last = item.years.at(-1)!;
  const id = (part: string) => itemFigureId(item, part);
  return {
    head: `${item.product} ${itemName(item.product, language)} (${last.year})`,
    cells: [
      boundsCell(pen, last.share, id('share-low'), id('share-high')),
      boundsCell(pen, item.years[0]!.share, id('first-low'), id('first-high')),
      number(pen, id('imports'), 'level'),
      number(pen, id('concentration'), 'given'),
      number(pen, id('robust'), 'given'),
      last.topSupplier === null ? t('term.unknown') : economyName(last.topSupplier, language),
      cdiText(pen, item),
      ruleText(pen, item),
    ],
  };
}

/** A share: one number where it is known, two where it is known within bounds. */
function boundsCell(
  pen: Pen,
  bounds: DependenceItem['years'][number]['share'],
  low: string,
  high: string,
): Content {
  if (bounds === null || !isRange(bounds)) return number(pen, high, 'given');
  return html`${number(pen, low, 'given')}–${number(pen, high, 'given')}`;
}

/** Name the indicators of the Commission that flag an item. */
export function cdiText({ t }: Pick<Pen, 't'>, item: DependenceItem): string {
  const whole = flagOf(item, 'cdi').stands;
  if (whole) return t('measure.all');
  const single = (['cdi1', 'cdi2', 'cdi3'] as const).filter((rule) => flagOf(item, rule).stands);
  if (single.length > 0) return single.map((rule) => rule.slice('cdi'.length)).join(' ');
  return whole === null ? t('term.unknown') : '–';
}

/** Name the class of an item by Korea's rule. */
export function ruleText({ t }: Pick<Pen, 't'>, item: DependenceItem): string {
  const vulnerable = flagOf(item, 'vulnerable').stands;
  const watched = flagOf(item, 'watched').stands;
  if (vulnerable) return t('measure.rule.vulnerable');
  if (watched === false) return t('measure.rule.neither');
  return vulnerable === null || watched === null ? t('term.unknown') : t('measure.rule.watched');
}
