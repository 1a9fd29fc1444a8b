import { type SourcingPlan, type SourcingProblem, sizeOf } from './sourcing-problem.ts';

/** What a plan costs in a year more than today, by what for; in the unit of the problem. */
export interface SourcingCost {
  /** What the goods cost more. */
  readonly price: number;
  /** One-off costs of moving quantities, the part borne each year. */
  readonly switching: number;
  /** One-off costs of suppliers not used today, the part borne each year. */
  readonly qualification: number;
  /** What holding more stock costs. */
  readonly holding: number;
  readonly total: number;
}

/** From where on a purchase counts as one, relative to the need: above what a solver leaves behind. */
export const usedFrom = 1e-7;

/**
 * Compute what a plan costs in a year more than today, directly from the plan.
 *
 *   C = Σ_ms p_ms (x_ms − x⁰_ms) + a Σ_ms f_ms max(0, x_ms − x⁰_ms) + a Σ_{ms: x > 0, x⁰ = 0} F_ms + Σ_m h_m (z_m − z⁰_m)
 */
export function costOf(problem: SourcingProblem, plan: SourcingPlan): SourcingCost {
  const { items, suppliers } = sizeOf(problem);
  const { today_ms, price_ms, switching_ms, qualification_ms, annuity } = problem;
  let price = 0;
  let switching = 0;
  let qualification = 0;
  let holding = 0;
  for (let m = 0; m < items; m++) {
    holding += problem.holding_m[m] * (plan.stock_m[m] - problem.stock_m[m]);
    for (let at = m * suppliers; at < (m + 1) * suppliers; at++) {
      const more = plan.purchase_ms[at] - today_ms[at];
      price += price_ms[at] * more;
      switching += annuity * switching_ms[at] * Math.max(0, more);
      const isNew = today_ms[at] === 0 && plan.purchase_ms[at] > usedFrom * problem.demand_m[m];
      if (isNew) qualification += annuity * qualification_ms[at];
    }
  }
  const total = price + switching + qualification + holding;
  return { price, switching, qualification, holding, total };
}
