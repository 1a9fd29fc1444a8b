import type { Limits } from './certainty.ts';
import { greatestConcentration } from './greatest-concentration.ts';
import { leastConcentration } from './least-concentration.ts';
import type { ShareLimits } from './share-limits.ts';

/**
 * Bound the Herfindahl–Hirschman index of a supply, sharply.
 *
 *   HHI = Σ x²   over all economies, named or not
 *
 * @param limits - what is known of the supply.
 * @returns the lowest and the highest index that what is known allows, from 0 to 1.
 * @throws RangeError when the limits break their contract.
 * @see Hirschman (1964), The paternity of an index, American Economic Review 54(5).
 *
 * @example
 * ```ts
 * import { concentration } from '@musubi/economics';
 * const half = {
 *   low_h: Float64Array.of(0.5), high_h: Float64Array.of(0.5), economies_h: Float64Array.of(1),
 *   unnamedHigh: 0.5, unnamedEach: 0.25,
 * };
 * assert.deepEqual(concentration(half), [0.25, 0.375]);
 * ```
 */
export function concentration(limits: ShareLimits): Limits {
  const high = greatestConcentration(limits);
  return [Math.min(high, leastConcentration(limits)), high];
}
