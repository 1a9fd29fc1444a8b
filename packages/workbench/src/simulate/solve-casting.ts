import {
  type Baseline,
  closedDeficits,
  closingTolerance,
  type Equilibrium,
  type Policy,
  rebase,
  type Spending,
  solve,
} from '@musubi/economics';
import { ok, type Problem, refuse } from '@musubi/vocabulary';
import type { Outcome } from '../file/outcome.ts';
import { type Casting, castPolicy } from './cast.ts';
import type { Setting } from './setting.ts';

/** A solved scenario: where it starts, what acts, where it ends. */
export interface Solution {
  readonly baseline: Baseline;
  readonly policy: Policy;
  readonly ended: Equilibrium;
}

/** What each economy spends on whose goods after the scenario. */
export function spendingAfter({ baseline, ended }: Solution): Spending {
  const { economies, sectors } = baseline;
  const { tradeShare_jni, expenditure_nj } = ended;
  return { economies, sectors, tradeShare_jni, expenditure_nj };
}

/**
 * Solve a casting: first close the deficits if the scenario asks for it, then let the clauses act.
 *
 * @returns the solution, or `infeasible` and `not-converged`; no result of an unconverged solve leaves here.
 */
export function solveCasting(setting: Setting, casting: Casting): Outcome<Solution> {
  const baseline = startOf(setting, casting);
  if (!baseline.ok) return baseline;
  const policy = castPolicy(setting, casting, baseline.value);
  if (!policy.ok) return policy;
  const ended = solve(baseline.value, casting.elasticities, policy.value);
  const problem = statusProblem(ended, setting, casting, 'clauses');
  return problem === undefined
    ? ok({ baseline: baseline.value, policy: policy.value, ended })
    : refuse([problem]);
}

/** Find the baseline of a casting: the observed one, or the one whose deficits were closed. */
export function startOf(setting: Setting, casting: Casting): Outcome<Baseline> {
  const { observed, elasticities } = casting;
  if (setting.scenario.scenario.deficits === 'constant') return ok(observed);
  const policy = closedDeficits(observed);
  const closed = solve(observed, elasticities, policy, { tolerance: closingTolerance });
  const problem = statusProblem(closed, setting, casting, 'deficits: closed');
  if (problem !== undefined) return refuse([problem]);
  return ok(rebase(observed, policy, closed, elasticities.input));
}

/** Say why an ended solve is no result; undefined where it is one. */
export function statusProblem(
  ended: Pick<Equilibrium, 'status' | 'sweeps' | 'residual' | 'tolerance' | 'obstacle'>,
  setting: Setting,
  { horizon }: Casting,
  step: string,
): Problem | undefined {
  const { status, sweeps, residual, tolerance, obstacle } = ended;
  const { manifest } = setting.world;
  if (status === 'converged') return undefined;
  if (status === 'infeasible') {
    const { economy, sector, reason } = obstacle!;
    return {
      kind: 'infeasible',
      economy: manifest.economies[economy]!.code,
      sector: sector === null ? null : manifest.sectors[sector]!.code,
      reason,
    };
  }
  return {
    kind: 'not-converged',
    what: `${setting.scenario.scenario.id} (${horizon}, ${manifest.id}, ${step})`,
    status,
    iterations: sweeps,
    residual: Math.max(residual.market, residual.price),
    tolerance,
  };
}
