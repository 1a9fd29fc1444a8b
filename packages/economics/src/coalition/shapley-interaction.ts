import { playersOf } from './game.ts';
import { evenBySize, setDiagonal, weighMarginals, weighPairs } from './semivalue.ts';

/**
 * Measure how much two players strengthen (positive) or weaken (negative) each other, on average over the
 * orders in which the pair, as one, and the others join.
 *
 *   I_ij = Σ_{S∌i,j} |S|! (n−|S|−2)! / (n−1)! ( v(S∪ij) − v(S∪i) − v(S∪j) + v(S) ) = Σ_{T∋i,j} d(T) / (|T|−1)
 *
 * The same index of a single player is the Shapley value, which stands on the diagonal. Interactions do not add
 * up to v(N).
 *
 * @param value_s - v, 2ⁿ numbers in the order of the bit masks, zero for the empty coalition.
 * @returns I_ij, [i][j], symmetric, in the unit of v.
 * @throws RangeError when the values are no game.
 * @example
 * ```ts
 * import { shapleyInteraction } from '@musubi/economics';
 * // Alone they make 1 and 2, together 10.
 * const interaction = shapleyInteraction(Float64Array.of(0, 1, 2, 10));
 * assert.deepEqual([...interaction], [4.5, 7, 7, 5.5]);
 * ```
 * @see Grabisch and Roubens (1999), International Journal of Game Theory 28(4).
 */
export function shapleyInteraction(value_s: Float64Array): Float64Array {
  const players = playersOf(value_s, 'shapleyInteraction');
  return setDiagonal(
    weighPairs(value_s, evenBySize(players - 1)),
    weighMarginals(value_s, evenBySize(players)),
  );
}
