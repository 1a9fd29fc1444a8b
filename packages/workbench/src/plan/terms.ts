import type { Assumed, PlannedItem, SourcingPlanFile, SupplierTerms } from '@musubi/vocabulary';
import { type AssumedUnit, assumedNumber, type Pick } from './assumed-number.ts';

/** The limits of a supplier's share in the world's supply of an item, as the chain gives them. */
export type SharesOfItem = ReadonlyMap<string, readonly [low: number, high: number]>;

/** The terms of one supplier of one item, as numbers; money in million US$. */
export interface Terms {
  readonly price: number;
  readonly capacity: number;
  readonly switching: number;
  readonly qualification: number;
  readonly surge: number;
  readonly lot: number;
}

/**
 * Read the terms of a supplier; what it does not say is what the assumptions of the plan say. A supplier whose capacity nobody
 * states has none beyond what it delivers today.
 */
export function termsOf(
  plan: SourcingPlanFile,
  item: PlannedItem,
  supplier: string,
  given: SupplierTerms,
  shares: SharesOfItem | undefined,
  pick: Pick,
): Terms {
  const { assumptions } = plan;
  const own = `items.${item.id}.suppliers.${supplier}`;
  const number = (
    key: Exclude<keyof SupplierTerms, 'capacityUsdMillion'>,
    unit: AssumedUnit,
    better: 'low' | 'high',
    usual: Assumed | undefined,
  ) => {
    const stated = given[key];
    if (stated !== undefined) return pick(assumedNumber(`${own}.${key}`, stated, unit, better));
    if (usual === undefined) return 0;
    return pick(assumedNumber(`assumptions.${key}`, usual, unit, better));
  };
  return {
    price: 1 + number('pricePercent', 'percent', 'low', undefined) / 100,
    capacity: capacityOf(plan, item, supplier, given, shares, pick),
    switching: number('switchingPercent', 'percent', 'low', assumptions.switchingPercent) / 100,
    qualification: number(
      'qualificationUsdMillion',
      'usdMillion',
      'low',
      assumptions.qualificationUsdMillion,
    ),
    surge: number('surgePercent', 'percent', 'high', assumptions.surgePercent) / 100,
    lot: number('lotUsdMillion', 'usdMillion', 'low', undefined),
  };
}

/** The stated capacity, or share in the world × world's supply × what the buyer can draw on. */
function capacityOf(
  { assumptions }: SourcingPlanFile,
  item: PlannedItem,
  supplier: string,
  { capacityUsdMillion: stated }: SupplierTerms,
  shares: SharesOfItem | undefined,
  pick: Pick,
): number {
  const name = `items.${item.id}.suppliers.${supplier}.capacityUsdMillion`;
  if (stated === 'unlimited') return Number.POSITIVE_INFINITY;
  if (stated !== undefined) return pick(assumedNumber(name, stated, 'usdMillion', 'high'));
  const interval = shares?.get(supplier);
  const { worldUsdMillion } = item;
  const { availablePercent } = assumptions;
  if (!interval || worldUsdMillion === undefined || availablePercent === undefined) return 0;
  const [low, high] = interval;
  const known =
    low === high ? { value: low } : { value: null, interval: [low, high] as [number, number] };
  const share = pick(
    assumedNumber(`items.${item.id}.world.${supplier}`, known, 'fraction', 'high'),
  );
  const world = pick(
    assumedNumber(`items.${item.id}.worldUsdMillion`, worldUsdMillion, 'usdMillion', 'high'),
  );
  const available = assumedNumber(
    'assumptions.availablePercent',
    availablePercent,
    'percent',
    'high',
  );
  return (share * world * pick(available)) / 100;
}

/** Whether the capacity of a supplier can be told: it is stated, or it follows from a share in the chain. */
export function hasCapacity(
  { assumptions }: SourcingPlanFile,
  item: PlannedItem,
  supplier: string,
  shares: SharesOfItem | undefined,
): boolean {
  if (item.suppliers[supplier]?.capacityUsdMillion !== undefined) return true;
  return (
    shares?.has(supplier) === true &&
    item.worldUsdMillion !== undefined &&
    assumptions.availablePercent !== undefined
  );
}
