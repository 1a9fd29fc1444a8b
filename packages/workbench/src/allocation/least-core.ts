import { coreExcess } from '@musubi/economics';
import { type LinearRow, solveLinearProgram } from './linear-program.ts';

/** The least core of a game, or that the linear program ended without one. */
export type LeastCore =
  | {
      readonly status: 'optimal';
      /** The smallest largest excess, in the unit of the values; zero or less where there is a core. */
      readonly epsilon: number;
      /** One payoff of the least core, which in general has many; adds up to v(N). */
      readonly payoff_i: Float64Array;
      /** The coalitions that hold ε where it is, as bit masks: those with a shadow price. */
      readonly binding: readonly number[];
      /** Whether ε is above the tolerance, so that every payoff leaves some coalition a complaint. */
      readonly coreIsEmpty: boolean;
    }
  | { readonly status: 'limit'; readonly reason: string };

/** How far ε may be from the smallest, relative to the largest value of a coalition. */
const tolerance = 1e-9;

/**
 * Find the payoffs with the smallest largest excess, by constraint generation: solve with few coalitions, add the one with the
 * largest excess, until it is no larger than the program thinks.
 *
 *   min ε  s.t.  x(S) ≥ v(S) − ε for all ∅ ≠ S ⊂ N ,  x(N) = v(N)
 *
 * The sign: ε > 0 is what leaving must cost for the alliance to hold, ε ≤ 0 is what every coalition gains by staying. The core is
 * empty exactly where ε > 0.
 *
 * @param value_s - v, 2ⁿ numbers in the order of the bit masks, zero for the empty coalition; n at least 2.
 * @throws RangeError when the values are no game of two or more players.
 * @example
 * ```ts
 * import { leastCore } from '@musubi/workbench';
 * // Any two of three share 1: someone can always do better by a third.
 * const majority = await leastCore(Float64Array.of(0, 0, 0, 1, 0, 1, 1, 1));
 * assert.ok(majority.status === 'optimal' && majority.coreIsEmpty);
 * assert.ok(Math.abs(majority.epsilon - 1 / 3) < 1e-9);
 * ```
 * @see Maschler, Peleg and Shapley (1979), Mathematics of Operations Research 4(4).
 */
export async function leastCore(value_s: Float64Array): Promise<LeastCore> {
  const players = Math.log2(value_s.length);
  const scale = value_s.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0) || 1;
  const scaled_s = value_s.map((value) => value / scale);
  const all = value_s.length - 1;
  // Refuses what is no game before the solver is loaded.
  coreExcess(scaled_s, new Float64Array(players));
  const coalitions = Array.from({ length: players }, (_, player) => 1 << player);
  const whole = { terms: membership(all, players), lower: scaled_s[all]!, upper: scaled_s[all]! };
  for (;;) {
    const solution = await solveLinearProgram({
      variables: [...coalitions.slice(0, players).map(() => free), { ...free, cost: 1 }],
      rows: [whole, ...coalitions.map((coalition) => excessRow(scaled_s, coalition, players))],
    });
    if (solution.status === 'limit') return solution;
    if (solution.status !== 'optimal') return { status: 'limit', reason: solution.status };
    const payoff_i = solution.value_v.slice(0, players);
    const { coalition, excess } = coreExcess(scaled_s, payoff_i);
    if (excess > solution.objective + tolerance && !coalitions.includes(coalition)) {
      coalitions.push(coalition);
      continue;
    }
    return {
      status: 'optimal',
      epsilon: excess * scale,
      payoff_i: payoff_i.map((x) => x * scale),
      binding: coalitions.filter((_, row) => solution.dual_r[row + 1]! > tolerance),
      coreIsEmpty: excess > tolerance,
    };
  }
}

const free = { lower: Number.NEGATIVE_INFINITY };

/** x(S) + ε ≥ v(S), with ε as the variable after the players. */
function excessRow(value_s: Float64Array, coalition: number, players: number): LinearRow {
  return {
    terms: [...membership(coalition, players), [players, 1]],
    lower: value_s[coalition]!,
  };
}

function membership(coalition: number, players: number): (readonly [number, number])[] {
  return Array.from({ length: players }, (_, player) => player)
    .filter((player) => (coalition & (1 << player)) !== 0)
    .map((player) => [player, 1] as const);
}
