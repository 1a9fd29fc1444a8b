import { coalitionSize, playersOf } from './game.ts';

/**
 * Split the premium among pairs of players: each dividend beyond the parts goes in equal shares to those pairs of its set
 * that count.
 *
 *   s_ab = Σ_{T∋a,b, T not inside} d(T) / c(T) ,  c(T) = number of counting pairs in T ,  for a, b that count
 *
 * Where the players are clauses, a set is inside when one deal has all its clauses, and a pair counts when its clauses belong to
 * different deals. The shares of the pairs a < b add up to the premium of `premiumBeyond`.
 *
 * @param dividend_s - d, as `harsanyiDividends` gives it.
 * @param counts - whether the pair of players a < b counts.
 * @param isInside - whether a coalition, a bit mask that is not zero, lies inside one part.
 * @returns s_ab, [a][b], symmetric with the whole share in both places, zero on the diagonal, in the unit of d.
 * @throws RangeError when the dividends are no game, or a set that is not inside has no pair that counts.
 * @example
 * ```ts
 * import { pairShares } from '@musubi/economics';
 * // Clauses 0 and 1 make one deal, clause 2 another. Dividends: {0,2} 3, {1,2} −1, all three 4.
 * const deals = [0b011, 0b100];
 * const shares = pairShares(
 *   Float64Array.of(0, 5, 5, 1, 5, 3, -1, 4),
 *   (a, b) => b === 2 && a !== b,
 *   (coalition) => deals.some((deal) => (coalition & ~deal) === 0),
 * );
 * assert.deepEqual([shares[0 * 3 + 2], shares[1 * 3 + 2], shares[0 * 3 + 1]], [5, 1, 0]);
 * ```
 */
export function pairShares(
  dividend_s: Float64Array,
  counts: (a: number, b: number) => boolean,
  isInside: (coalition: number) => boolean,
): Float64Array {
  const players = playersOf(dividend_s, 'pairShares');
  const partners_a = partnersBelow(players, counts);
  const share_ab = new Float64Array(players * players);
  for (let t = 1; t < dividend_s.length; t++) {
    if (isInside(t)) continue;
    const pairs = countPairs(t, partners_a);
    if (pairs === 0)
      throw new RangeError('pairShares requires a counting pair in every set beyond');
    addShare(share_ab, t, dividend_s[t] / pairs, partners_a);
  }
  return share_ab;
}

/** Give for each player, as a bit mask, the players before it with whom it makes a pair that counts. */
function partnersBelow(players: number, counts: (a: number, b: number) => boolean): Int32Array {
  const partners_a = new Int32Array(players);
  for (let b = 1; b < players; b++)
    for (let a = 0; a < b; a++) if (counts(a, b)) partners_a[b] |= 1 << a;
  return partners_a;
}

function countPairs(coalition: number, partners_a: Int32Array): number {
  let pairs = 0;
  for (let a = 0; a < partners_a.length; a++)
    if ((coalition & (1 << a)) !== 0) pairs += coalitionSize(coalition & partners_a[a]);
  return pairs;
}

function addShare(
  share_ab: Float64Array,
  coalition: number,
  share: number,
  partners_a: Int32Array,
): void {
  const players = partners_a.length;
  for (let b = 1; b < players; b++) {
    if ((coalition & (1 << b)) === 0) continue;
    for (let a = 0; a < b; a++) {
      if ((coalition & partners_a[b] & (1 << a)) === 0) continue;
      share_ab[a * players + b] += share;
      share_ab[b * players + a] += share;
    }
  }
}
