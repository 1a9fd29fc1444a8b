import type { Doubted } from '@musubi/vocabulary';
import { doubtOf } from '../uncertainty/doubt-of.ts';
import type { DrawnPoints } from '../uncertainty/drawn-points.ts';

/** Gives a figure at a draw, or at the central parameters (null). */
export type FigureAt = (draw: number | null) => number;

/**
 * Give a figure with the doubt about it.
 *
 * @param points - what the parameters were at each draw; null where none were made.
 */
export function doubted(points: DrawnPoints | null, at: FigureAt): Doubted {
  const value = at(null);
  if (points === null) return { value, doubt: null };
  const values_d = Float64Array.from({ length: points.draws }, (_, draw) => at(draw));
  return { value, doubt: doubtOf(points, values_d, value) };
}
