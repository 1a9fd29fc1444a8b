import { ok } from '@musubi/vocabulary';
import { findChain } from '../chain/find-chain.ts';
import { readChain } from '../chain/read-chain.ts';
import { selectSupply, usualBases } from '../chain/select-supply.ts';
import { type Outcome, refuseOne } from '../file/outcome.ts';
import type { InputFile } from '../run/input-file.ts';
import type { Surroundings } from '../run/surroundings.ts';
import { toPortable } from '../world-store/portable-path.ts';
import type { PlanFile } from './read-plan.ts';
import type { SharesOfItem } from './terms.ts';

/** The world shares of the items of a plan, and the chain file that gave them. */
export interface ChainShares {
  readonly shares: ReadonlyMap<string, SharesOfItem>;
  readonly inputs: readonly InputFile[];
}

/** Read the world shares of the items whose nodes the plan names; none where it names no chain. */
export async function chainShares(
  { plan, document }: PlanFile,
  surroundings: Surroundings,
): Promise<Outcome<ChainShares>> {
  if (plan.chain === undefined) return ok({ shares: new Map(), inputs: [] });
  const path = await findChain(plan.chain, surroundings);
  if (!path.ok) return refuseOne(path.problem);
  const read = await readChain(path.value, toPortable(path.value, surroundings));
  if (!read.ok) return read;
  const { chain, sha256 } = read.value;
  const shares = new Map<string, SharesOfItem>();
  for (const [m, item] of plan.items.entries()) {
    if (item.node === undefined) continue;
    const node = chain.nodes.find(({ id }) => id === item.node);
    if (node === undefined)
      return refuseOne({
        kind: 'unknown-code',
        place: document.place(['items', m, 'node']),
        scheme: 'node',
        code: item.node,
        known: chain.nodes.map(({ id }) => id),
      });
    const chosen = selectSupply(node, chain, {
      bases: usualBases,
      asOf: surroundings.asOf ?? null,
    });
    if (chosen !== null) shares.set(item.id, chosen.shares);
  }
  return ok({ shares, inputs: [{ path: path.value, sha256 }] });
}
