/**
 * Draw an order of the players that depends on seed and index only: order k is the same on any machine, whoever draws
 * it, and whatever was drawn before.
 *
 * Indices come in antithetic pairs: the order of index 2k + 1 is that of index 2k reversed, so that a player who joins
 * early in one joins late in the other. A Fisher–Yates shuffle takes its numbers from a hash of seed, pair and position;
 * with 32 bits each, orders of n players are uneven by less than n / 2³².
 *
 * @param seed - an integer from 0 to 2⁵³ − 1.
 * @param index - which order, an integer from 0 to 2⁵³ − 1.
 * @param players - n, at least 1.
 * @returns order_k, the player that joins as number k.
 * @throws RangeError when an argument is out of range.
 * @see Castro, Gómez and Tejada (2009), Computers & Operations Research 36(5), for Shapley values by permutations;
 * Mitchell, Cooper, Frank and Holmes (2022), Journal of Machine Learning Research 23(43), for antithetic ones.
 */
export function permutationOrder(seed: number, index: number, players: number): Int32Array {
  const isCount = (x: number) => Number.isSafeInteger(x) && x >= 0;
  if (!isCount(seed) || !isCount(index) || !isCount(players) || players < 1)
    throw new RangeError('permutationOrder requires a seed, an index and a number of players');
  const stream = absorb(absorb(0, seed), Math.floor(index / 2));
  const order_k = Int32Array.from({ length: players }, (_, player) => player);
  for (let k = players - 1; k > 0; k--) {
    const pick = Math.floor((absorb(stream, k) / 2 ** 32) * (k + 1));
    const player = order_k[k];
    order_k[k] = order_k[pick];
    order_k[pick] = player;
  }
  return index % 2 === 0 ? order_k : order_k.reverse();
}

/** Hash a number of up to 53 bits into 32 bits of state. */
function absorb(state: number, number: number): number {
  return mix(mix(state ^ (number >>> 0)) ^ Math.floor(number / 2 ** 32));
}

/** Step by the golden ratio and mix, as the SplitMix generator does; the mixer is MurmurHash3's for 32 bits. */
function mix(state: number): number {
  let bits = (state + 0x9e3779b9) | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
