import type { SourcingBound } from '@musubi/economics';
import type { PlanBound, SourcingPlanFile } from '@musubi/vocabulary';
import type { CastPlan } from './cast-plan.ts';
import type { Acceptance } from './solve-sourcing.ts';

/** Days of the year in which stock is counted. */
export const daysOfYear = 365;

/** Name a bound by the codes of the plan file. */
export function namedBound(
  plan: SourcingPlanFile,
  cast: CastPlan,
  bound: SourcingBound,
  limit: number | null,
): PlanBound {
  return {
    kind: bound.kind,
    item: 'item' in bound ? plan.items[bound.item]!.id : null,
    supplier: 'supplier' in bound ? cast.suppliers[bound.supplier]! : null,
    limit,
  };
}

/** Give what a bound asks, in the unit of its kind: percent for caps, days for stock, else million US$. */
export function limitOf(
  { problem }: CastPlan,
  accepted: Acceptance,
  bound: SourcingBound,
): number | null {
  const { demand_m, capacity_ms, lot_ms, stockMost_m, caps } = problem;
  const suppliers = capacity_ms.length / demand_m.length;
  switch (bound.kind) {
    case 'demand':
      return demand_m[bound.item]!;
    case 'allowed':
      return null;
    case 'capacity':
      return capacity_ms[bound.item * suppliers + bound.supplier]!;
    case 'lot':
      return lot_ms[bound.item * suppliers + bound.supplier]!;
    case 'cap': {
      const shares = caps
        .filter(({ item, supplier }) => item === bound.item && supplier === bound.supplier)
        .map(({ share }) => share);
      return 100 * Math.min(...shares);
    }
    case 'stock':
      return inUnit({ problem }, bound, stockMost_m[bound.item]!);
    case 'risk':
      return accepted.risk ?? null;
    case 'budget':
      return accepted.budget ?? null;
  }
}

/** Write an amount in million US$ in the unit of a kind of bound. */
export function inUnit(
  { problem: { demand_m } }: Pick<CastPlan, 'problem'>,
  bound: SourcingBound,
  usdMillion: number,
): number {
  if (bound.kind === 'cap') return (100 * usdMillion) / demand_m[bound.item]!;
  if (bound.kind === 'stock') return (daysOfYear * usdMillion) / demand_m[bound.item]!;
  return usdMillion;
}

/** Turn a shadow price for each US$ into US$ for each unit of the bound: a point of a cap, a day of stock, else one US$. */
export function pricePerUnit(
  cast: Pick<CastPlan, 'problem'>,
  bound: SourcingBound,
  shadowPrice: number,
): number {
  if (bound.kind !== 'cap' && bound.kind !== 'stock') return shadowPrice;
  return (shadowPrice * 1e6) / inUnit(cast, bound, 1);
}
