import type { CoalitionPair } from './coalition-pair.ts';
import { twoPlayersOrMore } from './game.ts';

/**
 * Find the pair of disjoint coalitions that loses most by acting together, or gains least.
 *
 *   max v(S) + v(T) − v(S∪T)  over S, T ≠ ∅ and S∩T = ∅
 *
 * The game is superadditive exactly where no gap is positive. All pairs are looked at, about 3ⁿ/2: 65 million for 17 players.
 *
 * @param value_s - v, 2ⁿ numbers in the order of the bit masks, zero for the empty coalition; n at least 2.
 * @throws RangeError when the values are no game of two or more players.
 * @see Shapley (1953), A value for n-person games, Contributions to the Theory of Games II.
 */
export function superadditivityGap(value_s: Float64Array): CoalitionPair {
  twoPlayersOrMore(value_s, 'superadditivityGap');
  let first = 1;
  let second = 2;
  let gap = Number.NEGATIVE_INFINITY;
  for (let union = 3; union < value_s.length; union++) {
    const others = union & (union - 1);
    for (let t = others; t > 0; t = (t - 1) & others) {
      const here = value_s[union ^ t] + value_s[t] - value_s[union];
      if (here <= gap) continue;
      first = union ^ t;
      second = t;
      gap = here;
    }
  }
  return { first, second, gap };
}

/**
 * Say whether a game is superadditive: no {@link superadditivityGap} above the tolerance.
 *
 * @param tolerance - in the unit of the values; zero when absent.
 * @throws RangeError when the values are no game of two or more players.
 */
export function isSuperadditive(value_s: Float64Array, tolerance = 0): boolean {
  return superadditivityGap(value_s).gap <= tolerance;
}
