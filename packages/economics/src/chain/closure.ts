import { type Limits, reaches } from './certainty.ts';
import { inside, type ShareLimits, type SupplierSet, shareOfSet } from './share-limits.ts';

/** Holders that together bring an alliance to a threshold. */
export interface Completion {
  /** The holders that join, by index, the largest first. */
  readonly joining: readonly number[];
  /** The alliance's share with them, fractions. */
  readonly share: Limits;
}

/** The smallest sets of holders that bring an alliance to a threshold. */
export interface Closure {
  /** Sets of the smallest number, the largest share first; one empty set where nobody need join, none where all are too few. */
  readonly smallest: readonly Completion[];
  /** Whether the search ended before it had seen every set of that number. */
  readonly cut: boolean;
}

/** More sets of one size than anybody reads. */
const mostSets = 2000;
const mostTrials = 200_000;

/**
 * Find who must join an alliance for it to reach a threshold: the smallest sets of holders, by number, then by share.
 *
 *   min |A|   over A ⊆ candidates,   low(S ∪ A) ≥ t  (certain),   or   high(S ∪ A) ≥ t  (possible)
 *
 * The share never falls when a holder joins, so sizes are tried from the smallest, and the first size with a set is the answer.
 *
 * @param limits - what is known of the supply.
 * @param alliance - S.
 * @param candidates - the holders that may join, by index: neither in S nor excluded.
 * @param threshold - t, a fraction.
 * @param sense - whether the threshold is to be reached in every case, or in some.
 * @returns the sets; `cut` tells that there may be more of the same size.
 * @throws RangeError when the limits break their contract.
 *
 * @example
 * ```ts
 * import { closureOf } from '@musubi/economics';
 * const shares = Float64Array.of(0.3, 0.4, 0.2, 0.1);
 * const limits = {
 *   low_h: shares, high_h: shares, economies_h: Float64Array.of(1, 1, 1, 1), unnamedHigh: 0, unnamedEach: 0,
 * };
 * const alliance = { inside_h: Uint8Array.of(2, 0, 0, 0), unnamed: 0 };
 * const { smallest } = closureOf(limits, alliance, [1, 2, 3], 0.65, 'certain');
 * assert.deepEqual(smallest.map(({ joining }) => joining), [[1]]);
 * ```
 */
export function closureOf(
  limits: ShareLimits,
  alliance: SupplierSet,
  candidates: readonly number[],
  threshold: number,
  sense: 'certain' | 'possible',
): Closure {
  const size = (h: number) => limits.low_h[h]! + limits.high_h[h]!;
  const order = candidates
    .filter((h) => limits.high_h[h]! > 0)
    .sort((a, b) => size(b) - size(a) || a - b);
  const shareWith = (joining: readonly number[]): Limits => {
    const inside_h = alliance.inside_h.slice();
    for (const h of joining) inside_h[h] = inside.all;
    return shareOfSet(limits, { inside_h, unnamed: alliance.unnamed });
  };
  const isEnough = (share: Limits) =>
    sense === 'certain'
      ? reaches(share, threshold) === 'certain'
      : reaches(share, threshold) !== 'no';
  if (!isEnough(shareWith(order))) return { smallest: [], cut: false };
  let trials = 0;
  for (let number = 0; number <= order.length; number++) {
    const found: Completion[] = [];
    for (const joining of combinations(order, number)) {
      const share = shareWith(joining);
      if (isEnough(share)) found.push({ joining, share });
      if (++trials >= mostTrials || found.length >= mostSets)
        return { smallest: ranked(found), cut: true };
    }
    if (found.length > 0) return { smallest: ranked(found), cut: false };
  }
  return { smallest: [], cut: false };
}

function ranked(found: readonly Completion[]): Completion[] {
  return [...found].sort((a, b) => b.share[0] - a.share[0] || b.share[1] - a.share[1]);
}

/** List the combinations of some things, in the order of the things. */
function* combinations(things: readonly number[], number: number, from = 0): Generator<number[]> {
  if (number === 0) {
    yield [];
    return;
  }
  for (let at = from; at <= things.length - number; at++)
    for (const rest of combinations(things, number - 1, at + 1)) yield [things[at]!, ...rest];
}
