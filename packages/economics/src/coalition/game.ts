/** The most players of a game that is given by the values of all its coalitions. */
const mostPlayers = 20;

/**
 * Count the players of a game, and hold it against the contract that all functions of games share.
 *
 * @param caller - the function that the error names.
 * @throws RangeError when the length is no power of two from 2 to 2²⁰, the empty coalition is not worth
 * zero, or a number is not finite.
 */
export function playersOf(number_s: Float64Array, caller: string): number {
  const players = Math.log2(number_s.length);
  if (!Number.isInteger(players) || players < 1 || players > mostPlayers)
    throw new RangeError(`${caller} requires 2ⁿ numbers, n from 1 to ${mostPlayers}`);
  if (number_s[0] !== 0) throw new RangeError(`${caller} requires zero for the empty coalition`);
  if (!number_s.every(Number.isFinite)) throw new RangeError(`${caller} requires finite numbers`);
  return players;
}

/** Count the players of a game as {@link playersOf} does, and refuse a game of one player. */
export function twoPlayersOrMore(number_s: Float64Array, caller: string): number {
  const players = playersOf(number_s, caller);
  if (players < 2) throw new RangeError(`${caller} requires at least two players`);
  return players;
}

/**
 * Tabulate a game with transferable utility from the worth of each coalition.
 *
 * A coalition is a bit mask: player i belongs to S where S has the bit 2^i. The empty coalition is
 * worth zero, and the function is not asked about it.
 *
 * @param players - n, from 1 to 20.
 * @param worth - v(S), in the caller's unit.
 * @returns v_s, 2ⁿ numbers in the order of the masks.
 * @throws RangeError when n is out of range or a worth is not finite.
 * @see von Neumann and Morgenstern (1944), Theory of Games and Economic Behavior, chapter VI.
 */
export function gameFrom(players: number, worth: (coalition: number) => number): Float64Array {
  if (!Number.isInteger(players) || players < 1 || players > mostPlayers)
    throw new RangeError(`gameFrom requires 1 to ${mostPlayers} players`);
  const value_s = new Float64Array(2 ** players);
  for (let coalition = 1; coalition < value_s.length; coalition++)
    value_s[coalition] = worth(coalition);
  playersOf(value_s, 'gameFrom');
  return value_s;
}

/** Count the players of a coalition. */
export function coalitionSize(coalition: number): number {
  let size = 0;
  for (let rest = coalition; rest !== 0; rest &= rest - 1) size++;
  return size;
}
