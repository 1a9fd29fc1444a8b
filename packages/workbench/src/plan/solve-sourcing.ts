import {
  type Certificate,
  costOf,
  lossesOf,
  riskOf,
  type SourcingBound,
  type SourcingCost,
  type SourcingPlan,
  type SourcingProblem,
  type SourcingProgram,
  sourcingProgram,
} from '@musubi/economics';
import {
  certificateTolerance,
  type LiveProgram,
  type ProgramOptimum,
  withProgram,
} from '../allocation/solve-program.ts';

/** What the buyer accepts: a largest risk, a largest cost over today, or neither; in the unit of the problem. */
export interface Acceptance {
  readonly risk?: number | undefined;
  readonly budget?: number | undefined;
}

/** A cheapest plan under a bound on its risk, checked by the formulas of cost and loss and not by the program alone. */
export interface SolvedPlan {
  readonly plan: SourcingPlan;
  readonly cost: SourcingCost;
  readonly loss_k: Float64Array;
  readonly risk: number;
  /** Bounds with a shadow price: what the yearly cost rises by when the bound rises by one unit of the problem. */
  readonly binding: readonly { readonly bound: SourcingBound; readonly shadowPrice: number }[];
  readonly certificate: Certificate;
  readonly integerGap: number | null;
}

/** How the search for plans ended. */
export type SourcingSolution =
  | {
      readonly status: 'optimal';
      readonly chosen: SolvedPlan;
      /** Plans of which none is both cheaper and less risky, from the least risk to the least cost. */
      readonly frontier: readonly SolvedPlan[];
    }
  | SourcingFailure;

/** No plan: bounds that clash, or a solver that ended without a proof. */
export type SourcingFailure =
  | { readonly status: 'infeasible' }
  | { readonly status: 'limit'; readonly reason: string };

type Found = SolvedPlan | SourcingFailure;

/** From where on a dual value is a shadow price and not the rounding of a solver. */
const pricedFrom = 1e-7;

/**
 * Solve a sourcing problem: the plan at what the buyer accepts, and the frontier of cost and risk.
 *
 * The frontier is an ε-constraint sweep: least risk whatever it costs, least cost whatever the risk, and least cost under bounds
 * spaced evenly between the two, each started from the basis of the one before.
 *
 * @param points - how many points the frontier has; none for zero.
 * @see Haimes, Lasdon and Wismer (1971), IEEE Transactions on Systems, Man, and Cybernetics 1(3), for the ε-constraint method.
 */
export async function solveSourcing(
  problem: SourcingProblem,
  accepted: Acceptance,
  points: number,
): Promise<SourcingSolution> {
  const sourcing = sourcingProgram(problem);
  return withProgram(sourcing.program, (live): SourcingSolution => {
    const search = searchOf(live, sourcing, problem);
    const chosen = search.accept(accepted);
    if (!('plan' in chosen)) return chosen;
    const frontier = points === 0 ? [] : frontierOf(search, points);
    return 'status' in frontier ? frontier : { status: 'optimal', chosen, frontier };
  });
}

/** The ways in which one program is solved. */
interface Search {
  readonly costUnit: number;
  accept(accepted: Acceptance): Found;
  /** The least cost under a bound on risk. */
  cheapest(risk: number): Found;
  /** The least risk under a budget, at the least cost at which there is that risk. */
  safest(budget: number): Found;
}

const none = Number.POSITIVE_INFINITY;

/** Loosen a limit at an optimum by what the solver's tolerance may have cost it. */
function loosened(limit: number, unit: number): number {
  return limit + 1e-8 * unit;
}

function searchOf(live: LiveProgram, sourcing: SourcingProgram, problem: SourcingProblem): Search {
  const { program, risk, budget, riskCost_v, todayCost } = sourcing;
  const limit = (mostRisk: number, mostCost: number) => {
    live.setRow(risk.row, -none, mostRisk / risk.unit);
    live.setRow(budget.row, -none, mostCost / budget.unit + todayCost);
  };
  const cheapest = (most: number): Found => {
    limit(most, none);
    live.setCost(program.cost_v);
    const solution = live.solve();
    if (solution.status !== 'optimal') return failureOf(solution);
    return described(solution, sourcing, problem, most);
  };
  const safest = (most: number): Found => {
    limit(none, most);
    live.setCost(riskCost_v);
    const solution = live.solve();
    if (solution.status !== 'optimal') return failureOf(solution);
    return cheapest(loosened(solution.objective, 1) * risk.unit);
  };
  return {
    costUnit: sourcing.costUnit,
    cheapest,
    safest,
    accept: (accepted) =>
      accepted.risk === undefined && accepted.budget !== undefined
        ? safest(accepted.budget)
        : cheapest(accepted.risk ?? none),
  };

  function failureOf(solution: Exclude<ReturnType<LiveProgram['solve']>, ProgramOptimum>) {
    if (solution.status === 'infeasible') return { status: 'infeasible' } as const;
    const reason = solution.status === 'limit' ? solution.reason : solution.status;
    return { status: 'limit', reason } as const;
  }
}

function frontierOf(search: Search, points: number): readonly SolvedPlan[] | SourcingFailure {
  const cheapest = search.cheapest(none);
  if (!('plan' in cheapest)) return cheapest;
  const low = search.safest(none);
  if (!('plan' in low)) return low;
  const high = search.safest(loosened(cheapest.cost.total, search.costUnit));
  if (!('plan' in high)) return high;
  const found = [low];
  for (let at = 1; at < points - 1; at++) {
    const step = search.cheapest(low.risk + (at / (points - 1)) * (high.risk - low.risk));
    if (!('plan' in step)) return step;
    found.push(step);
  }
  return undominated([...found, high]);
}

/** Describe an optimum in the unit of its problem; a plan that breaks its own bound or costs something else is no plan. */
function described(
  { value_v, dual_r, objective, certificate, integerGap }: ProgramOptimum,
  sourcing: SourcingProgram,
  problem: SourcingProblem,
  mostRisk: number,
): Found {
  const { costUnit, todayCost, risk: riskBound } = sourcing;
  const plan = sourcing.plan(value_v);
  const cost = costOf(problem, plan);
  const risk = riskOf(problem, plan);
  const costApart = Math.abs(cost.total / costUnit - (objective - todayCost));
  const riskOver = (risk - mostRisk) / riskBound.unit;
  if (!(costApart <= certificateTolerance && riskOver <= certificateTolerance))
    return { status: 'limit', reason: `plan ${Math.max(costApart, riskOver)}` };
  const binding = sourcing.bounds
    .map(({ bound, row, unit }) => ({ bound, shadowPrice: (dual_r[row]! * costUnit) / unit }))
    .filter(({ shadowPrice }) => Math.abs(shadowPrice) > pricedFrom);
  return { plan, cost, risk, loss_k: lossesOf(problem, plan), binding, certificate, integerGap };
}

/** Keep the plans of which no other is as safe and cheaper, from the least risk on. */
function undominated(plans: readonly SolvedPlan[]): SolvedPlan[] {
  const kept: SolvedPlan[] = [];
  const scale = Math.max(...plans.map(({ cost }) => Math.abs(cost.total)));
  for (const plan of [...plans].sort((a, b) => a.risk - b.risk || a.cost.total - b.cost.total)) {
    const last = kept.at(-1);
    if (last === undefined || plan.cost.total < last.cost.total - 1e-7 * scale) kept.push(plan);
  }
  return kept;
}
