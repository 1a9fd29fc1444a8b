import type { Batch } from '../experiment/batch.ts';
import type { GameChoice } from '../experiment/game.ts';
import { drawBatches, latticeBatches } from '../experiment/lattice.ts';
import type { DrawDesign } from '../uncertainty/drawn-file.ts';

/** The most players of whom all coalitions are solved. */
export const mostPlayers = 12;

/** What batches of one game have in common. */
export type GameWork = Pick<Batch, 'game' | 'reply' | 'tolerance'>;

/** Begin the work on a game of a scenario alone. */
export function gameWork(game: GameChoice, tolerance: number): GameWork {
  return { game, reply: null, tolerance };
}

/** Order every coalition of some players at the central parameters. */
export function everyCoalition(work: GameWork, players: number): Batch[] {
  return latticeBatches({ ...work, players: [...new Array(players).keys()] });
}

/** Order some coalitions, and the empty one, at the central parameters. */
export function someCoalitions(
  work: GameWork,
  players: number,
  coalitions: readonly number[],
): Omit<Batch, 'draws'> & { readonly draws: null } {
  const rising = [...new Set([0, ...coalitions])].sort((a, b) => a - b);
  return { ...work, players: [...new Array(players).keys()], coalitions: rising, draws: null };
}

/** Order the same coalitions at the draws of a design, if there is one. */
export function atDraws(batch: Omit<Batch, 'draws'>, design: DrawDesign | null): Batch[] {
  return design === null ? [] : drawBatches(batch, design);
}

const pairsPerBatch = 48;

/**
 * Order pairs of players of a game that may have more of them than all coalitions could be solved of, and each of
 * those players alone.
 */
export function pairsOfPlayers(
  work: GameWork,
  pairs: readonly (readonly [number, number])[],
): Batch[] {
  const batches: Batch[] = [];
  let players: number[] = [];
  let coalitions: number[] = [];
  const close = () => {
    if (coalitions.length === 0) return;
    const alone = players.map((_, bit) => 1 << bit);
    batches.push({ ...work, players, coalitions: [0, ...alone, ...coalitions], draws: null });
    [players, coalitions] = [[], []];
  };
  for (const pair of pairs) {
    if (coalitions.length === pairsPerBatch || players.length > 28) close();
    players.push(...pair.filter((player) => !players.includes(player)));
    coalitions.push(pair.reduce((mask, player) => mask | (1 << players.indexOf(player)), 0));
  }
  close();
  return batches;
}
