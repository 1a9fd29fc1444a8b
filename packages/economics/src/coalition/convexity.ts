import type { CoalitionPair } from './coalition-pair.ts';
import { twoPlayersOrMore } from './game.ts';

/**
 * Find the pair of coalitions that violates convexity most, or comes nearest to it.
 *
 *   max v(S∪i) + v(S∪j) − v(S∪ij) − v(S)  over S and i, j ∉ S
 *
 * The game is convex (what a player adds never falls as the coalition grows) exactly where no gap is positive: pairs that
 * differ in one player each decide it, though two larger coalitions can lie further apart. A convex game has a core, and
 * its Shapley value is in it.
 *
 * @param value_s - v, 2ⁿ numbers in the order of the bit masks, zero for the empty coalition; n at least 2.
 * @returns The coalitions S∪i and S∪j, and the gap.
 * @throws RangeError when the values are no game of two or more players.
 * @see Shapley (1971), Cores of convex games, International Journal of Game Theory 1(1).
 */
export function convexityGap(value_s: Float64Array): CoalitionPair {
  const players = twoPlayersOrMore(value_s, 'convexityGap');
  let first = 1;
  let second = 2;
  let gap = Number.NEGATIVE_INFINITY;
  for (let s = 0; s < value_s.length; s++)
    for (let i = 1 << (players - 1); i > 1; i >>= 1)
      for (let j = i >> 1; j > 0; j >>= 1) {
        if ((s & (i | j)) !== 0) continue;
        const here = value_s[s | i] + value_s[s | j] - value_s[s | i | j] - value_s[s];
        if (here <= gap) continue;
        first = s | j;
        second = s | i;
        gap = here;
      }
  return { first, second, gap };
}

/**
 * Say whether a game is convex: no {@link convexityGap} above the tolerance.
 *
 * @param tolerance - in the unit of the values; zero when absent.
 * @throws RangeError when the values are no game of two or more players.
 */
export function isConvex(value_s: Float64Array, tolerance = 0): boolean {
  return convexityGap(value_s).gap <= tolerance;
}
