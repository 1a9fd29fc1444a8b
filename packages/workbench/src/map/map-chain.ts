import type { ChainMap, NodeMap } from '@musubi/vocabulary';
import type { TradedChain } from '../chain/attach-trade-shares.ts';
import type { ChainFile } from '../chain/read-chain.ts';
import { knownFrom } from '../chain/select-supply.ts';
import { chainExposure } from './chain-exposure.ts';
import { mapNode } from './map-node.ts';
import type { MapOptions } from './map-options.ts';
import { type NodeReading, readNode } from './node-reading.ts';
import { outsidersOf } from './outsiders.ts';

/**
 * Map a chain for an alliance: which nodes it closes, who is pivotal, and how exposed each node is to the target.
 *
 * Nothing that is unknown is counted as zero: every measure is given by its limits over all shares that the figures allow.
 *
 * @param evidence - what customs record of the products of each node, by its id.
 */
export function mapChain(
  { chain, sha256 }: Pick<ChainFile, 'chain' | 'sha256'>,
  options: MapOptions,
  evidence: TradedChain['evidence'] = new Map(),
): ChainMap {
  const readings = chain.nodes.map((node) => readNode(node, chain, options));
  const { atOnce, substituted } = chainExposure(readings, chain, options);
  const nodes = readings.map(
    (reading, n): NodeMap => ({
      ...mapNode(reading, chain, options),
      atOnce: atOnce[n]!,
      substituted: substituted[n]!,
      evidence: [...(evidence.get(reading.node.id) ?? [])],
    }),
  );
  return {
    format: 'musubi-map/1',
    version: options.version,
    chain: { id: chain.id, title: chain.title, revised: chain.revised, sha256 },
    asOf: options.asOf,
    alliance: [...options.alliance],
    target: [...options.target],
    threshold: options.threshold,
    bases: [...options.bases],
    chokepointRule: { ...options.chokepoint },
    stages: chain.stages,
    sources: knownSources(nodes, chain),
    nodes,
    links: chain.links.map(({ from, to, need }) => ({ from, to, need })),
    totals: totalsOf(nodes, readings, options),
    hidden: hiddenOn(options.asOf, chain),
  };
}

function knownSources(nodes: readonly NodeMap[], { sources, structure }: ChainFile['chain']) {
  const used = new Set([
    structure.source,
    ...nodes.flatMap(({ published, evidence }) => [
      ...published.map(({ source }) => source),
      ...evidence.map(({ source }) => source),
    ]),
  ]);
  return Object.fromEntries(Object.entries(sources).filter(([id]) => used.has(id)));
}

function totalsOf(
  nodes: readonly NodeMap[],
  readings: readonly NodeReading[],
  options: MapOptions,
): ChainMap['totals'] {
  return {
    closes: tallyOf(nodes.map(({ closes }) => closes)),
    chokepoints: tallyOf(nodes.map(({ chokepoint }) => chokepoint)),
    members: options.alliance.map((economy) => {
      const pivots = (verdict: NodeMap['members'][number]['pivotal']) =>
        nodes
          .filter(
            ({ supply, members }) =>
              supply !== null &&
              members.some((member) => member.economy === economy && member.pivotal === verdict),
          )
          .map(({ id }) => id);
      return { economy, pivotal: pivots('certain'), mayBePivotal: pivots('possible') };
    }),
    outsiders: outsidersOf(readings, options),
  };
}

function tallyOf(verdicts: readonly NodeMap['closes'][]): ChainMap['totals']['closes'] {
  const count = (verdict: NodeMap['closes']) => verdicts.filter((each) => each === verdict).length;
  return {
    certain: count('certain'),
    possible: count('possible'),
    no: count('no'),
    unknown: count('unknown'),
  };
}

function hiddenOn(asOf: string | null, { nodes, sources }: ChainFile['chain']): number {
  if (asOf === null) return 0;
  return nodes
    .flatMap(({ supply }) => supply)
    .filter(({ source }) => {
      const cited = sources[source];
      return cited !== undefined && knownFrom(cited) > asOf;
    }).length;
}
