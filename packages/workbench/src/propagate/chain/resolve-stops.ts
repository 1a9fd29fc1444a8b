import { type Chain, nearMatches, ok, type Problem, refuse } from '@musubi/vocabulary';
import type { SelectedSupply } from '../../chain/select-supply.ts';
import type { Outcome } from '../../file/outcome.ts';
import type { NodeStop } from '../casting.ts';
import type { Stop } from '../stop.ts';

/**
 * Find what stops reach in a chain.
 *
 * An economy that the source of a node does not name fails as far as it may be one of those that are not named.
 *
 * @returns the failures, or `unknown-code` for a node or an economy that the chain does not hold.
 */
export function resolveChainStops(
  stops: readonly Stop[],
  { nodes }: Chain,
  supply: ReadonlyMap<string, SelectedSupply | null>,
): Outcome<NodeStop[]> {
  const problems: Problem[] = [];
  const found = stops.flatMap(({ economy, partner, nodes: named }): NodeStop[] => {
    const holders = nodes.filter(({ id }) => mayHold(supply.get(id) ?? null, economy));
    const chosen = named.length > 0 ? named : holders.map(({ id }) => id);
    if (chosen.length === 0)
      problems.push(
        unknown(
          'chainEconomy',
          economy,
          nodes.flatMap(({ id }) => [...(supply.get(id)?.shares.keys() ?? [])]),
        ),
      );
    return chosen.flatMap((node): NodeStop[] => {
      if (!nodes.some(({ id }) => id === node))
        problems.push(
          unknown(
            'chainNode',
            node,
            nodes.map(({ id }) => id),
          ),
        );
      else if (!holders.some(({ id }) => id === node))
        problems.push(
          unknown('nodeSupplier', `${economy}:${node}`, [
            ...(supply.get(node)?.shares.keys() ?? []),
          ]),
        );
      return [{ economy, partner, node }];
    });
  });
  return problems.length > 0 ? refuse(problems) : ok(found);
}

function mayHold(supply: SelectedSupply | null, economy: string): boolean {
  if (supply === null) return false;
  const share = supply.shares.get(economy);
  return share === undefined ? supply.unnamedAtMost > 0 : share[1] > 0;
}

function unknown(scheme: string, code: string, all: readonly string[]): Problem {
  const known = [...new Set(all)].sort();
  const near = nearMatches(
    code,
    known.map((one) => ({ code: one, names: [] })),
  );
  return {
    kind: 'unknown-code',
    place: { source: '--stop' },
    scheme,
    code,
    known: near.length > 0 ? near : known,
  };
}
