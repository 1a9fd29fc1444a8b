import type { TradeTable } from '@musubi/atlas';
import { type Dependence, type DependenceItem, ok, type Problem } from '@musubi/vocabulary';
import { type Outcome, refuseOne } from '../file/outcome.ts';
import type { OpenedTable } from '../trade-store/open-trade-tables.ts';
import type { Block } from './block.ts';
import { flagsOf } from './flags.ts';
import { type ItemTrade, itemTrade } from './item-trade.ts';
import { measureYear } from './measure-year.ts';
import { mutualOf } from './mutual.ts';
import { indexTrade, type TradeIndex } from './trade-index.ts';

/** What is measured, of whom, on what. */
export interface MeasureChoice {
  readonly importers: readonly Block[];
  /** On whom; null for the top supplier of each item. */
  readonly on: Block | null;
  /** Products, by their codes in the tables. */
  readonly products: readonly string[];
  /** The years that count; every year of a table if left out. */
  readonly years?: readonly number[] | undefined;
  /** Percent of each rule's own threshold. */
  readonly thresholdPercents: readonly number[];
}

/** The items of a measure, and the pairs of importer and product that no table knows. */
export type MeasuredItems = Pick<Dependence, 'items' | 'missing'>;

/**
 * Measure how each importer depends on suppliers, item by item.
 *
 * Where several tables know an importer's trade in a product, the one with the most years counts, then the first by name.
 *
 * @returns the items, or `missing-data` where no table knows any.
 */
export async function measure(
  choice: MeasureChoice,
  tables: readonly OpenedTable[],
): Promise<Outcome<MeasuredItems>> {
  const indexes: TradeIndex[] = [];
  for (const { table } of tables) {
    const flows = await table.flows({ products: choice.products });
    if (!flows.ok) return flows;
    indexes.push(indexTrade(table, flows.value));
  }
  const items: DependenceItem[] = [];
  const missing: { importer: string; product: string }[] = [];
  for (const importer of choice.importers)
    for (const product of choice.products) {
      const item = measureItem(choice, importer, product, indexes);
      if (item === null) missing.push({ importer: importer.code, product });
      else items.push(item);
    }
  return items.length > 0 ? ok({ items, missing }) : refuseOne(nothingKnown(choice, tables));
}

function measureItem(
  { on, years, thresholdPercents }: MeasureChoice,
  importer: Block,
  product: string,
  indexes: readonly TradeIndex[],
): DependenceItem | null {
  const known = indexes
    .map((index) => ({ index, trades: tradesOf(index, product, importer, years) }))
    .toSorted((a, b) => b.trades.length - a.trades.length)[0];
  const last = known?.trades.at(-1);
  if (known === undefined || last === undefined) return null;
  const suppliers = on?.members ?? null;
  return {
    importer: importer.code,
    product,
    table: known.index.table.id,
    years: known.trades.map((trade) => measureYear(trade, suppliers)),
    flags: flagsOf(known.trades, suppliers, thresholdPercents),
    mutual: on && mutualOf(known.index, product, last.year, importer, on),
  };
}

function tradesOf(
  index: TradeIndex,
  product: string,
  importer: Block,
  years: readonly number[] | undefined,
): ItemTrade[] {
  return index
    .yearsOf(product)
    .filter((year) => years?.includes(year) ?? true)
    .flatMap((year) => itemTrade(index, product, year, importer) ?? []);
}

function nothingKnown(
  { importers, products, years }: MeasureChoice,
  tables: readonly OpenedTable[],
): Problem {
  const who = importers.map(({ code }) => code).join(', ');
  const when = years === undefined ? '' : ` in ${years.join(', ')}`;
  return {
    kind: 'missing-data',
    what: `imports of ${who} in ${products.join(', ')}${when}`,
    remedy: `Tables: ${tables.map(({ table }) => describe(table)).join('; ')}.`,
  };
}

function describe({ id, reporters }: TradeTable): string {
  return reporters === undefined ? id : `${id} (only ${reporters.join(', ')})`;
}
