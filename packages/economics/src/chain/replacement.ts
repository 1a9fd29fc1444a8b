import { carryLeast, type Links } from './links.ts';

/** How long a node takes to be free of an economy, in months. */
export interface Replacement {
  readonly low_n: Float64Array;
  /** `Infinity` where a time that counts is not known. */
  readonly high_n: Float64Array;
}

/**
 * Find how long it takes until every supplier from an economy T is replaced in a node and in all that it needs.
 *
 *   R(n) = max over n and everything upstream of it in which T has a share of r(k)
 *
 * Buyers replace suppliers at the same time, so the longest time counts, not the sum.
 *
 * @param lowMonths_n - the shortest time to replace a supplier of each node; zero where it is not known.
 * @param highMonths_n - the longest; `Infinity` where it is not known.
 * @param targetLow_n - the lowest share of T in each node: the shortest time counts only where it is positive.
 * @param targetHigh_n - the highest: the longest time counts where it is positive.
 * @param links - the inputs that bind.
 * @throws RangeError when a link names a node that is not there.
 */
export function replacementAlong(
  lowMonths_n: Float64Array,
  highMonths_n: Float64Array,
  targetLow_n: Float64Array,
  targetHigh_n: Float64Array,
  links: Links,
): Replacement {
  const longest = (months_n: Float64Array, share_n: Float64Array) =>
    carryLeast(
      months_n.map((months, n) => (share_n[n]! > 0 ? -months : 0)),
      links,
    ).value_n.map((months) => Math.max(0, -months));
  return {
    low_n: longest(lowMonths_n, targetLow_n),
    high_n: longest(highMonths_n, targetHigh_n),
  };
}
