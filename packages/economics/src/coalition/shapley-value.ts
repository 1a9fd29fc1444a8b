import { playersOf } from './game.ts';
import { evenBySize, weighMarginals } from './semivalue.ts';

/**
 * Share the value of all players: the mean of what each adds on joining, over all orders of joining.
 *
 *   φ_i = Σ_{S∌i} |S|! (n−|S|−1)! / n! ( v(S∪i) − v(S) ) = Σ_{T∋i} d(T) / |T| ,  Σ_i φ_i = v(N)
 *
 * @param value_s - v, 2ⁿ numbers in the order of the bit masks, zero for the empty coalition.
 * @returns φ_i in the unit of v.
 * @throws RangeError when the values are no game.
 * @example
 * ```ts
 * import { gameFrom, shapleyValue } from '@musubi/economics';
 * // One left glove (player 0) and two right gloves: a pair is worth 1.
 * const gloves = gameFrom(3, (s) => ((s & 1) !== 0 && s > 1 ? 1 : 0));
 * const [left, right] = shapleyValue(gloves);
 * assert.ok(Math.abs(left! - 2 / 3) < 1e-12 && Math.abs(right! - 1 / 6) < 1e-12);
 * ```
 * @see Shapley (1953), A value for n-person games, Contributions to the Theory of Games II.
 */
export function shapleyValue(value_s: Float64Array): Float64Array {
  return weighMarginals(value_s, evenBySize(playersOf(value_s, 'shapleyValue')));
}
