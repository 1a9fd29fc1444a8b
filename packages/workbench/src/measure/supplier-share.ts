import { type Bounds, supplierShares } from '@musubi/economics';
import type { ItemTrade } from './item-trade.ts';

/** Give the share of some suppliers together in a block's imports, as bounds. */
export function shareOf(trade: ItemTrade, suppliers: readonly string[]): Bounds | null {
  const shares = supplierShares(allSuppliers(trade));
  if (shares === null) return null;
  const known = knownImports(trade);
  let [low, high] = [0, 0];
  for (const supplier of suppliers) {
    const share = shares[trade.suppliers.indexOf(supplier)];
    low += share?.low ?? 0;
    high += share?.high ?? trade.unseenAtMost(supplier) / known;
  }
  return { low, high: Math.min(1, high) };
}

/** Find the largest supplier; null where one that is unknown or not named may be larger. */
export function topSupplier(trade: ItemTrade): string | null {
  if (trade.import_i.length === 0 || trade.import_i.some(Number.isNaN)) return null;
  const largest = Math.max(...trade.import_i);
  if (trade.unnamed.atMost > largest) return null;
  return trade.suppliers[trade.import_i.indexOf(largest)]!;
}

/** What is known to be imported, US$ million. */
export function knownImports({ import_i, unnamed }: ItemTrade): number {
  return import_i.reduce(
    (sum, amount) => (Number.isNaN(amount) ? sum : sum + amount),
    unnamed.amount,
  );
}

function allSuppliers({ import_i, unnamed }: ItemTrade): Float64Array {
  return Float64Array.of(...import_i, unnamed.amount);
}
