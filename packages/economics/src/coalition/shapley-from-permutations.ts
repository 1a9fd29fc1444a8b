/** Shapley values from a sample of orders, and how sure they are. */
export interface SampledShapley {
  /** The Shapley value of each player, in the unit of the marginal contributions. */
  readonly estimate_i: Float64Array;
  /** One standard error of each estimate, from the spread over antithetic pairs. */
  readonly standardError_i: Float64Array;
  readonly pairs: number;
}

/**
 * Take what each player adds when the players join in an order.
 *
 *   m_{order_k} = v(first k+1 of the order) − v(first k of the order)
 *
 * @param order_k - the player that joins as number k, as `permutationOrder` gives it.
 * @param value_k - the value of the first k players together, k = 0 … n; zero for k = 0.
 * @returns m_i, by player.
 * @throws RangeError when the values do not fit the order.
 */
export function marginalsInOrder(order_k: Int32Array, value_k: Float64Array): Float64Array {
  if (value_k.length !== order_k.length + 1 || value_k[0] !== 0)
    throw new RangeError('marginalsInOrder requires a value for each beginning of the order');
  const marginal_i = new Float64Array(order_k.length);
  order_k.forEach((player, k) => {
    marginal_i[player] = value_k[k + 1] - value_k[k];
  });
  return marginal_i;
}

/**
 * Estimate Shapley values, where there are too many players for all coalitions, from sampled orders.
 *
 *   y_ri = (m_{2r,i} + m_{2r+1,i}) / 2 ,  φ̄_i = Σ_r y_ri / R ,  s_i = √( Σ_r (y_ri − φ̄_i)² / (R (R−1)) )
 *
 * Orders 2r and 2r + 1 are each other's reverse, and so not independent: the standard error is that of R pairs. The
 * estimates add up to v(N) whatever the sample, since the marginals of each order do.
 *
 * @param marginal_pi - what player i adds in order p, [p][i]; orders 0, 1, 2, … as `permutationOrder` numbers them.
 * @param players - n.
 * @throws RangeError when there are fewer than two pairs, half a pair, or a number that is not finite.
 * @example
 * ```ts
 * import { marginalsInOrder, permutationOrder, shapleyFromPermutations } from '@musubi/economics';
 * // Twenty players; together k of them are worth k².
 * const squares = Float64Array.from({ length: 21 }, (_, k) => k * k);
 * const marginals = [0, 1, 2, 3].flatMap((index) => [
 *   ...marginalsInOrder(permutationOrder(1, index, 20), squares),
 * ]);
 * const { estimate_i, standardError_i } = shapleyFromPermutations(Float64Array.from(marginals), 20);
 * assert.ok(estimate_i.every((value) => value === 20) && standardError_i.every((error) => error === 0));
 * ```
 * @see Castro, Gómez and Tejada (2009), Computers & Operations Research 36(5).
 */
export function shapleyFromPermutations(
  marginal_pi: Float64Array,
  players: number,
): SampledShapley {
  const pairs = marginal_pi.length / (2 * players);
  if (!Number.isInteger(pairs) || pairs < 2 || !marginal_pi.every(Number.isFinite))
    throw new RangeError('shapleyFromPermutations requires two or more pairs of finite marginals');
  const estimate_i = new Float64Array(players);
  const standardError_i = new Float64Array(players);
  const pairMean = (r: number, i: number) =>
    (marginal_pi[2 * r * players + i] + marginal_pi[(2 * r + 1) * players + i]) / 2;
  for (let i = 0; i < players; i++) {
    for (let r = 0; r < pairs; r++) estimate_i[i] += pairMean(r, i) / pairs;
    let squares = 0;
    for (let r = 0; r < pairs; r++) squares += (pairMean(r, i) - estimate_i[i]) ** 2;
    standardError_i[i] = Math.sqrt(squares / (pairs * (pairs - 1)));
  }
  return { estimate_i, standardError_i, pairs };
}
