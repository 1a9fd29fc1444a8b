import { twoPlayersOrMore } from './game.ts';

/** A coalition, and by how much its value exceeds what its players are paid. */
export interface CoalitionExcess {
  /** The coalition as a bit mask. */
  readonly coalition: number;
  /** v(S) − x(S), in the unit of the values; positive where the coalition does better on its own. */
  readonly excess: number;
}

/**
 * Find the coalition with the most to complain about: the largest excess, all players together apart.
 *
 *   max_{∅≠S⊂N} v(S) − x(S)
 *
 * A payoff with x(N) = v(N) is in the core where this is zero or less. The sum x(N) is not looked at. Among equals the
 * coalition with the lowest mask is given.
 *
 * @param value_s - v, 2ⁿ numbers in the order of the bit masks, zero for the empty coalition; n at least 2.
 * @param payoff_i - x, one number for each player.
 * @throws RangeError when the values are no game or the payoff does not fit it.
 * @example
 * ```ts
 * import { coreExcess, gameFrom } from '@musubi/economics';
 * const gloves = gameFrom(3, (s) => ((s & 1) !== 0 && s > 1 ? 1 : 0));
 * assert.deepEqual(coreExcess(gloves, Float64Array.of(0.5, 0.5, 0)), { coalition: 0b101, excess: 0.5 });
 * ```
 * @see Gillies (1959), Contributions to the Theory of Games IV; Schmeidler (1969), SIAM Journal on Applied Mathematics 17(6).
 */
export function coreExcess(value_s: Float64Array, payoff_i: Float64Array): CoalitionExcess {
  const players = twoPlayersOrMore(value_s, 'coreExcess');
  if (payoff_i.length !== players || !payoff_i.every(Number.isFinite))
    throw new RangeError('coreExcess requires a finite payoff for each player');
  const payoff_s = coalitionPayoffs(payoff_i);
  let coalition = 1;
  for (let s = 2; s < value_s.length - 1; s++)
    if (value_s[s] - payoff_s[s] > value_s[coalition] - payoff_s[coalition]) coalition = s;
  return { coalition, excess: value_s[coalition] - payoff_s[coalition] };
}

/** Add up what the players of each coalition are paid. */
function coalitionPayoffs(payoff_i: Float64Array): Float64Array {
  const payoff_s = new Float64Array(2 ** payoff_i.length);
  for (let i = 0; i < payoff_i.length; i++) {
    const bit = 1 << i;
    for (let s = 0; s < bit; s++) payoff_s[bit | s] = payoff_s[s] + payoff_i[i];
  }
  return payoff_s;
}
