/** Curvature learnt from the last steps of a descent, with memory allocated once. */
export interface LimitedMemory {
  /**
   * Write −H·g on the free coordinates and zero elsewhere, where H stands for the inverse Hessian of the free ones.
   *
   * @returns whether any step taught its length; if not, what was written is −M·g.
   */
  descend(direction: Float64Array, gradient: Float64Array, free: Uint8Array): boolean;
  /**
   * Learn from a step and what it did to the gradient.
   *
   * @returns false where the function curves downwards along the step, which teaches nothing.
   */
  learn(step: Float64Array, change: Float64Array): boolean;
  /** Forget everything. */
  restart(): void;
}

/** Least cosine between a step and the change of the gradient from which curvature is believed. */
const leastCosine = 1e-8;

function freeProduct(a: Float64Array, b: Float64Array, free: Uint8Array): number {
  let product = 0;
  for (let at = 0; at < a.length; at++) if (free[at]) product += a[at] * b[at];
  return product;
}

/** The product a·M·a over the free coordinates. */
function freeSquare(a: Float64Array, metric: Float64Array, free: Uint8Array): number {
  let square = 0;
  for (let at = 0; at < a.length; at++) if (free[at]) square += metric[at] * a[at] ** 2;
  return square;
}

function addFree(sum: Float64Array, factor: number, term: Float64Array, free: Uint8Array): void {
  for (let at = 0; at < sum.length; at++) if (free[at]) sum[at] += factor * term[at];
}

function curves(step: Float64Array, change: Float64Array, free: Uint8Array): boolean {
  const along = freeProduct(step, change, free);
  const sizes = freeProduct(step, step, free) * freeProduct(change, change, free);
  return along > leastCosine * Math.sqrt(sizes);
}

/**
 * Make a limited-memory BFGS approximation of an inverse Hessian, whose products are taken over the free coordinates
 * only, so that it stays positive definite whichever bounds are active.
 *
 * @param length - how many coordinates there are.
 * @param depth - how many steps are kept.
 * @param metric - M, a guess of the inverse Hessian's diagonal up to a factor; positive.
 * @see Nocedal (1980), Mathematics of Computation 35(151), for the two-loop recursion.
 */
export function limitedMemory(length: number, depth: number, metric: Float64Array): LimitedMemory {
  const rows = () => Array.from({ length: depth }, () => new Float64Array(length));
  const steps = rows();
  const changes = rows();
  const factor = new Float64Array(depth);
  const everywhere = new Uint8Array(length).fill(1);
  let kept = 0;
  let slot = 0;
  /** Where the step taken `age` steps ago lies. */
  const placeOf = (age: number) => (slot - 1 - age + 2 * depth) % depth;

  return {
    descend(direction, gradient, free) {
      direction.fill(0);
      addFree(direction, -1, gradient, free);
      let scale = 0;
      for (let age = 0; age < kept; age++) {
        const [step, change] = [steps[placeOf(age)], changes[placeOf(age)]];
        factor[age] = Number.NaN;
        if (!curves(step, change, free)) continue;
        const along = freeProduct(step, change, free);
        if (scale === 0) scale = along / freeSquare(change, metric, free);
        factor[age] = freeProduct(step, direction, free) / along;
        addFree(direction, -factor[age], change, free);
      }
      const known = scale > 0;
      for (let at = 0; at < length; at++) direction[at] *= known ? scale * metric[at] : metric[at];
      for (let age = kept - 1; age >= 0; age--) {
        if (Number.isNaN(factor[age])) continue;
        const [step, change] = [steps[placeOf(age)], changes[placeOf(age)]];
        const along = freeProduct(step, change, free);
        addFree(direction, factor[age] - freeProduct(change, direction, free) / along, step, free);
      }
      return known;
    },
    learn(step, change) {
      if (!curves(step, change, everywhere)) return false;
      steps[slot].set(step);
      changes[slot].set(change);
      slot = (slot + 1) % depth;
      kept = Math.min(kept + 1, depth);
      return true;
    },
    restart() {
      kept = 0;
      slot = 0;
    },
  };
}
