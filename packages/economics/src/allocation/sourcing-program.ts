import {
  requireSourcing,
  type SourcingPlan,
  type SourcingProblem,
  sizeOf,
} from './sourcing-problem.ts';
import {
  draftProgram,
  type ProgramDraft,
  type SparseProgram,
  type Term,
} from './sparse-program.ts';

/** A bound that a buyer sets or faces, and that has a shadow price. */
export type SourcingBound =
  | { readonly kind: 'demand'; readonly item: number }
  | { readonly kind: 'allowed'; readonly item: number }
  | { readonly kind: 'capacity'; readonly item: number; readonly supplier: number }
  | { readonly kind: 'lot'; readonly item: number; readonly supplier: number }
  | { readonly kind: 'cap'; readonly item: number; readonly supplier: number }
  | { readonly kind: 'stock'; readonly item: number }
  | { readonly kind: 'risk' }
  | { readonly kind: 'budget' };

/** A bound with its row in the program; other rows only define what variables mean. */
export interface BoundRow {
  readonly bound: SourcingBound;
  readonly row: number;
  /** What one in the row is, in the unit of the problem. */
  readonly unit: number;
  /** What zero in the row is, in the unit of the problem. */
  readonly zero: number;
}

/** A sourcing problem as a program without units, and how to read its solution. */
export interface SourcingProgram {
  readonly program: SparseProgram;
  /** The bounds; that on risk and that on cost are always among them, and infinite where none is set. */
  readonly bounds: readonly BoundRow[];
  readonly risk: BoundRow;
  readonly budget: BoundRow;
  /** The objective of least risk, in place of least cost. */
  readonly riskCost_v: Float64Array;
  /** What one of the objective is, in the unit of the problem. */
  readonly costUnit: number;
  /** What today's purchases and stock cost, in the unit of the objective; cost over today is the objective less this. */
  readonly todayCost: number;
  /** Read a plan, in the unit of the problem, from the values of the variables. */
  plan(value_v: Float64Array): SourcingPlan;
}

interface Variables {
  readonly x_ms: readonly number[];
  readonly moved_ms: readonly number[];
  readonly surge_ms: readonly number[];
  readonly used_ms: readonly (number | null)[];
  /** What is bought above the capacity, which the bound on it holds at zero; null where there is no limit. */
  readonly over_ms: readonly (number | null)[];
  readonly z_m: readonly number[];
  readonly missing_mk: readonly number[];
}

/**
 * Write the cheapest diversification as a linear program, mixed-integer where there are lots or costs of qualification.
 *
 *   min  Σ_ms p_ms x_ms + a Σ_ms f_ms n_ms + a Σ_ms F_ms u_ms + Σ_m h_m z_m
 *   s.t. Σ_s x_ms = d_m ,  x_ms ≤ K_ms ,  x_ms ≤ share · d_m (caps) ,  x_ms = 0 where not allowed ,  z⁰_m ≤ z_m ≤ Z_m
 *        n_ms ≥ x_ms − x⁰_ms ,  l_ms u_ms ≤ x_ms ≤ d_m u_ms ,  u_ms ∈ {0, 1}
 *        e_ms ≤ (δ−τ)⁺ r_ms x_ms ,  e_ms ≤ (δ−τ)⁺ (K_ms − x_ms)
 *        y_mk ≥ δ (d_m − Σ_{s∉F_k} x_ms) − z_m − Σ_{s∉F_k} e_ms
 *        ℓ_gk ≥ V_g y_mk / d_m for the items of the good ,  L_k = Σ_g ℓ_gk + Σ_m v_m y_mk
 *        worst: t ≥ L_k ;  CVaR: t ≥ η + Σ_k w_k q_k / (1−α) , q_k ≥ L_k − η
 *        t ≤ bound on risk ,  cost ≤ budget
 *
 * The surge e_ms is one variable for all scenarios, because what a supplier can deliver more does not depend on who fails. In
 * the program quantities of an item are fractions of its need, losses fractions of all that an outage could cost, and costs
 * fractions of the yearly needs, so that an absolute tolerance is a relative one. Every bound that a buyer sets or faces has a
 * row of its own, so that it has a dual value and can be named. Stock that is held is not run down: protection is added.
 *
 * @throws RangeError when the arrays do not fit together.
 * @see Rockafellar and Uryasev (2000), Journal of Risk 2(3), the program after eq. (17), for the rows of CVaR.
 * @see Tomlin (2006), Management Science 52(5), for stock and contingent rerouting as ways to survive a failure.
 */
export function sourcingProgram(problem: SourcingProblem): SourcingProgram {
  requireSourcing(problem);
  const draft = draftProgram();
  const costUnit = problem.demand_m.reduce((sum, need) => sum + need, 0);
  const variables = addVariables(draft, problem, costUnit);
  const bounds = addSupply(draft, problem, variables);
  addShortfalls(draft, problem, variables);
  const riskUnit = atStake(problem);
  const t = addRisk(draft, problem, variables, riskUnit);
  const { cost_v } = draft.finish();
  const costTerms = [...cost_v.entries()] as Term[];
  const risk: BoundRow = {
    bound: { kind: 'risk' },
    row: draft.row([[t, 1]], {}),
    unit: riskUnit,
    zero: 0,
  };
  const budget: BoundRow = {
    bound: { kind: 'budget' },
    row: draft.row(costTerms, {}),
    unit: costUnit,
    zero: -costOfToday(problem),
  };
  const riskCost_v = new Float64Array(cost_v.length);
  riskCost_v[t] = 1;
  return {
    program: draft.finish(),
    bounds: [...bounds, risk, budget],
    risk,
    budget,
    riskCost_v,
    costUnit,
    todayCost: costOfToday(problem) / costUnit,
    plan: (value_v) => planOf(problem, variables, value_v),
  };
}

/** Everything that an outage of every supplier could cost: δ (Σ_g V_g + Σ_m v_m d_m), or one where there is nothing. */
function atStake({ outageYears, value_g, loss_m, demand_m }: SourcingProblem): number {
  const goods = value_g.reduce((sum, value) => sum + value, 0);
  return outageYears * loss_m.reduce((sum, v, m) => sum + v * demand_m[m], goods) || 1;
}

function costOfToday({ today_ms, price_ms, stock_m, holding_m }: SourcingProblem): number {
  const goods = today_ms.reduce((sum, bought, at) => sum + bought * price_ms[at], 0);
  return stock_m.reduce((sum, held, m) => sum + held * holding_m[m], goods);
}

function planOf(
  { demand_m, today_ms }: SourcingProblem,
  { x_ms, z_m }: Variables,
  value_v: Float64Array,
): SourcingPlan {
  const suppliers = today_ms.length / demand_m.length;
  return {
    purchase_ms: Float64Array.from(
      x_ms,
      (v, at) => Math.max(0, value_v[v]) * demand_m[Math.floor(at / suppliers)],
    ),
    stock_m: Float64Array.from(z_m, (v, m) => Math.max(0, value_v[v]) * demand_m[m]),
  };
}

function addVariables(draft: ProgramDraft, problem: SourcingProblem, costUnit: number): Variables {
  const { annuity, candidate_ms, today_ms, demand_m, qualification_ms, lot_ms } = problem;
  const { items, suppliers } = sizeOf(problem);
  const part = (at: number) => demand_m[Math.floor(at / suppliers)] / costUnit;
  const each = <Value>(make: (at: number) => Value) => Array.from(today_ms, (_, at) => make(at));
  return {
    x_ms: each((at) =>
      draft.variable({
        cost: problem.price_ms[at] * part(at),
        upper: candidate_ms[at] === 1 ? Number.POSITIVE_INFINITY : 0,
      }),
    ),
    moved_ms: each((at) => draft.variable({ cost: annuity * problem.switching_ms[at] * part(at) })),
    surge_ms: each(() => draft.variable({})),
    used_ms: each((at) => {
      const entry = today_ms[at] === 0 ? qualification_ms[at] : 0;
      if (candidate_ms[at] === 0 || (entry === 0 && lot_ms[at] === 0)) return null;
      return draft.variable({ cost: (annuity * entry) / costUnit, upper: 1, integer: true });
    }),
    over_ms: each((at) =>
      candidate_ms[at] === 1 && Number.isFinite(problem.capacity_ms[at])
        ? draft.variable({})
        : null,
    ),
    z_m: Array.from(problem.holding_m, (h, m) =>
      draft.variable({
        cost: (h * demand_m[m]) / costUnit,
        lower: problem.stock_m[m] / demand_m[m],
      }),
    ),
    missing_mk: Array.from({ length: items * problem.failures.weight_k.length }, () =>
      draft.variable({}),
    ),
  };
}

/** Needs, capacities, caps, lots, and what is moved. */
function addSupply(
  draft: ProgramDraft,
  problem: SourcingProblem,
  { x_ms, moved_ms, used_ms, over_ms, z_m }: Variables,
): BoundRow[] {
  const { items, suppliers } = sizeOf(problem);
  const { demand_m, today_ms, capacity_ms, candidate_ms, allowed_ms, lot_ms } = problem;
  const bounds: BoundRow[] = [];
  for (let item = 0; item < items; item++) {
    const unit = demand_m[item];
    const places = Array.from({ length: suppliers }, (_, s) => item * suppliers + s);
    const sum = (chosen: readonly number[]) => chosen.map((at): Term => [x_ms[at], 1]);
    const name = (bound: SourcingBound, row: number, zero = 0) =>
      bounds.push({ bound, row, unit, zero });
    name({ kind: 'demand', item }, draft.row(sum(places), { lower: 1 }));
    // A surplus would count as cover every day and be wasted.
    draft.row(sum(places), { upper: 1 });
    const barred = places.filter((at) => candidate_ms[at] === 1 && allowed_ms[at] === 0);
    if (barred.length > 0) name({ kind: 'allowed', item }, draft.row(sum(barred), { upper: 0 }));
    const most = problem.stockMost_m[item] / unit;
    name({ kind: 'stock', item }, draft.row([[z_m[item], 1]], { upper: most }));
    for (const [supplier, at] of places.entries()) {
      const capacity = capacity_ms[at] / unit;
      const x: Term = [x_ms[at], 1];
      draft.row([x, [moved_ms[at], -1]], { upper: today_ms[at] / unit });
      const over = over_ms[at];
      if (over !== null) {
        draft.row([x, [over, -1]], { upper: capacity });
        const row = draft.row([[over, 1]], { upper: 0 });
        name({ kind: 'capacity', item, supplier }, row, capacity_ms[at]);
      }
      const used = used_ms[at];
      if (used === null) continue;
      draft.row([x, [used, -1]], { upper: 0 });
      const least: Term = [used, -lot_ms[at] / unit];
      if (lot_ms[at] > 0)
        name({ kind: 'lot', item, supplier }, draft.row([x, least], { lower: 0 }));
    }
  }
  for (const { item, supplier, share } of problem.caps) {
    const row = draft.row([[x_ms[item * suppliers + supplier], 1]], { upper: share });
    bounds.push({ bound: { kind: 'cap', item, supplier }, row, unit: demand_m[item], zero: 0 });
  }
  return bounds;
}

/** What others can deliver more, and what is missing in each scenario. */
function addShortfalls(
  draft: ProgramDraft,
  problem: SourcingProblem,
  { x_ms, surge_ms, over_ms, z_m, missing_mk }: Variables,
): void {
  const { items, suppliers } = sizeOf(problem);
  const { fails_ks, weight_k } = problem.failures;
  const { outageYears, rampYears, capacity_ms, demand_m } = problem;
  const time = Math.max(0, outageYears - rampYears);
  for (const [at, e] of surge_ms.entries()) {
    const capacity = capacity_ms[at] / demand_m[Math.floor(at / suppliers)];
    draft.row(
      [
        [e, 1],
        [x_ms[at], -time * problem.surge_ms[at]],
      ],
      { upper: 0 },
    );
    const over = over_ms[at];
    if (over === null) continue;
    draft.row(
      [
        [e, 1],
        [x_ms[at], time],
        [over, -time],
      ],
      { upper: time * capacity },
    );
  }
  for (let k = 0; k < weight_k.length; k++)
    for (let m = 0; m < items; m++) {
      const left = Array.from({ length: suppliers }, (_, s) => s)
        .filter((s) => fails_ks[k * suppliers + s] === 0)
        .map((s) => m * suppliers + s);
      draft.row(
        [
          [missing_mk[m * weight_k.length + k], 1],
          [z_m[m], 1],
          ...left.map((at): Term => [x_ms[at], outageYears]),
          ...left.map((at): Term => [surge_ms[at], 1]),
        ],
        { lower: outageYears },
      );
    }
}

/** The loss of each scenario, and the risk t above them all or above the mean of their worst part. */
function addRisk(
  draft: ProgramDraft,
  problem: SourcingProblem,
  { missing_mk }: Variables,
  riskUnit: number,
): number {
  const { items } = sizeOf(problem);
  const { risk, value_g, needs_gm, demand_m, loss_m } = problem;
  const { weight_k } = problem.failures;
  const scenarios = weight_k.length;
  const t = draft.variable({});
  const threshold = risk.kind === 'worst' ? t : draft.variable({ lower: Number.NEGATIVE_INFINITY });
  const beyond: Term[] = [];
  for (let k = 0; k < scenarios; k++) {
    const missing = (m: number) => missing_mk[m * scenarios + k];
    const loss = Array.from(loss_m, (v, m): Term => [missing(m), (-v * demand_m[m]) / riskUnit]);
    for (const [g, value] of value_g.entries()) {
      const stopped = draft.variable({});
      loss.push([stopped, -value / riskUnit]);
      for (let m = 0; m < items; m++) {
        if (needs_gm[g * items + m] === 0) continue;
        draft.row(
          [
            [stopped, 1],
            [missing(m), -1],
          ],
          { lower: 0 },
        );
      }
    }
    if (risk.kind === 'cvar') {
      const over = draft.variable({});
      beyond.push([over, -weight_k[k] / (1 - risk.level)]);
      loss.push([over, 1]);
    }
    draft.row([[threshold, 1], ...loss], { lower: 0 });
  }
  const tail: Term[] = [[t, 1], [threshold, -1], ...beyond];
  if (risk.kind === 'cvar') draft.row(tail, { lower: 0 });
  return t;
}
