import { buildNetwork, type Rationing } from '@musubi/economics';
import type { Chain, ParameterFile } from '@musubi/vocabulary';
import type { SelectedSupply } from '../../chain/select-supply.ts';
import {
  type Casting,
  type Corner,
  type NodeStop,
  ownLabels,
  type StageLabel,
  type Timing,
} from '../casting.ts';
import { cutInputs } from '../cut-inputs.ts';
import { shockOf } from '../shock-of.ts';
import { chainConditions } from './chain-conditions.ts';
import { nodeShares } from './node-shares.ts';

/** What a chain is cast from. */
export interface ChainSetting {
  readonly chain: Chain;
  /** The distribution of each node that was chosen; null where none is known. */
  readonly supply: ReadonlyMap<string, SelectedSupply | null>;
  readonly stops: readonly NodeStop[];
  readonly timing: Timing;
  readonly rationing: Rationing;
  readonly propagation: NonNullable<ParameterFile['propagation']>;
}

/**
 * Cast a chain into a network of agents, one for each node and economy.
 *
 * Each node makes one unit a day in the whole world. The nodes that use it take equal parts of it, as nobody says how much
 * each takes; what no node uses goes to final users. Each user buys of every economy by its share, wherever it is itself,
 * as the file does not say who buys of whom.
 */
export function castChain(setting: ChainSetting, corner: Corner): Casting {
  const { chain, supply, stops, timing } = setting;
  const shares = chain.nodes.map(({ id }) => {
    const stopped = stops.filter(({ node }) => node === id).map(({ economy }) => economy);
    return nodeShares(supply.get(id) ?? null, stopped, corner);
  });
  const label_a: StageLabel[] = [];
  const first = shares.map((ofNode, at) => {
    const begin = label_a.length;
    for (const economy of ofNode.keys()) label_a.push({ node: chain.nodes[at]!.id, economy });
    return begin;
  });
  const network = buildNetwork(linksOf(chain, shares, first, label_a.length));
  const { inputStart_a } = network;
  const buyer_s = label_a.flatMap(({ node }, a) =>
    Array<string>(inputStart_a[a + 1]! - inputStart_a[a]!).fill(node),
  );
  const shock = shockOf(network, label_a, stops, timing);
  const conditions = {
    ...chainConditions(chain, network, buyer_s, setting.propagation, corner),
    adjustmentDays: setting.propagation.adjustmentDays.value,
    rationing: setting.rationing,
  };
  return {
    network,
    conditions,
    shocks: [shock],
    ...ownLabels(label_a),
    stopped: stops.map((stop) => {
      const at = chain.nodes.findIndex(({ id }) => id === stop.node);
      return shares[at]!.get(stop.economy) ?? 0;
    }),
    cutInputs: cutInputs(
      network,
      [shock],
      label_a,
      (category) => chain.nodes[category]!.id,
      conditions,
    ),
    usdMillion: null,
  };
}

/** Link every economy of a node to every economy of each node that uses it. */
function linksOf(
  { nodes, links }: Chain,
  shares: readonly ReadonlyMap<string, number>[],
  first: readonly number[],
  agents: number,
) {
  const position = new Map(nodes.map(({ id }, at) => [id, at]));
  const uses = nodes.map(({ id }) => links.filter(({ from }) => from === id).length);
  const rows: { supplier: number; buyer: number; category: number; flow: number }[] = [];
  for (const { from, to } of links) {
    const [category, user] = [position.get(from)!, position.get(to)!];
    const suppliers = [...shares[category]!.values()];
    const buyers = [...shares[user]!.values()];
    for (const [i, supplied] of suppliers.entries())
      for (const [n, used] of buyers.entries())
        rows.push({
          supplier: first[category]! + i,
          buyer: first[user]! + n,
          category,
          flow: (supplied * used) / uses[category]!,
        });
  }
  const final_a = new Float64Array(agents);
  for (const [at, ofNode] of shares.entries())
    if (uses[at] === 0)
      for (const [i, share] of [...ofNode.values()].entries()) final_a[first[at]! + i] = share;
  return {
    supplier_e: Uint32Array.from(rows, ({ supplier }) => supplier),
    buyer_e: Uint32Array.from(rows, ({ buyer }) => buyer),
    category_e: Uint32Array.from(rows, ({ category }) => category),
    flow_e: Float32Array.from(rows, ({ flow }) => flow),
    final_a,
  };
}
