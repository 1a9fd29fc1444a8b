import type { Baseline } from '@musubi/economics';
import type { Player } from '../experiment/game.ts';

/** How the acts of two directed players meet. */
export type Mechanism = 'vertical' | 'overlap';

/**
 * The share of an input in the cost of a sector from which its trade is called vertical. Every sector buys a little of
 * everything; a thousandth of cost is Musubi's own line.
 */
const leastCostShare = 0.001;

/**
 * Tell how two directed players meet: `vertical` where the goods of one are delivered to the economy from which the
 * other sells, and are inputs of what it sells; `overlap` where both deliver goods of one sector to one economy. Null
 * where they do neither.
 *
 *   cost share of input k in sector j of n = (1 − β_nj) γ_nkj
 */
export function mechanismOf(baseline: Baseline, a: Player, b: Player): Mechanism | null {
  if (feeds(baseline, a, b) || feeds(baseline, b, a)) return 'vertical';
  const shared = a.sectors.some((sector) => b.sectors.includes(sector));
  return shared && destinationOf(a) === destinationOf(b) ? 'overlap' : null;
}

/** Where a player's goods end: production is sold at home, too. */
function destinationOf({ direction }: Player): number {
  return direction!.to ?? direction!.from;
}

function feeds(baseline: Baseline, upstream: Player, downstream: Player): boolean {
  const { sectors: J, valueAddedShare_nj, inputShare_nkj } = baseline;
  const n = destinationOf(upstream);
  if (n !== downstream.direction!.from) return false;
  return upstream.sectors.some((k) =>
    downstream.sectors.some((j) => {
      const inputs = 1 - valueAddedShare_nj[n * J + j]!;
      return inputs * inputShare_nkj[(n * J + k) * J + j]! >= leastCostShare;
    }),
  );
}
