import type { SourcingPlan, SourcingProblem } from '@musubi/economics';

/** Choose the unit in which the largest need is one, for a solver whose tolerances are absolute. */
export function unitOf({ demand_m }: SourcingProblem): number {
  return demand_m.reduce((largest, need) => Math.max(largest, need), 0);
}

/** Write the amounts of a problem in another unit; rates and prices stay. */
export function inUnits(problem: SourcingProblem, unit: number): SourcingProblem {
  const scale = (amounts: Float64Array) => amounts.map((amount) => amount / unit);
  return {
    ...problem,
    demand_m: scale(problem.demand_m),
    today_ms: scale(problem.today_ms),
    capacity_ms: scale(problem.capacity_ms),
    lot_ms: scale(problem.lot_ms),
    qualification_ms: scale(problem.qualification_ms),
    stock_m: scale(problem.stock_m),
    stockMost_m: scale(problem.stockMost_m),
    value_g: scale(problem.value_g),
  };
}

/** Write a plan that was found in a unit in the unit of its problem. */
export function fromUnits({ purchase_ms, stock_m }: SourcingPlan, unit: number): SourcingPlan {
  return {
    purchase_ms: purchase_ms.map((amount) => amount * unit),
    stock_m: stock_m.map((amount) => amount * unit),
  };
}
