import { playersOf } from './game.ts';
import { evenByCoalition, weighMarginals } from './semivalue.ts';

/**
 * Average what each player adds over all coalitions of the others: a cross-check of the Shapley value that
 * weighs every coalition alike.
 *
 *   B_i = 2^(1−n) Σ_{S∌i} ( v(S∪i) − v(S) ) = Σ_{T∋i} d(T) / 2^(|T|−1)
 *
 * This is the raw value: it is not scaled to add up to v(N), and in general does not. In a voting game
 * 2ⁿ⁻¹ B_i is the number of coalitions that i turns from losing to winning.
 *
 * @param value_s - v, 2ⁿ numbers in the order of the bit masks, zero for the empty coalition.
 * @returns B_i in the unit of v.
 * @throws RangeError when the values are no game.
 * @see Banzhaf (1965), Rutgers Law Review 19; Dubey and Shapley (1979), Mathematics of Operations Research 4(2).
 */
export function banzhafValue(value_s: Float64Array): Float64Array {
  return weighMarginals(value_s, evenByCoalition(playersOf(value_s, 'banzhafValue')));
}
