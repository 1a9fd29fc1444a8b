import {
  type Baseline,
  baselineFromFlows,
  type Elasticities,
  type Policy,
  resetPolicy,
  unchangedPolicy,
} from '@musubi/economics';
import { type Horizon, ok, type Problem, refuse } from '@musubi/vocabulary';
import type { Outcome } from '../file/outcome.ts';
import { chooseElasticities } from '../parameters/elasticities.ts';
import { type Acts, applyClause, everywhere, ratedCells } from './apply-clause.ts';
import { type Board, setBoard } from './board.ts';
import { rateProblem } from './rate-problem.ts';
import { type Reach, reachOf } from './reach.ts';
import type { Setting } from './setting.ts';
import type { Warning } from './warning.ts';

/** A setting as the arrays of the trade model. */
export interface Casting {
  readonly board: Board;
  readonly horizon: Horizon;
  readonly elasticities: Elasticities;
  /** The world as observed, in its own currency unit. */
  readonly observed: Baseline;
  /** Where each clause acts, in the order of the file. */
  readonly reaches: readonly Reach[];
  readonly warnings: readonly Warning[];
}

/** Cast a setting into arrays: resolve every code, choose the elasticities, derive the baseline. */
export function cast(setting: Setting): Outcome<Casting> {
  const { manifest, arrays } = setting.world;
  const { scenario, document } = setting.scenario;
  const { sectors } = manifest;
  const horizon = setting.horizon ?? scenario.horizon;
  const board = setBoard(scenario, manifest.economies, document, setting.asOf);
  const chosen = chooseElasticities(
    setting.parameters.file,
    horizon,
    sectors,
    scenario.parameters,
    document,
  );
  if (!board.ok || !chosen.ok)
    return refuse([board, chosen].flatMap((part) => (part.ok ? [] : part.problem)));
  const context = { board: board.value, sectors, document, asOf: setting.asOf };
  const reaches = scenario.clauses.map((clause, at) => reachOf(clause, at, context));
  const problems = reaches.flatMap((reach) => (reach.ok ? [] : reach.problem));
  if (problems.length > 0) return refuse(problems);
  const reached = reaches.flatMap((reach) => (reach.ok ? [reach.value] : []));
  return ok({
    board: board.value,
    horizon,
    elasticities: chosen.value.elasticities,
    observed: baselineFromFlows({
      economies: manifest.economies.length,
      sectors: sectors.length,
      ...arrays,
    }),
    reaches: reached,
    warnings: [board.value, chosen.value, ...reached].flatMap(({ warnings }) => warnings),
  });
}

/**
 * Cast the clauses of a setting into the policy that they make of a baseline.
 *
 * @param baseline - the observed one, or the one whose deficits were closed.
 * @param actsOf - where in its reach each clause acts; everywhere if left out.
 * @param policy - a policy of the same shape to write on, whatever it holds; a new one if left out.
 */
export function castPolicy(
  setting: Setting,
  { elasticities, reaches }: Casting,
  baseline: Baseline,
  actsOf: (clause: number) => Acts = () => everywhere,
  policy: Policy = unchangedPolicy(baseline),
): Outcome<Policy> {
  const { scenario, document } = setting.scenario;
  resetPolicy(policy, baseline);
  const shape = {
    economies: baseline.economies,
    sectors: baseline.sectors,
    theta_j: elasticities.trade_j,
  };
  const problems: Problem[] = [];
  for (const [at, clause] of scenario.clauses.entries()) {
    const [reach, acts] = [reaches[at]!, actsOf(at)];
    applyClause(clause, reach, policy, shape, acts);
    const cells = ratedCells(clause, reach, shape, acts);
    const problem = rateProblem(clause, at, policy, cells, document);
    if (problem !== undefined) problems.push(problem);
  }
  return problems.length > 0 ? refuse(problems) : ok(policy);
}
