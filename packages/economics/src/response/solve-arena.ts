import type { Equilibrium } from '../trade/equilibrium.ts';
import { solve } from '../trade/solve.ts';
import type { Arena } from './side.ts';

/** Largest residual of the equilibria: a hundredth of a solve's default, so that small steps can be compared. */
const tolerance = 1e-12;

/** Where the policy already in force has no equilibrium: nothing can be answered. */
export interface NoResponse {
  readonly status: 'no-equilibrium';
  readonly ended: Equilibrium;
}

/**
 * Solve for the equilibrium of an arena's policy: the only place where a response calls the solver.
 *
 * @param start - from where; a solve that loses its way from there is done again from the baseline.
 */
export function solveArena(arena: Arena, start?: Equilibrium): Equilibrium {
  const { baseline, elasticities, policy } = arena;
  const options = start === undefined ? { tolerance } : { tolerance, start };
  const ended = solve(baseline, elasticities, policy, options);
  const astray = ended.status === 'limit' || ended.status === 'stalled';
  return astray && start !== undefined ? solveArena(arena) : ended;
}
