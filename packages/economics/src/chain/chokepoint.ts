import { allHold, type Certainty, type Limits, reaches } from './certainty.ts';

/** When a node counts as a chokepoint. */
export interface ChokepointRule {
  /** The share of one economy from which a node hangs on it, a fraction. */
  readonly share: number;
  /** The months to replace a supplier from which it cannot be got round in time. */
  readonly months: number;
}

/** One economy holds half, and a buyer needs a year to replace it. */
export const usualChokepoint: ChokepointRule = { share: 0.5, months: 12 };

/**
 * Say whether a node is a chokepoint: one economy holds much of it, something made downstream cannot do without it, and
 * another supplier cannot be had soon.
 *
 *   max_i x_i ≥ share,   an essential link leaves the node,   months to replace ≥ rule, or not known
 *
 * A time that is not known does not excuse a node: only one that is known to be shorter does.
 *
 * @param largest - the limits of the largest economy's share, fractions.
 * @param isEssential - whether an essential link leaves the node.
 * @param replacementMonths - the limits of the time to replace; `[0, Infinity]` where it is not known.
 *
 * @example
 * ```ts
 * import { chokepointOf, usualChokepoint } from '@musubi/economics';
 * assert.equal(chokepointOf([0.9, 0.9], true, [0, Infinity], usualChokepoint), 'certain');
 * assert.equal(chokepointOf([0.9, 0.9], true, [2, 6], usualChokepoint), 'no');
 * ```
 */
export function chokepointOf(
  largest: Limits,
  isEssential: boolean,
  replacementMonths: Limits,
  rule: ChokepointRule,
): Certainty {
  const isSlow = replacementMonths[1] >= rule.months;
  return allHold(reaches(largest, rule.share), isEssential && isSlow ? 'certain' : 'no');
}
