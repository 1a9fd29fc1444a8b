import type { PlannedItem, SourcingPlanFile } from '@musubi/vocabulary';

/** The code of suppliers that the data do not name. */
export const otherSuppliers = 'other';

/** How far shares may miss one before what is missing counts as suppliers that are not named. */
const roundingOfShares = 0.0005;

/** Give the share of today's purchases of an item that no supplier is named for. */
export function unnamedToday({ today }: PlannedItem): number {
  const named = Object.values(today?.shares ?? {}).reduce((sum, share) => sum + share, 0);
  const rest = 1 - named;
  return today !== undefined && rest > roundingOfShares ? rest : 0;
}

/** List the suppliers of a plan in the order of their codes; suppliers that are not named come last. */
export function suppliersOf({ items }: SourcingPlanFile): string[] {
  const named = items.flatMap(({ suppliers, today }) => [
    ...Object.keys(suppliers),
    ...Object.keys(today?.shares ?? {}),
  ]);
  const other = items.some((item) => unnamedToday(item) > 0) ? [otherSuppliers] : [];
  return [...[...new Set(named)].sort(), ...other];
}

/** List the supplier economies that may fail: those that the plan names, or all but the buyer. */
export function failingSuppliers(plan: SourcingPlanFile): string[] {
  return plan.risk.fails ?? suppliersOf(plan).filter((supplier) => supplier !== plan.buyer);
}
