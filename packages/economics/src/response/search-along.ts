import { type Box, project } from './box.ts';

/** A function to be made small: write its gradient at a point, return its value; not finite where it has none. */
export type BoxFunction = (at: Float64Array, gradient: Float64Array) => number;

/** A point with what a function says there. */
export interface Visited {
  readonly at: Float64Array;
  readonly gradient: Float64Array;
  value: number;
}

/** A function whose evaluations are counted, and limited. */
export interface Counted {
  readonly evaluate: BoxFunction;
  readonly evaluationLimit: number;
  evaluations: number;
  /** Evaluations at points where the function has no value. */
  failures: number;
}

/** Evaluate the function at a point's place, and count. */
export function visit(counted: Counted, point: Visited): void {
  counted.evaluations++;
  point.value = counted.evaluate(point.at, point.gradient);
  if (!Number.isFinite(point.value)) counted.failures++;
}

/** Part of the descent that the slope promises which a step must bring. */
const sufficient = 1e-4;
/** Shortest step, as a part of the direction. */
const shortestStep = 1e-9;

function slopeBetween({ at, gradient }: Visited, next: Visited): number {
  let slope = 0;
  for (let k = 0; k < at.length; k++) slope += gradient[k] * (next.at[k] - at[k]);
  return slope;
}

/** Shorten a step that did not go down enough: to the minimum of the parabola through what is known, within limits. */
function shorten(step: number, rise: number, slope: number): number {
  if (!Number.isFinite(rise) || slope >= 0) return step / 4;
  return step * Math.min(0.5, Math.max(0.1, -slope / (2 * (rise - slope))));
}

/**
 * Go from a point along a direction, bent to the box, as far as leads down enough.
 *
 *   f(x⁺) ≤ f(x) + 10⁻⁴ g·(x⁺ − x) + noise
 *
 * @param next - where the search ends, written.
 * @see Bertsekas (1982), SIAM Journal on Control and Optimization 20(2), eq. (34).
 */
export function searchAlong(
  counted: Counted,
  from: Visited,
  next: Visited,
  direction: Float64Array,
  box: Box,
  noise: number,
): 'found' | 'none' | 'limit' {
  for (let step = 1; step > shortestStep; ) {
    project(next.at, from.at, step, direction, box);
    const slope = slopeBetween(from, next);
    if (slope === 0) return 'none';
    if (slope < 0) {
      if (counted.evaluations >= counted.evaluationLimit) return 'limit';
      visit(counted, next);
      if (next.value <= from.value + sufficient * slope + noise) return 'found';
    }
    step = shorten(step, next.value - from.value, slope);
  }
  return 'none';
}
