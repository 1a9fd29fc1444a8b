import { lossesOf, riskOf, todayPlan } from '@musubi/economics';
import {
  ok,
  type Problem,
  refuse,
  type SourcingPlanFile,
  type SourcingResult,
} from '@musubi/vocabulary';
import { type Outcome, refuseOne } from '../file/outcome.ts';
import type { Surroundings } from '../run/surroundings.ts';
import { central } from './assumed-number.ts';
import { type CastPlan, castPlan } from './cast-plan.ts';
import { clashProblem } from './clash-problem.ts';
import { costsAtEnds } from './costs-at-ends.ts';
import { explainClash } from './explain-clash.ts';
import { type MeltedPlan, meltPlan } from './melt-plan.ts';
import { recordedNumbers } from './recorded-numbers.ts';
import { type Acceptance, type SourcingFailure, solveSourcing } from './solve-sourcing.ts';
import type { SharesOfItem } from './terms.ts';

/** What a plan is made of and for. */
export interface PlanRequest {
  readonly plan: SourcingPlanFile;
  /** The limits of the world shares of each item's suppliers, as its node of the chain gives them. */
  readonly shares: ReadonlyMap<string, SharesOfItem>;
  /** The largest cost over today, million US$ a year, instead of a bound on the loss. */
  readonly budget?: number | undefined;
  /** The points of the frontier. */
  readonly points: number;
}

/**
 * Make the cheapest plan that keeps the bounds of a plan file, with the frontier of cost and risk, what binds, and how the cost
 * moves with what is unknown.
 *
 * @returns the result; `clashing-bounds` where the bounds cannot hold together; `failed-work` where the solver ends without a proof.
 */
export async function makePlan(
  request: PlanRequest,
  surroundings: Pick<Surroundings, 'signal' | 'onProgress' | 'asOf' | 'version'>,
): Promise<Outcome<SourcingResult>> {
  const { plan, shares, budget, points } = request;
  const cast = castPlan(plan, shares, central);
  const today = todayPlan(cast.problem);
  const todayRisk = riskOf(cast.problem, today);
  const bound = plan.risk.lossBoundUsdMillion ?? todayRisk / 2;
  const accepted: Acceptance = budget === undefined ? { risk: bound } : { budget };
  const solution = await solveSourcing(cast.problem, accepted, points);
  if (solution.status !== 'optimal') return refusal(solution, plan, cast, accepted);
  const numbers = recordedNumbers(plan, shares);
  const kept: Acceptance = { risk: accepted.risk ?? solution.chosen.risk };
  const costs = await costsAtEnds(request, kept, numbers, surroundings);
  const made: MeltedPlan = {
    plan,
    cast,
    accepted,
    todayRisk,
    todayLoss_k: lossesOf(cast.problem, today),
    solution,
    numbers,
    costs,
  };
  return ok(meltPlan(made, surroundings));
}

async function refusal(
  failure: SourcingFailure,
  plan: SourcingPlanFile,
  cast: CastPlan,
  accepted: Acceptance,
): Promise<{ readonly ok: false; readonly problem: readonly Problem[] }> {
  if (failure.status === 'limit')
    return refuseOne({ kind: 'failed-work', reason: `HiGHS: ${failure.reason}` });
  const clash = await explainClash(cast.problem, accepted);
  return clash === null
    ? refuseOne({ kind: 'failed-work', reason: 'HiGHS: infeasible' })
    : refuse([clashProblem(plan, cast, accepted, clash)]);
}
