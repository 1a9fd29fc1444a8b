import { playersOf } from './game.ts';
import { evenByCoalition, setDiagonal, weighMarginals, weighPairs } from './semivalue.ts';

/**
 * Measure how much two players strengthen or weaken each other, on average over all coalitions of the others.
 *
 *   J_ij = 2^(2−n) Σ_{S∌i,j} ( v(S∪ij) − v(S∪i) − v(S∪j) + v(S) ) = Σ_{T∋i,j} d(T) / 2^(|T|−2)
 *
 * The same index of a single player is the raw Banzhaf value, which stands on the diagonal.
 *
 * @param value_s - v, 2ⁿ numbers in the order of the bit masks, zero for the empty coalition.
 * @returns J_ij, [i][j], symmetric, in the unit of v.
 * @throws RangeError when the values are no game.
 * @see Grabisch and Roubens (1999), International Journal of Game Theory 28(4).
 */
export function banzhafInteraction(value_s: Float64Array): Float64Array {
  const players = playersOf(value_s, 'banzhafInteraction');
  return setDiagonal(
    weighPairs(value_s, evenByCoalition(players - 1)),
    weighMarginals(value_s, evenByCoalition(players)),
  );
}
