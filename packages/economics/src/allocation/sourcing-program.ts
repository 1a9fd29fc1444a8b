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
}

/** A sourcing problem as a program, and how to read its solution. */
export interface SourcingProgram {
  readonly program: SparseProgram;
  readonly bounds: readonly BoundRow[];
  /** The row Σ risk ≤ bound. */
  readonly riskRow: number;
  /** The row cost ≤ budget. */
  readonly budgetRow: number;
  /** The objective of least risk, in place of least cost. */
  readonly riskCost_v: Float64Array;
  /** What today's purchases and stock cost; cost over today is the objective less this. */
  readonly todayCost: number;
  /** Read a plan from the values of the variables. */
  plan(value_v: Float64Array): SourcingPlan;
}

/** Limits on risk and on cost over today; infinite if left out. */
export interface SourcingLimits {
  readonly risk?: number;
  readonly budget?: number;
}

interface Variables {
  readonly x_ms: number[];
  readonly moved_ms: number[];
  readonly surge_ms: number[];
  readonly used_ms: (number | null)[];
  readonly z_m: number[];
  readonly missing_mk: number[];
}

/**
 * Write the cheapest diversification as a linear program, mixed-integer where there are lots or costs of qualification.
 *
 *   min  Σ_ms p_ms x_ms + a Σ_ms f_ms n_ms + a Σ_ms F_ms u_ms + Σ_m h_m z_m
 *   s.t. Σ_s x_ms ≥ d_m ,  x_ms ≤ K_ms ,  x_ms ≤ share · d_m (caps) ,  x_ms = 0 where not allowed ,  z_m ≤ Z_m
 *        n_ms ≥ x_ms − x⁰_ms ,  l_ms u_ms ≤ x_ms ≤ U_ms u_ms ,  u_ms ∈ {0, 1}
 *        e_ms ≤ (δ−τ)⁺ r_ms x_ms ,  e_ms ≤ (δ−τ)⁺ (K_ms − x_ms)
 *        y_mk ≥ δ (d_m − Σ_{s∉F_k} x_ms) − z_m − Σ_{s∉F_k} e_ms
 *        ℓ_gk ≥ V_g y_mk / d_m for the items of the good ,  L_k = Σ_g ℓ_gk + Σ_m v_m y_mk
 *        worst: t ≥ L_k ;  CVaR: t ≥ η + Σ_k w_k q_k / (1−α) , q_k ≥ L_k − η
 *        t ≤ risk bound ,  cost ≤ budget
 *
 * The surge e_ms is one variable for all scenarios, because what a supplier can deliver more does not depend on who fails. The
 * least needs of the bounds that a buyer sets stand in rows of their own, so that each has a dual value and can be named.
 *
 * @throws RangeError when the arrays do not fit together.
 * @see Rockafellar and Uryasev (2000), Journal of Risk 2(3), eq. (17), for the rows of CVaR.
 * @see Tomlin (2006), Management Science 52(5), for stock and contingent rerouting as ways to survive a failure.
 */
export function sourcingProgram(
  problem: SourcingProblem,
  limits: SourcingLimits = {},
): SourcingProgram {
  requireSourcing(problem);
  const draft = draftProgram();
  const bounds: BoundRow[] = [];
  const name = (bound: SourcingBound, row: number) => bounds.push({ bound, row });
  const variables = addVariables(draft, problem);
  addSupply(draft, problem, variables, name);
  addShortfalls(draft, problem, variables);
  const t = addRisk(draft, problem, variables);
  const riskRow = draft.row([[t, 1]], { upper: limits.risk });
  name({ kind: 'risk' }, riskRow);
  const { cost_v } = draft.finish();
  const todayCost = costOfToday(problem);
  const costTerms = [...cost_v.entries()] as Term[];
  const budget = limits.budget === undefined ? undefined : limits.budget + todayCost;
  const budgetRow = draft.row(costTerms, { upper: budget });
  name({ kind: 'budget' }, budgetRow);
  const riskCost_v = new Float64Array(cost_v.length);
  riskCost_v[t] = 1;
  return {
    program: draft.finish(),
    bounds,
    riskRow,
    budgetRow,
    riskCost_v,
    todayCost,
    plan: (value_v) => ({
      purchase_ms: Float64Array.from(variables.x_ms, (v) => Math.max(0, value_v[v])),
      stock_m: Float64Array.from(variables.z_m, (v) => Math.max(0, value_v[v])),
    }),
  };
}

function costOfToday({ today_ms, price_ms, stock_m, holding_m }: SourcingProblem): number {
  const goods = today_ms.reduce((sum, bought, at) => sum + bought * price_ms[at], 0);
  return stock_m.reduce((sum, held, m) => sum + held * holding_m[m], goods);
}

/** Whether a purchase is bound to a yes or no. */
function isLumpy({ lot_ms, qualification_ms, today_ms }: SourcingProblem, at: number): boolean {
  return lot_ms[at] > 0 || (qualification_ms[at] > 0 && today_ms[at] === 0);
}

function addVariables(draft: ProgramDraft, problem: SourcingProblem): Variables {
  const { annuity, candidate_ms, today_ms } = problem;
  const { items } = sizeOf(problem);
  const none = Number.POSITIVE_INFINITY;
  const each = <Value>(make: (at: number) => Value) => Array.from(today_ms, (_, at) => make(at));
  return {
    x_ms: each((at) =>
      draft.variable({ cost: problem.price_ms[at], upper: candidate_ms[at] === 1 ? none : 0 }),
    ),
    moved_ms: each((at) => draft.variable({ cost: annuity * problem.switching_ms[at] })),
    surge_ms: each(() => draft.variable({})),
    used_ms: each((at) => {
      if (!isLumpy(problem, at)) return null;
      const cost = today_ms[at] === 0 ? annuity * problem.qualification_ms[at] : 0;
      return draft.variable({ cost, upper: 1, integer: true });
    }),
    z_m: Array.from(problem.holding_m, (cost) => draft.variable({ cost })),
    missing_mk: Array.from({ length: items * problem.failures.weight_k.length }, () =>
      draft.variable({}),
    ),
  };
}

type Name = (bound: SourcingBound, row: number) => void;

/** Needs, capacities, caps, lots, and what is moved. */
function addSupply(
  draft: ProgramDraft,
  problem: SourcingProblem,
  { x_ms, moved_ms, used_ms, z_m }: Variables,
  name: Name,
): void {
  const { items, suppliers } = sizeOf(problem);
  const { demand_m, today_ms, capacity_ms, candidate_ms, allowed_ms, lot_ms } = problem;
  for (let item = 0; item < items; item++) {
    const places = Array.from({ length: suppliers }, (_, s) => item * suppliers + s);
    const ones = (chosen: readonly number[]) => chosen.map((at): Term => [x_ms[at]!, 1]);
    name({ kind: 'demand', item }, draft.row(ones(places), { lower: demand_m[item] }));
    const barred = places.filter((at) => candidate_ms[at] === 1 && allowed_ms[at] === 0);
    if (barred.length > 0) name({ kind: 'allowed', item }, draft.row(ones(barred), { upper: 0 }));
    name(
      { kind: 'stock', item },
      draft.row([[z_m[item]!, 1]], { upper: problem.stockMost_m[item] }),
    );
    for (const [supplier, at] of places.entries()) {
      const x = x_ms[at]!;
      draft.row(
        [
          [x, 1],
          [moved_ms[at]!, -1],
        ],
        { upper: today_ms[at] },
      );
      if (capacity_ms[at] < Number.POSITIVE_INFINITY && candidate_ms[at] === 1)
        name({ kind: 'capacity', item, supplier }, draft.row([[x, 1]], { upper: capacity_ms[at] }));
      const used = used_ms[at];
      if (used === null || used === undefined) continue;
      const most = Math.max(lot_ms[at], Math.min(capacity_ms[at], 2 * demand_m[item]));
      draft.row(
        [
          [x, 1],
          [used, -most],
        ],
        { upper: 0 },
      );
      if (lot_ms[at] > 0)
        name(
          { kind: 'lot', item, supplier },
          draft.row(
            [
              [x, 1],
              [used, -lot_ms[at]],
            ],
            { lower: 0 },
          ),
        );
    }
  }
  for (const { item, supplier, share } of problem.caps)
    name(
      { kind: 'cap', item, supplier },
      draft.row([[x_ms[item * suppliers + supplier]!, 1]], { upper: share * demand_m[item] }),
    );
}

/** What others can deliver more, and what is missing in each scenario. */
function addShortfalls(
  draft: ProgramDraft,
  problem: SourcingProblem,
  { x_ms, surge_ms, z_m, missing_mk }: Variables,
): void {
  const { items, suppliers } = sizeOf(problem);
  const { fails_ks, weight_k } = problem.failures;
  const { outageYears, rampYears, capacity_ms, demand_m } = problem;
  const time = Math.max(0, outageYears - rampYears);
  for (const [at, e] of surge_ms.entries()) {
    draft.row(
      [
        [e, 1],
        [x_ms[at]!, -time * problem.surge_ms[at]],
      ],
      { upper: 0 },
    );
    if (capacity_ms[at] < Number.POSITIVE_INFINITY)
      draft.row(
        [
          [e, 1],
          [x_ms[at]!, time],
        ],
        { upper: time * capacity_ms[at] },
      );
  }
  for (let k = 0; k < weight_k.length; k++)
    for (let m = 0; m < items; m++) {
      const left = Array.from({ length: suppliers }, (_, s) => s)
        .filter((s) => fails_ks[k * suppliers + s] === 0)
        .map((s) => m * suppliers + s);
      draft.row(
        [
          [missing_mk[m * weight_k.length + k]!, 1],
          [z_m[m]!, 1],
          ...left.map((at): Term => [x_ms[at]!, outageYears]),
          ...left.map((at): Term => [surge_ms[at]!, 1]),
        ],
        { lower: outageYears * demand_m[m] },
      );
    }
}

/** The loss of each scenario, and the risk t above them all or above their worst part. */
function addRisk(draft: ProgramDraft, problem: SourcingProblem, { missing_mk }: Variables): number {
  const { items } = sizeOf(problem);
  const { risk, value_g, needs_gm, demand_m, loss_m } = problem;
  const { weight_k } = problem.failures;
  const scenarios = weight_k.length;
  const t = draft.variable({});
  const isWorst = risk.kind === 'worst';
  const threshold = isWorst ? t : draft.variable({ lower: Number.NEGATIVE_INFINITY });
  const beyond: Term[] = [];
  for (let k = 0; k < scenarios; k++) {
    const loss: Term[] = Array.from(loss_m, (v, m) => [missing_mk[m * scenarios + k]!, -v]);
    for (const [g, value] of value_g.entries()) {
      const lost = draft.variable({});
      loss.push([lost, -1]);
      for (let m = 0; m < items; m++)
        if (needs_gm[g * items + m] === 1)
          draft.row(
            [
              [lost, 1],
              [missing_mk[m * scenarios + k]!, -value / demand_m[m]],
            ],
            { lower: 0 },
          );
    }
    if (risk.kind === 'cvar') {
      const over = draft.variable({});
      beyond.push([over, -weight_k[k] / (1 - risk.level)]);
      loss.push([over, 1]);
    }
    draft.row([[threshold, 1], ...loss], { lower: 0 });
  }
  if (!isWorst) draft.row([[t, 1], [threshold, -1], ...beyond], { lower: 0 });
  return t;
}
