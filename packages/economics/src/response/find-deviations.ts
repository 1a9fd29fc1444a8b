import { type Answer, requireAnswer, withAnswer } from './answer.ts';
import { type DeviationGrid, deviationGrid, type GridOptions } from './deviation-grid.ts';
import { type Arena, requireSide, type Side } from './side.ts';
import { type NoResponse, solveArena } from './solve-arena.ts';
import { trials } from './trials.ts';

/**
 * Try a grid of deviations from any answer: a check of a claim that needs no search.
 *
 * @param answer - what the side does; within its budget if it has one.
 * @throws RangeError where the side does not fit the world, or the answer does not fit the side.
 * @returns the grid, or the equilibrium that failed: of the policy in force, or of the answer on top of it.
 */
export function findDeviations(
  side: Side,
  arena: Arena,
  answer: Answer,
  options: GridOptions = {},
): DeviationGrid | NoResponse {
  requireSide(side, arena);
  requireAnswer(answer, side.instruments);
  const unanswered = solveArena(arena);
  if (unanswered.status !== 'converged') return { status: 'no-equilibrium', ended: unanswered };
  const search = trials(side, arena, unanswered);
  const from = search.attempt(answer);
  if (from !== null) return deviationGrid(search, from, options).grid;
  const policy = withAnswer(arena.policy, side.instruments, answer, arena.baseline.economies);
  return { status: 'no-equilibrium', ended: solveArena({ ...arena, policy }) };
}
