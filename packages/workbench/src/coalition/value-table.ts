import type { Problem } from '@musubi/vocabulary';
import type { BatchOutcome } from '../experiment/batch.ts';
import type { Delivery, Order } from '../experiment/run-batches.ts';

/** What coalitions bring to every economy, million US$, read by who takes part. */
export interface ValueTable {
  /** The first coalition that has no equilibrium at the central parameters, or undefined. */
  readonly problem: Problem | undefined;
  /**
   * Give the equivalent variation of a set of economies when some players act, less what happens when nobody does.
   *
   * @param players - the players of the game, in any order.
   * @param draw - null for the central parameters.
   * @returns NaN where the draw has no equilibrium.
   * @throws RangeError where the coalition was not ordered.
   */
  sum(economies: readonly number[], players: readonly number[], draw: number | null): number;
  /** Give the equivalent variation of a set of economies as it is; else like `sum`. */
  total(economies: readonly number[], players: readonly number[], draw: number | null): number;
}

/** Read a delivery by coalition and draw. */
export function valueTable(orders: readonly Order[], deliveries: readonly Delivery[]): ValueTable {
  const outcomes = new Map<string, BatchOutcome>();
  for (const [at, { batches }] of orders.entries()) {
    let next = 0;
    for (const batch of batches) {
      const solved =
        batch.coalitions.length * (batch.draws ? batch.draws.to - batch.draws.from : 1);
      for (const outcome of deliveries[at]!.slice(next, next + solved)) {
        const players = batch.players.filter((_, bit) => (outcome.coalition >> bit) & 1);
        outcomes.set(keyOf(players, outcome.draw), outcome);
      }
      next += solved;
    }
  }
  const problem = [...outcomes.values()].find(
    (outcome) => outcome.draw === null && outcome.problem,
  )?.problem;
  const total = (economies: readonly number[], players: readonly number[], draw: number | null) => {
    const outcome = outcomes.get(keyOf(players, draw));
    if (outcome === undefined)
      throw new RangeError(`valueTable requires the coalition ${players} to be ordered`);
    if (outcome.problem) return Number.NaN;
    return economies.reduce((sum, n) => sum + outcome.equivalentVariationUsdMillion[n]!, 0);
  };
  return {
    problem,
    total,
    sum: (economies, players, draw) => total(economies, players, draw) - total(economies, [], draw),
  };
}

function keyOf(players: readonly number[], draw: number | null): string {
  return `${draw ?? ''}|${[...players].sort((a, b) => a - b).join(' ')}`;
}
