import type { Limits } from './certainty.ts';

/**
 * What is known of how a supply is spread over economies.
 *
 * A holder is an economy or a group of economies that a source names. Its share lies within limits, and
 * what no holder has belongs to economies that are not named:
 *
 *   low_h ≤ x_h ≤ high_h,   Σ_h x_h + u = 1,   0 ≤ u ≤ unnamedHigh,   each unnamed economy ≤ unnamedEach
 */
export interface ShareLimits {
  /** The lowest share of each holder, a fraction. */
  readonly low_h: Float64Array;
  /** The highest share of each holder, a fraction. */
  readonly high_h: Float64Array;
  /** How many economies each holder is: one, or the members of a group. */
  readonly economies_h: Float64Array;
  /** The most that all unnamed economies can have together. */
  readonly unnamedHigh: number;
  /** The most that one unnamed economy can have. */
  readonly unnamedEach: number;
}

/** How far a holder lies inside a set of economies. */
export const inside = { none: 0, some: 1, all: 2 } as const;

/** A set of economies, as it lies over the holders. */
export interface SupplierSet {
  /** {@link inside} of each holder. */
  readonly inside_h: Uint8Array;
  /** How many economies of the set no holder covers. */
  readonly unnamed: number;
}

/** How far printed shares may add up to more than one. */
const roundingInPrint = 0.05;

/**
 * Hold share limits against their contract.
 *
 * @returns Σ_h low_h, or one if that is larger: what shares add up to; more than one only by rounding in print.
 * @throws RangeError when lengths differ, limits are no fractions in order, or no shares that fit them add up to one.
 */
export function wholeOf(limits: ShareLimits, caller: string): number {
  const { low_h, high_h, economies_h, unnamedHigh, unnamedEach } = limits;
  if (high_h.length !== low_h.length || economies_h.length !== low_h.length)
    throw new RangeError(`${caller} requires arrays of one length`);
  let low = 0;
  let high = 0;
  for (let h = 0; h < low_h.length; h++) {
    if (!(low_h[h]! >= 0 && low_h[h]! <= high_h[h]! && high_h[h]! <= 1 && economies_h[h]! >= 1))
      throw new RangeError(`${caller} requires fractions, low to high, of at least one economy`);
    low += low_h[h]!;
    high += high_h[h]!;
  }
  if (!(unnamedHigh >= 0 && unnamedEach >= 0))
    throw new RangeError(`${caller} requires limits of the unnamed of at least zero`);
  if (low > 1 + roundingInPrint || high + unnamedHigh < 1 - roundingInPrint)
    throw new RangeError(`${caller} requires limits that shares of a whole can meet`);
  return Math.min(Math.max(1, low), high + unnamedHigh);
}

/**
 * Bound the share of a set of economies, sharply.
 *
 *   low(S)  = max( Σ_{h⊆S} low_h,  1 − Σ_{h⊄S} high_h − unnamedHigh )
 *   high(S) = min( Σ_{h∩S≠∅} high_h + min(m unnamedEach, unnamedHigh),  1 − Σ_{h∩S=∅} low_h )
 *
 * where m economies of S are unnamed. A group that lies only partly in S may have all of its share there, or none.
 *
 * @param limits - what is known of the supply.
 * @param set - S, an alliance or an excluded economy.
 * @returns the lowest and the highest share, fractions; each is reached by shares that fit the limits.
 * @throws RangeError when the limits break their contract, or the set has another length.
 * @see Frank and Tardos (1988), Generalized polymatroids and submodular flows, Mathematical Programming 42.
 *
 * @example
 * ```ts
 * import { shareOfSet } from '@musubi/economics';
 * const limits = {
 *   low_h: Float64Array.of(0.5, 0.25), high_h: Float64Array.of(0.5, 0.375), economies_h: Float64Array.of(1, 1),
 *   unnamedHigh: 0.25, unnamedEach: 0.125,
 * };
 * assert.deepEqual(shareOfSet(limits, { inside_h: Uint8Array.of(2, 0), unnamed: 1 }), [0.5, 0.625]);
 * ```
 */
export function shareOfSet(limits: ShareLimits, set: SupplierSet): Limits {
  const whole = wholeOf(limits, 'shareOfSet');
  const { low_h, high_h, unnamedHigh, unnamedEach } = limits;
  const { inside_h, unnamed } = set;
  if (inside_h.length !== low_h.length)
    throw new RangeError('shareOfSet requires a set over the same holders');
  let lowInside = 0;
  let highTouching = 0;
  let lowApart = 0;
  let highOutside = 0;
  for (let h = 0; h < low_h.length; h++) {
    if (inside_h[h] === inside.all) lowInside += low_h[h]!;
    else highOutside += high_h[h]!;
    if (inside_h[h] === inside.none) lowApart += low_h[h]!;
    else highTouching += high_h[h]!;
  }
  const reachable = highTouching + Math.min(unnamed * unnamedEach, unnamedHigh);
  const high = Math.max(0, Math.min(1, reachable, whole - lowApart));
  const low = Math.min(high, Math.max(lowInside, whole - highOutside - unnamedHigh));
  return [low, high];
}
