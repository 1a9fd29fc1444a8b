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
import { fromUnits, inUnits, unitOf } from './in-units.ts';

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
  /** Bounds with a shadow price: what the yearly cost rises by when the bound rises by one unit. */
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
  const unit = unitOf(problem);
  const sourcing = sourcingProgram(inUnits(problem, unit));
  return withProgram(sourcing.program, (live): SourcingSolution => {
    const sweep = sweepOf(live, sourcing, problem, unit);
    const chosen = sweep.accept(accepted);
    if (!('plan' in chosen)) return chosen;
    if (points === 0) return { status: 'optimal', chosen, frontier: [] };
    const frontier = sweep.frontier(points);
    return 'status' in frontier ? frontier : { status: 'optimal', chosen, frontier };
  });
}

type Found = SolvedPlan | SourcingFailure;

function sweepOf(
  live: LiveProgram,
  sourcing: SourcingProgram,
  problem: SourcingProblem,
  unit: number,
) {
  const { program, riskRow, budgetRow, riskCost_v, todayCost } = sourcing;
  const setRisk = (most: number) => live.setRow(riskRow, Number.NEGATIVE_INFINITY, most / unit);
  const setBudget = (most: number) =>
    live.setRow(budgetRow, Number.NEGATIVE_INFINITY, most / unit + todayCost);
  const none = Number.POSITIVE_INFINITY;

  const cheapest = (risk: number): Found => {
    setRisk(risk);
    setBudget(none);
    live.setCost(program.cost_v);
    const solution = live.solve();
    if (solution.status !== 'optimal') return failureOf(solution);
    return describe(solution, sourcing, problem, unit, risk);
  };
  /** The least risk under a budget, then the least cost at that risk. */
  const safest = (budget: number): Found => {
    setRisk(none);
    setBudget(budget);
    live.setCost(riskCost_v);
    const solution = live.solve();
    return solution.status === 'optimal'
      ? cheapest(loosened(solution.objective * unit, unit))
      : failureOf(solution);
  };
  return {
    accept: ({ risk, budget }: Acceptance): Found =>
      risk === undefined && budget !== undefined ? safest(budget) : cheapest(risk ?? none),
    frontier: (points: number): SolvedPlan[] | SourcingFailure => {
      const right = cheapest(none);
      if (!('plan' in right)) return right;
      const low = safest(none);
      if (!('plan' in low)) return low;
      const high = safest(loosened(right.cost.total, unit));
      if (!('plan' in high)) return high;
      const found = [low];
      for (let at = 1; at < points - 1; at++) {
        const between = cheapest(low.risk + (at / (points - 1)) * (high.risk - low.risk));
        if (!('plan' in between)) return between;
        found.push(between);
      }
      return undominated([...found, high], unit);
    },
  };
}

/** A limit at an optimum that was found to the tolerance of the solver. */
function loosened(limit: number, unit: number): number {
  return limit + 1e-9 * (unit + Math.abs(limit));
}

function failureOf(
  solution: Exclude<ReturnType<LiveProgram['solve']>, ProgramOptimum>,
): SourcingFailure {
  if (solution.status === 'infeasible') return { status: 'infeasible' };
  const reason = solution.status === 'limit' ? solution.reason : solution.status;
  return { status: 'limit', reason };
}

/** Describe an optimum in the unit of its problem; a plan that breaks its own bound or costs something else is no plan. */
function describe(
  { value_v, dual_r, objective, certificate, integerGap }: ProgramOptimum,
  { plan, bounds, todayCost }: SourcingProgram,
  problem: SourcingProblem,
  unit: number,
  limit: number,
): Found {
  const found = fromUnits(plan(value_v), unit);
  const cost = costOf(problem, found);
  const risk = riskOf(problem, found);
  const apart = Math.abs(cost.total - (objective - todayCost) * unit);
  const over = Number.isFinite(limit) ? risk - limit : 0;
  const room = certificateTolerance * (unit + Math.abs(risk) + Math.abs(cost.total));
  if (!(apart <= room && over <= room)) return { status: 'limit', reason: 'plan' };
  const binding = bounds
    .map(({ bound, row }) => ({ bound, shadowPrice: dual_r[row]! }))
    .filter(({ shadowPrice }) => Math.abs(shadowPrice) > pricedFrom);
  return {
    plan: found,
    cost,
    risk,
    loss_k: lossesOf(problem, found),
    binding,
    certificate,
    integerGap,
  };
}

/** Keep the plans of which no other is as safe and cheaper, from the least risk on. */
function undominated(plans: readonly SolvedPlan[], unit: number): SolvedPlan[] {
  const room = 1e-7 * unit;
  const kept: SolvedPlan[] = [];
  for (const plan of [...plans].sort((a, b) => a.risk - b.risk || a.cost.total - b.cost.total)) {
    const last = kept.at(-1);
    if (last === undefined || plan.cost.total < last.cost.total - room) kept.push(plan);
  }
  return kept;
}
