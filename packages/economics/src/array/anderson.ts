import type { Kernels } from './kernels-port.ts';
import { symmetricSolver } from './solve-symmetric.ts';

/** Anderson acceleration of a fixed point x = g(x), with memory allocated once. */
export interface Accelerator {
  /**
   * Replace the iterate by the accelerated next one.
   *
   * @param iterate - x; overwritten with the next iterate.
   * @param image - g(x).
   */
  advance(iterate: Float64Array, image: Float64Array): void;
  /** Forget what was learnt, before starting from somewhere else. */
  restart(): void;
}

function subtract(result: Float64Array, a: Float64Array, b: Float64Array): void {
  for (let at = 0; at < result.length; at++) result[at] = a[at] - b[at];
}

/** Write Δf, and Δx + Δf. */
function keepDifferences(
  change: Float64Array,
  step: Float64Array,
  iterate: Float64Array,
  lastIterate: Float64Array,
  residual: Float64Array,
  lastResidual: Float64Array,
): void {
  for (let at = 0; at < change.length; at++) {
    const difference = residual[at] - lastResidual[at];
    change[at] = difference;
    step[at] = iterate[at] - lastIterate[at] + difference;
  }
}

/** How many float64s an accelerator takes from its kernels. */
export function accelerationFloats(length: number, depth: number): number {
  return (2 * depth + 3) * length + depth;
}

/**
 * Make an accelerator of type II: the next iterate combines the last ones so that their residuals f = g(x) − x
 * cancel best in least squares.
 *
 *   x⁺ = x + f − Σ_a γ_a (Δx_a + Δf_a) ,  γ = argmin ‖f − Σ_a γ_a Δf_a‖
 *
 * @param kernels - the loops, on whose memory the accelerator works.
 * @param length - how long the iterates are.
 * @param depth - how many differences are kept.
 * @see Walker and Ni (2011), SIAM Journal on Numerical Analysis 49(4), algorithm AA.
 */
export function anderson(kernels: Kernels, length: number, depth: number): Accelerator {
  const changes = kernels.allocate(depth * length);
  const steps = kernels.allocate(depth * length);
  const lastIterate = kernels.allocate(length);
  const lastResidual = kernels.allocate(length);
  const residual = kernels.allocate(length);
  const product = kernels.allocate(depth);
  const gram = new Float64Array(depth * depth);
  const weight = new Float64Array(depth);
  const solveSymmetric = symmetricSolver(depth);
  let kept = 0;
  let slot = 0;
  let started = false;

  /** Write the products of the kept residual changes with a vector. */
  const multiplyChanges = (vector: Float64Array) =>
    kernels.multiply(product, changes, 1, kept, length, vector);

  const remember = (iterate: Float64Array) => {
    const from = slot * length;
    const change = changes.subarray(from, from + length);
    keepDifferences(
      change,
      steps.subarray(from, from + length),
      iterate,
      lastIterate,
      residual,
      lastResidual,
    );
    kept = Math.min(kept + 1, depth);
    multiplyChanges(change);
    for (let other = 0; other < kept; other++) {
      gram[slot * depth + other] = product[other];
      gram[other * depth + slot] = product[other];
    }
    slot = (slot + 1) % depth;
  };

  return {
    advance(iterate, image) {
      subtract(residual, image, iterate);
      if (started) remember(iterate);
      started = true;
      lastIterate.set(iterate);
      lastResidual.set(residual);
      iterate.set(image);
      if (kept === 0) return;
      multiplyChanges(residual);
      weight.set(product.subarray(0, kept));
      if (!solveSymmetric(gram, kept, weight)) return;
      for (let a = 0; a < kept; a++)
        kernels.addScaled(iterate, -weight[a], steps.subarray(a * length, (a + 1) * length));
    },
    restart() {
      kept = 0;
      slot = 0;
      started = false;
    },
  };
}
