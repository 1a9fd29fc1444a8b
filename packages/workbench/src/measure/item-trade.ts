import type { ProductTrade, UnnamedSuppliers } from '@musubi/economics';
import type { Block } from './block.ts';
import { restOfPartners, type TradeIndex } from './trade-index.ts';

/** What a block trades in one product in one year, US$ million. */
export interface ItemTrade extends ProductTrade {
  readonly year: number;
  /** The suppliers of `import_i`. */
  readonly suppliers: readonly string[];
  readonly unnamed: UnnamedSuppliers;
  /** The most that a supplier without a flow can have sold: it is below what the table records or names. */
  unseenAtMost(supplier: string): number;
}

/**
 * Read what a block trades in a product in a year: imports by supplier outside, trade inside, exports to the outside.
 *
 * @returns null where the table does not know it: no import of the product in the year, or an economy that did not report its imports.
 *   Exports are NaN where an economy did not report them.
 */
export function itemTrade(
  index: TradeIndex,
  product: string,
  year: number,
  { members }: Block,
): ItemTrade | null {
  const { reporters, namedFrom, floorUsd = 0 } = index.table;
  const reported = index.table.reportersIn?.(year);
  const reports = (list: readonly string[] | undefined) =>
    members.every((member) => list?.includes(member) ?? true);
  if (!reports(reporters) || !reports(reported?.imports)) return null;
  const inside = new Set(members);
  const bySupplier = new Map<string, number>();
  let between = 0;
  for (const importer of members)
    for (const [exporter, usdMillion] of index.importsOf(product, year, importer)) {
      if (inside.has(exporter)) between += usdMillion;
      else bySupplier.set(exporter, (bySupplier.get(exporter) ?? 0) + usdMillion);
    }
  if (bySupplier.size === 0) return null;
  const gathered = bySupplier.get(restOfPartners) ?? 0;
  const rest = Number.isNaN(gathered) ? 0 : gathered;
  if (rest === gathered) bySupplier.delete(restOfPartners);
  const import_i = Float64Array.from(bySupplier.values());
  const named = import_i.reduce((sum, amount) => (Number.isNaN(amount) ? sum : sum + amount), 0);
  const atMost = namedFrom === undefined ? rest : Math.min(rest, namedFrom * (named + rest));
  const floor = (members.length * floorUsd) / 1e6;
  return {
    year,
    suppliers: [...bySupplier.keys()],
    import_i,
    unnamed: { amount: rest, atMost },
    inside: members.length === 1 ? null : between,
    exports: reports(reported?.exports) ? exportsOf(index, product, year, members) : Number.NaN,
    unseenAtMost: (supplier) =>
      floor + (members.every((n) => index.isNamed(product, n, supplier)) ? 0 : atMost),
  };
}

function exportsOf(
  index: TradeIndex,
  product: string,
  year: number,
  members: readonly string[],
): number {
  let total = 0;
  for (const exporter of members)
    for (const [importer, usdMillion] of index.exportsOf(product, year, exporter))
      if (!members.includes(importer)) total += usdMillion;
  return total;
}
