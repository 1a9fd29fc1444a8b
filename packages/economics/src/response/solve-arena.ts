import { type BatchOutcome, batchSolver } from '../trade/batch-solver.ts';
import type { Equilibrium } from '../trade/equilibrium.ts';
import type { Policy } from '../trade/policy.ts';
import { solve } from '../trade/solve.ts';
import type { Arena } from './side.ts';

/** Largest residual of the equilibria: a hundredth of a solve's default, so that small steps can be compared. */
const tolerance = 1e-12;
/** Largest residual of probes, whose values are compared with gains of 10⁻⁷ of income. */
const probeTolerance = 1e-10;

/** Where the policy already in force has no equilibrium: nothing can be answered. */
export interface NoResponse {
  readonly status: 'no-equilibrium';
  readonly ended: Equilibrium;
}

/**
 * Solve for the equilibrium of an arena's policy; a response calls the solver in this file only.
 *
 * @param start - from where; a solve that loses its way from there is done again from the baseline.
 */
export function solveArena(arena: Arena, start?: Equilibrium): Equilibrium {
  const { baseline, elasticities, policy } = arena;
  const options = start === undefined ? { tolerance } : { tolerance, start };
  const ended = solve(baseline, elasticities, policy, options);
  return isAstray(ended) && start !== undefined ? solveArena(arena) : ended;
}

/** Solves a policy for real incomes only; a solve that loses its way from a start is done again from the baseline. */
export type Probe = (policy: Policy, start?: Float64Array) => BatchOutcome;

/** Make a probe of an arena, which costs less than {@link solveArena} and is less exact. */
export function probeOf({ baseline, elasticities }: Arena): Probe {
  const solver = batchSolver(baseline, { tolerance: probeTolerance });
  return (policy, start) => {
    const ended = solver.solve(elasticities, policy, start);
    return isAstray(ended) && start !== undefined ? solver.solve(elasticities, policy) : ended;
  };
}

function isAstray({ status }: Pick<Equilibrium, 'status'>): boolean {
  return status === 'limit' || status === 'stalled';
}
