/** The lowest and the highest value that what is known allows; equal where the value is known. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/**
 * Tell whether a number that is known within bounds lies above a threshold.
 *
 *   low > t: true;  high ≤ t: false;  otherwise null, because what is known does not decide it
 *
 * @param orEqual - whether a value at the threshold counts as above, so that the rule reads ≥ instead of >.
 * @example
 * ```ts
 * import { exceeds } from '@musubi/economics';
 * assert.equal(exceeds({ low: 0.6, high: 0.7 }, 0.5), true);
 * assert.equal(exceeds({ low: 0.4, high: 0.7 }, 0.5), null);
 * assert.equal(exceeds({ low: 0.5, high: 0.5 }, 0.5, true), true);
 * ```
 */
export function exceeds({ low, high }: Bounds, threshold: number, orEqual = false): boolean | null {
  if (low > threshold || (orEqual && low === threshold)) return true;
  return high < threshold || (!orEqual && high === threshold) ? false : null;
}
