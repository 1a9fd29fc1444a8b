import { conditionalValueAtRisk } from './conditional-value-at-risk.ts';
import { type SourcingPlan, type SourcingProblem, sizeOf } from './sourcing-problem.ts';

/**
 * Compute what is lost in each scenario of failure, directly from a plan.
 *
 *   missing   y_mk = max(0, δ (d_m − Σ_{s∉F_k} x_ms) − z_m − max(0, δ − τ) Σ_{s∉F_k} min(r_ms x_ms, max(0, K_ms − x_ms)))
 *   loss      L_k  = Σ_g V_g max_{m∈N_g} y_mk / d_m + Σ_m v_m y_mk
 *
 * F_k are the suppliers that fail, N_g the items without which the end good is not made (Leontief: the scarcest of them
 * binds). What others deliver more, they deliver from the moment at which they have ramped up.
 *
 * @returns L_k, in the unit of the values.
 * @see Henriet, Hallegatte and Tabourier (2012), Journal of Economic Dynamics and Control 36(1), for the Leontief loss with inventories.
 */
export function lossesOf(problem: SourcingProblem, plan: SourcingPlan): Float64Array {
  const { items, suppliers } = sizeOf(problem);
  const { fails_ks, weight_k } = problem.failures;
  const { demand_m, value_g, needs_gm, loss_m, outageYears } = problem;
  const surge_ms = surgeOf(problem, plan);
  const missing_m = new Float64Array(items);
  const loss_k = new Float64Array(weight_k.length);
  for (let k = 0; k < loss_k.length; k++) {
    for (let m = 0; m < items; m++) {
      let missing = outageYears * demand_m[m] - plan.stock_m[m];
      for (let s = 0; s < suppliers; s++) {
        if (fails_ks[k * suppliers + s] === 1) continue;
        const at = m * suppliers + s;
        missing -= outageYears * plan.purchase_ms[at] + surge_ms[at];
      }
      missing_m[m] = Math.max(0, missing);
      loss_k[k] += loss_m[m] * missing_m[m];
    }
    for (let g = 0; g < value_g.length; g++) {
      let scarcest = 0;
      for (let m = 0; m < items; m++)
        if (needs_gm[g * items + m] === 1)
          scarcest = Math.max(scarcest, missing_m[m] / demand_m[m]);
      loss_k[k] += value_g[g] * scarcest;
    }
  }
  return loss_k;
}

/** max(0, δ − τ) min(r x, max(0, K − x)), what each supplier can deliver more during a failure of others. */
function surgeOf(
  { surge_ms, capacity_ms, outageYears, rampYears }: SourcingProblem,
  { purchase_ms }: SourcingPlan,
): Float64Array {
  const time = Math.max(0, outageYears - rampYears);
  return purchase_ms.map(
    (bought, at) => time * Math.min(surge_ms[at] * bought, Math.max(0, capacity_ms[at] - bought)),
  );
}

/** Compute the risk of a plan: its loss in the worst scenario, or the mean of the worst (1 − α). */
export function riskOf(problem: SourcingProblem, plan: SourcingPlan): number {
  const loss_k = lossesOf(problem, plan);
  const { risk, failures } = problem;
  return risk.kind === 'worst'
    ? loss_k.reduce((worst, loss) => Math.max(worst, loss), 0)
    : conditionalValueAtRisk(loss_k, failures.weight_k, risk.level);
}
