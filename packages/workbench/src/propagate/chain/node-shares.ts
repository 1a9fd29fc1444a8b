import type { SelectedSupply } from '../../chain/select-supply.ts';
import type { Corner } from '../casting.ts';
import { lessIsBetter } from '../within-corner.ts';

/** The economy of what nobody says who supplies it. */
export const unknownEconomy = 'unknown';

const negligible = 1e-9;

/**
 * Choose the shares of a node's supply within their limits.
 *
 * As usual, an economy has what the source prints, or the middle of its limits. What fails has its low end where things go
 * well and its high end where they go badly; an economy that the source does not name has then as much as one can have that
 * it does not name. The others are scaled down where they would no longer fit, and what is left is supplied by an agent of
 * its own that never fails.
 *
 * @param stopped - the economies whose supply of the node fails.
 * @returns shares that add up to one, by economy.
 */
export function nodeShares(
  supply: SelectedSupply | null,
  stopped: readonly string[],
  corner: Corner,
): Map<string, number> {
  const shares = new Map<string, number>();
  if (supply === null) return shares.set(unknownEconomy, 1);
  for (const [economy, [low, high]] of supply.shares)
    shares.set(
      economy,
      stopped.includes(economy)
        ? lessIsBetter({ low, value: (low + high) / 2, high }, corner)
        : (low + high) / 2,
    );
  if (corner === 'worse')
    for (const economy of stopped)
      if (!supply.shares.has(economy)) shares.set(economy, supply.unnamedAtMost);
  return fitted(shares, stopped);
}

/** Scale the others down until all shares fit, and name the rest. */
function fitted(shares: Map<string, number>, stopped: readonly string[]): Map<string, number> {
  const sum = (keeps: (economy: string) => boolean) =>
    [...shares].reduce((total, [economy, share]) => total + (keeps(economy) ? share : 0), 0);
  const failing = Math.min(
    1,
    sum((economy) => stopped.includes(economy)),
  );
  const others = sum((economy) => !stopped.includes(economy));
  const scale = others > 1 - failing ? (1 - failing) / others : 1;
  for (const [economy, share] of shares)
    if (!stopped.includes(economy)) shares.set(economy, share * scale);
  const rest = 1 - sum(() => true);
  if (rest > negligible) shares.set(unknownEconomy, rest);
  for (const [economy, share] of shares) if (share <= negligible) shares.delete(economy);
  return shares;
}
