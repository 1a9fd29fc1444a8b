import type { DrawDesign } from '../uncertainty/drawn-file.ts';
import type { Batch } from './batch.ts';

/**
 * How many players are free inside a batch of coalitions: 2⁷ solves, in which one in nine starts far from its
 * solution, are long enough to be worth a thread's while and short enough to show progress.
 */
const freePlayers = 7;

/**
 * Divide all coalitions of a game into batches: in each, the last players are fixed and the first are free. The
 * division depends on the number of players alone.
 *
 * @param players - the players behind the bits.
 */
export function latticeBatches(batch: Omit<Batch, 'coalitions' | 'draws'>): Batch[] {
  const count = batch.players.length;
  const free = Math.min(count, freePlayers);
  return Array.from({ length: 1 << (count - free) }, (_, fixed) => ({
    ...batch,
    draws: null,
    coalitions: Array.from({ length: 1 << free }, (_, low) => (fixed << free) | low),
  }));
}

/** How many solves make a batch of draws; see docs/data/sweep.md. */
const solvesPerBatch = 50;

/** Divide draws into batches of about fifty solves; the division depends on the batch and the number of draws alone. */
export function drawBatches(batch: Omit<Batch, 'draws'>, { seed, draws }: DrawDesign): Batch[] {
  const perBatch = Math.max(1, Math.floor(solvesPerBatch / batch.coalitions.length));
  return Array.from({ length: Math.ceil(draws / perBatch) }, (_, at) => ({
    ...batch,
    draws: { seed, draws, from: at * perBatch, to: Math.min(draws, (at + 1) * perBatch) },
  }));
}
