import { playersOf } from './game.ts';

/**
 * Split the value of every coalition into the dividends of its parts: what a set of players adds that
 * no smaller set does.
 *
 *   d(S) = Σ_{T⊆S} (−1)^(|S|−|T|) v(T) ,  v(S) = Σ_{T⊆S} d(T)
 *
 * A dividend is negative where the players of S get in each other's way. The Möbius transform takes n 2ⁿ⁻¹
 * subtractions. Rounding: a dividend of a large set is a difference of 2^|S| values and carries their errors.
 *
 * @param value_s - v, 2ⁿ numbers in the order of the bit masks, zero for the empty coalition.
 * @returns d_s in the unit of v, in the order of the masks.
 * @throws RangeError when the values are no game.
 * @example
 * ```ts
 * import { harsanyiDividends } from '@musubi/economics';
 * // Alone they make 1 and 2, together 10: the pair adds 7.
 * assert.deepEqual([...harsanyiDividends(Float64Array.of(0, 1, 2, 10))], [0, 1, 2, 7]);
 * ```
 * @see Harsanyi (1963), International Economic Review 4(2).
 */
export function harsanyiDividends(value_s: Float64Array): Float64Array {
  playersOf(value_s, 'harsanyiDividends');
  const dividend_s = Float64Array.from(value_s);
  addSubsets(dividend_s, -1);
  return dividend_s;
}

/**
 * Add the dividends of every coalition's parts up to its value: the inverse of {@link harsanyiDividends}.
 *
 *   v(S) = Σ_{T⊆S} d(T)
 *
 * @param dividend_s - d, 2ⁿ numbers in the order of the masks, zero for the empty coalition.
 * @returns v_s, in the order of the masks.
 * @throws RangeError when the dividends are no game.
 * @see Harsanyi (1963), International Economic Review 4(2).
 */
export function valuesFromDividends(dividend_s: Float64Array): Float64Array {
  playersOf(dividend_s, 'valuesFromDividends');
  const value_s = Float64Array.from(dividend_s);
  addSubsets(value_s, 1);
  return value_s;
}

/** Transform in place, one player at a time: sums over subsets for sign +1, differences for −1. */
function addSubsets(number_s: Float64Array, sign: 1 | -1): void {
  for (let bit = 1; bit < number_s.length; bit *= 2)
    for (let s = 0; s < number_s.length; s++)
      if ((s & bit) !== 0) number_s[s] += sign * number_s[s - bit];
}
