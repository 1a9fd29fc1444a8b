import type { Obstacle, SolveStatus } from './equilibrium.ts';
import { obstacleAt, obstacleBefore, pennilessAt } from './obstacle.ts';
import { type Residual, sweep } from './sweep.ts';
import { type System, type Unknowns, unknowns } from './system.ts';

/** When to stop, and how far wages move in a sweep. */
export interface Iteration {
  readonly tolerance: number;
  readonly sweepLimit: number;
  readonly damping: number;
}

/** How an iteration ended. */
export interface Ending {
  readonly status: SolveStatus;
  readonly sweeps: number;
  readonly residual: Residual;
  readonly tolerance: number;
  readonly obstacle: Obstacle | null;
}

/** Write the state in which nothing has changed. */
export function beginUnchanged(system: System, at: Unknowns): void {
  const { sectors: J, expenditure_nj } = system.baseline;
  system.state.fill(0);
  for (let nj = 0; nj < expenditure_nj.length; nj++)
    at.expenditure_nj[nj] = expenditure_nj[nj] * system.perScale_n[Math.floor(nj / J)];
}

/** Farthest that an accelerated iterate may lie from the plain one, in logs. */
const trustRadius = 1;

/** Whether an accelerated iterate is near the plain one and has no negative expenditure. */
function trusted(accelerated: Unknowns, plain: Unknowns): boolean {
  const { logWage_n, logPrice_nj, expenditure_nj } = accelerated;
  for (let n = 0; n < logWage_n.length; n++)
    if (!(Math.abs(logWage_n[n] - plain.logWage_n[n]) < trustRadius)) return false;
  for (let nj = 0; nj < logPrice_nj.length; nj++) {
    if (!(Math.abs(logPrice_nj[nj] - plain.logPrice_nj[nj]) < trustRadius)) return false;
    if (!(expenditure_nj[nj] >= 0)) return false;
  }
  return true;
}

/**
 * Iterate from the state that a system holds to a fixed point of {@link sweep}, which is written into its state.
 *
 * @param at - the parts of the system's state.
 */
export function iterate(problem: System, at: Unknowns, iteration: Iteration): Ending {
  const { tolerance, sweepLimit, damping } = iteration;
  const residual: Residual = { market: Number.POSITIVE_INFINITY, price: Number.POSITIVE_INFINITY };
  const ending = (status: SolveStatus, sweeps: number, obstacle: Obstacle | null): Ending => ({
    status: obstacle === null ? status : 'infeasible',
    sweeps,
    residual,
    tolerance,
    obstacle,
  });
  const obstacle = obstacleBefore(problem);
  if (obstacle !== null) return ending('infeasible', 0, obstacle);
  const implied = unknowns(problem, problem.image);
  for (let sweeps = 1; sweeps <= sweepLimit; sweeps++) {
    sweep(problem, at, implied, damping, residual);
    if (residual.market < tolerance && residual.price < tolerance)
      return ending('converged', sweeps, pennilessAt(problem));
    if (Number.isNaN(residual.market + residual.price))
      return ending('stalled', sweeps, obstacleAt(problem, at) ?? pennilessAt(problem));
    const found = obstacleAt(problem, at);
    if (found !== null) return ending('infeasible', sweeps, found);
    problem.accelerator.advance(problem.state, problem.image);
    if (trusted(at, implied)) continue;
    problem.state.set(problem.image);
    problem.accelerator.restart();
  }
  return ending('limit', sweepLimit, null);
}
