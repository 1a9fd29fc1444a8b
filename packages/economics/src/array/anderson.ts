import { solveSymmetric } from './solve-symmetric.ts';

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

function dot(a: Float64Array, b: Float64Array): number {
  let even = 0;
  let odd = 0;
  let at = 0;
  for (; at + 1 < a.length; at += 2) {
    even += a[at] * b[at];
    odd += a[at + 1] * b[at + 1];
  }
  return at < a.length ? even + odd + a[at] * b[at] : even + odd;
}

/**
 * Make an accelerator of type II: the next iterate combines the last ones so that their residuals f = g(x) − x
 * cancel best in least squares.
 *
 *   x⁺ = x + f − Σ_a γ_a (Δx_a + Δf_a) ,  γ = argmin ‖f − Σ_a γ_a Δf_a‖
 *
 * @param length - how long the iterates are.
 * @param depth - how many differences are kept.
 * @see Walker and Ni (2011), SIAM Journal on Numerical Analysis 49(4), algorithm AA.
 */
export function anderson(length: number, depth: number): Accelerator {
  const allocate = () => Array.from({ length: depth }, () => new Float64Array(length));
  const stepAndResidual = allocate();
  const residualChange = allocate();
  const gram = new Float64Array(depth * depth);
  const weight = new Float64Array(depth);
  const lastIterate = new Float64Array(length);
  const lastResidual = new Float64Array(length);
  const residual = new Float64Array(length);
  let kept = 0;
  let slot = 0;
  let started = false;

  const remember = (iterate: Float64Array) => {
    const step = stepAndResidual[slot];
    const change = residualChange[slot];
    for (let at = 0; at < length; at++) {
      change[at] = residual[at] - lastResidual[at];
      step[at] = iterate[at] - lastIterate[at] + change[at];
    }
    kept = Math.min(kept + 1, depth);
    for (let other = 0; other < kept; other++) {
      const product = dot(change, residualChange[other]);
      gram[slot * depth + other] = product;
      gram[other * depth + slot] = product;
    }
    slot = (slot + 1) % depth;
  };

  return {
    advance(iterate, image) {
      for (let at = 0; at < length; at++) residual[at] = image[at] - iterate[at];
      if (started) remember(iterate);
      started = true;
      lastIterate.set(iterate);
      lastResidual.set(residual);
      for (let a = 0; a < kept; a++) weight[a] = dot(residualChange[a], residual);
      iterate.set(image);
      if (kept === 0 || !solveSymmetric(gram, depth, kept, weight)) return;
      for (let a = 0; a < kept; a++) {
        const step = stepAndResidual[a];
        const factor = weight[a];
        for (let at = 0; at < length; at++) iterate[at] -= factor * step[at];
      }
    },
    restart() {
      kept = 0;
      slot = 0;
      started = false;
    },
  };
}
