import {
  type Box,
  markFree,
  pressToBounds,
  project,
  projectedGradient,
  requireBox,
} from './box.ts';
import { limitedMemory } from './limited-memory.ts';
import {
  type BoxFunction,
  type Counted,
  searchAlong,
  type Visited,
  visit,
} from './search-along.ts';

/** How to minimise; every field has a default. */
export interface BoxMinimumOptions {
  /** Projected gradient below which a point counts as a minimum; 1e-7. */
  readonly tolerance?: number;
  /** Evaluations after which the search gives up with status `limit`; 300. */
  readonly evaluationLimit?: number;
  /** Steps from which curvature is learnt; 10. */
  readonly memory?: number;
  /** Error of the function's values, by which a step may seem to go uphill; 0. */
  readonly noise?: number;
  /**
   * A guess of how little the function curves along each coordinate, up to a factor: the diagonal of its inverse
   * Hessian. Positive; all alike.
   */
  readonly metric?: Float64Array;
  /** Part of a coordinate's range that the first step may move; 0.1. */
  readonly firstStep?: number;
}

/**
 * How a search ended: `converged` with a projected gradient below the tolerance, `limit` out of evaluations, `stalled`
 * where no step in a direction of descent led down, or the function has no value at the start.
 */
export interface BoxMinimum {
  readonly status: 'converged' | 'limit' | 'stalled';
  readonly at: Float64Array;
  readonly value: number;
  /** Largest part of P(x − g) − x. */
  readonly projectedGradient: number;
  readonly iterations: number;
  readonly evaluations: number;
  /** Evaluations at points where the function has no value. */
  readonly failures: number;
}

function requireMetric(metric: Float64Array, length: number): void {
  if (metric.length !== length || !metric.every((guess) => guess > 0 && Number.isFinite(guess)))
    throw new RangeError(`minimiseOnBox requires a positive metric of length ${length}`);
}

/** Scale a direction so that its boldest coordinate moves by a part of its range. */
function scaleToRange(direction: Float64Array, { low, high }: Box, part: number): void {
  let boldest = 0;
  for (let k = 0; k < direction.length; k++)
    if (high[k] > low[k]) boldest = Math.max(boldest, Math.abs(direction[k]) / (high[k] - low[k]));
  if (boldest === 0) return;
  for (let k = 0; k < direction.length; k++) direction[k] *= part / boldest;
}

function subtract(result: Float64Array, a: Float64Array, b: Float64Array): void {
  for (let k = 0; k < result.length; k++) result[k] = a[k] - b[k];
}

/**
 * Minimise a smooth function on a box by projected quasi-Newton steps.
 *
 *   x⁺ = P(x + a d) ,  d = −H g on the free coordinates ,  f(x⁺) ≤ f(x) + 10⁻⁴ g·(x⁺ − x)
 *
 * A coordinate at a bound against which its gradient presses is not free. What is found is a local minimum. A point
 * where the function is not finite is stepped back from, and counted.
 *
 * @throws RangeError where the bounds are empty, not finite or do not fit the start.
 * @see Bertsekas (1982), SIAM Journal on Control and Optimization 20(2), for the two-metric projection; Byrd, Lu, Nocedal
 * and Zhu (1995), SIAM Journal on Scientific Computing 16(5), for limited memory under bounds.
 *
 * @example
 * ```ts
 * import { minimiseOnBox } from '@musubi/economics';
 * const bowl = (at: Float64Array, gradient: Float64Array) => {
 *   gradient[0] = 2 * (at[0]! - 3);
 *   return (at[0]! - 3) ** 2;
 * };
 * const box = { low: Float64Array.of(0), high: Float64Array.of(2) };
 * const { status, at } = minimiseOnBox(bowl, box, Float64Array.of(1));
 * assert.equal(status, 'converged');
 * assert.equal(at[0], 2);
 * ```
 */
export function minimiseOnBox(
  evaluate: BoxFunction,
  box: Box,
  start: Float64Array,
  options: BoxMinimumOptions = {},
): BoxMinimum {
  const length = start.length;
  requireBox(box, length);
  const { tolerance = 1e-7, evaluationLimit = 300, memory = 10, noise = 0 } = options;
  const vector = () => new Float64Array(length);
  const visited = (): Visited => ({ at: vector(), gradient: vector(), value: 0 });
  let [here, next] = [visited(), visited()];
  const [direction, step, change] = [vector(), vector(), vector()];
  const free = new Uint8Array(length);
  const { metric = new Float64Array(length).fill(1) } = options;
  requireMetric(metric, length);
  const curvature = limitedMemory(length, memory, metric);
  const counted: Counted = { evaluate, evaluationLimit, evaluations: 0, failures: 0 };
  let stepPart = options.firstStep ?? 0.1;

  project(here.at, start, 0, direction, box);
  visit(counted, here);
  for (let iterations = 0; ; iterations++) {
    const gap = projectedGradient(here.at, here.gradient, box);
    const ended = (status: BoxMinimum['status']): BoxMinimum => ({
      status,
      at: here.at,
      value: here.value,
      projectedGradient: gap,
      iterations,
      evaluations: counted.evaluations,
      failures: counted.failures,
    });
    if (!Number.isFinite(here.value)) return ended('stalled');
    if (gap < tolerance) return ended('converged');
    markFree(free, here.at, here.gradient, box, gap);
    const learnt = curvature.descend(direction, here.gradient, free);
    if (!learnt) scaleToRange(direction, box, stepPart);
    pressToBounds(direction, here.at, here.gradient, free, box);
    const outcome = searchAlong(counted, here, next, direction, box, noise);
    if (outcome === 'limit') return ended('limit');
    if (outcome === 'none' && !learnt) return ended('stalled');
    if (outcome === 'none') {
      curvature.restart();
      continue;
    }
    subtract(step, next.at, here.at);
    subtract(change, next.gradient, here.gradient);
    [here, next] = [next, here];
    if (!curvature.learn(step, change)) stepPart = Math.min(1, 2 * stepPart);
  }
}
