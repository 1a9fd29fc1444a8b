import type { Failures } from './draw-failures.ts';

/** A cap on what a supplier may deliver of an item. */
export interface SupplierCap {
  readonly item: number;
  readonly supplier: number;
  /** The largest share of the item's need, a fraction. */
  readonly share: number;
}

/** How much risk is counted: the worst of the scenarios, or the mean of the worst (1 − α) of them. */
export type RiskMeasure =
  | { readonly kind: 'worst' }
  | { readonly kind: 'cvar' /** α, from 0 to below 1. */; readonly level: number };

/**
 * What a buyer needs, who can deliver it at what cost, and what fails.
 *
 * m item, s supplier, g end good, k scenario of failure; row-major. Amounts are in one unit of money a year at today's
 * average price of the item, so that one unit of any supplier is the same quantity.
 */
export interface SourcingProblem {
  /** d, what is needed in a year. */
  readonly demand_m: Float64Array;
  /** x⁰, what is bought today. */
  readonly today_ms: Float64Array;
  /** One where a supplier can be bought from at all. */
  readonly candidate_ms: Uint8Array;
  /** One where buying from a candidate is allowed. */
  readonly allowed_ms: Uint8Array;
  /** p, the price over today's average price of the item. */
  readonly price_ms: Float64Array;
  /** K, the most that a supplier can deliver in a year; may be infinite. */
  readonly capacity_ms: Float64Array;
  /** l, the least that is bought from a supplier that is used; zero for none. */
  readonly lot_ms: Float64Array;
  /** f, one-off cost for each unit more than today. */
  readonly switching_ms: Float64Array;
  /** F, one-off cost of using the supplier at all where it is not used today; zero for none. */
  readonly qualification_ms: Float64Array;
  /** a, the part of a one-off cost that is borne each year. */
  readonly annuity: number;
  /** z⁰, the stock held today. */
  readonly stock_m: Float64Array;
  /** Z, the most that can be held. */
  readonly stockMost_m: Float64Array;
  /** h, cost of holding a unit for a year. */
  readonly holding_m: Float64Array;
  /** r, the part of its usual delivery by which a supplier can deliver more while another fails. */
  readonly surge_ms: Float64Array;
  /** δ, how long a failure lasts, years. */
  readonly outageYears: number;
  /** τ, how long it takes until others deliver more, years. */
  readonly rampYears: number;
  /** V, a year's output of each end good. */
  readonly value_g: Float64Array;
  /** One where an end good cannot be made without the item. */
  readonly needs_gm: Uint8Array;
  /** v, loss for each unit missing of an item that no end good needs. */
  readonly loss_m: Float64Array;
  readonly failures: Failures;
  readonly risk: RiskMeasure;
  readonly caps: readonly SupplierCap[];
}

/** What is bought and held. */
export interface SourcingPlan {
  /** x, what is bought in a year. */
  readonly purchase_ms: Float64Array;
  /** z, the stock that is held. */
  readonly stock_m: Float64Array;
}

/** Give what is bought and held today. */
export function todayPlan({ today_ms, stock_m }: SourcingProblem): SourcingPlan {
  return { purchase_ms: today_ms, stock_m };
}

/** Count the items and suppliers of a problem. */
export function sizeOf({ demand_m, today_ms }: Pick<SourcingProblem, 'demand_m' | 'today_ms'>) {
  return { items: demand_m.length, suppliers: today_ms.length / demand_m.length };
}

/**
 * Refuse arrays that do not fit together.
 *
 * @throws RangeError naming the array.
 */
export function requireSourcing(problem: SourcingProblem): void {
  const { items, suppliers } = sizeOf(problem);
  const goods = problem.value_g.length;
  const lengths: Readonly<Record<string, readonly [ArrayLike<number>, number]>> = {
    today_ms: [problem.today_ms, items * suppliers],
    candidate_ms: [problem.candidate_ms, items * suppliers],
    allowed_ms: [problem.allowed_ms, items * suppliers],
    price_ms: [problem.price_ms, items * suppliers],
    capacity_ms: [problem.capacity_ms, items * suppliers],
    lot_ms: [problem.lot_ms, items * suppliers],
    switching_ms: [problem.switching_ms, items * suppliers],
    qualification_ms: [problem.qualification_ms, items * suppliers],
    surge_ms: [problem.surge_ms, items * suppliers],
    stock_m: [problem.stock_m, items],
    stockMost_m: [problem.stockMost_m, items],
    holding_m: [problem.holding_m, items],
    loss_m: [problem.loss_m, items],
    needs_gm: [problem.needs_gm, goods * items],
    fails_ks: [problem.failures.fails_ks, problem.failures.weight_k.length * suppliers],
  };
  for (const [name, [array, length]] of Object.entries(lengths)) {
    if (array.length !== length || !Number.isInteger(suppliers))
      throw new RangeError(`a sourcing problem requires ${name} of length ${length}`);
    for (let at = 0; at < length; at++)
      if (!(array[at]! >= 0))
        throw new RangeError(`a sourcing problem requires ${name} not below zero; place ${at}`);
  }
  if (!problem.demand_m.every((need) => need > 0 && Number.isFinite(need)))
    throw new RangeError('a sourcing problem requires a need above zero of each item');
  if (!(problem.outageYears > 0 && problem.rampYears >= 0 && problem.annuity > 0))
    throw new RangeError('a sourcing problem requires an outage, no negative ramp, and an annuity');
}
