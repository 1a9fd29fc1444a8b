import type { Bom, Chain, Citation } from '@musubi/vocabulary';
import { usualBases } from '../chain/select-supply.ts';
import type { MapOptions } from '../map/map-options.ts';
import { type NodeReading, readNode, shareOf } from '../map/node-reading.ts';
import type { MappedPart } from './map-parts.ts';
import type { NodeReason } from './suggest-nodes.ts';

/** What a bill of materials is held against. */
export interface ExposureChoice {
  readonly targets: readonly string[];
  readonly alliance: readonly string[];
  readonly asOf: string | null;
}

type Limits = readonly [number, number];

/** Find what the mapped parts are exposed to: the shares of the targets and of the alliance in the world's supply of each node. */
export function bomExposure(
  parts: readonly MappedPart[],
  chains: readonly Chain[],
  choice: ExposureChoice,
): Pick<Bom, 'parts' | 'nodes' | 'totals' | 'citations'> {
  const readings = new Map<string, { readonly chain: Chain; readonly reading: NodeReading }>();
  for (const { chain: id, node: name } of parts) {
    const chain = chains.find((one) => one.id === id);
    const node = chain?.nodes.find((one) => one.id === name);
    if (chain === undefined || node === undefined) continue;
    const options = { bases: usualBases, asOf: choice.asOf } as MapOptions;
    readings.set(`${id}/${name}`, { chain, reading: readNode(node, chain, options) });
  }
  const sharesOf = ({ chain, node }: Pick<MappedPart, 'chain' | 'node'>) => {
    const found = readings.get(`${chain}/${node}`)?.reading;
    if (found === undefined || found.selected === null)
      return { targetShare: null, allianceShare: null };
    const pair = ([low, high]: Limits): [number, number] => [low, high];
    return {
      targetShare: pair(shareOf(found, choice.targets)),
      allianceShare: pair(shareOf(found, choice.alliance)),
    };
  };
  return {
    parts: parts.map((part) => ({
      line: part.line,
      part: part.part,
      description: part.description,
      valueUsd: costOfPart(part),
      country: part.country,
      state: part.state,
      chain: part.chain,
      node: part.node,
      ...sharesOf(part),
      suggestions: part.suggestions.map(({ why, ...suggestion }) => ({
        ...suggestion,
        why: why.map(reasonText),
      })),
    })),
    nodes: nodesOf(parts, chains, choice, sharesOf),
    totals: totalsOf(parts, choice),
    citations: citationsOf(readings.values()),
  };
}

/** Quantity times unit cost; null where one is missing. */
function costOfPart({ quantity, unitCostUsd }: MappedPart): number | null {
  return quantity === null || unitCostUsd === null ? null : quantity * unitCostUsd;
}

/** Add up values; null where none is known. */
function sum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
}

function reasonText(reason: NodeReason): string {
  return reason.kind === 'name' ? `${reason.language}: ${reason.name}` : `HS ${reason.code}`;
}

function nodesOf(
  parts: readonly MappedPart[],
  chains: readonly Chain[],
  { targets }: ExposureChoice,
  sharesOf: (
    part: Pick<MappedPart, 'chain' | 'node'>,
  ) => Pick<Bom['nodes'][number], 'targetShare' | 'allianceShare'>,
): Bom['nodes'] {
  const byNode = groupBy(
    parts.filter(({ node }) => node !== null),
    ({ chain, node }) => `${chain}/${node}`,
  );
  return [...byNode.values()]
    .map((own) => {
      const { chain, node } = own[0]!;
      const value = sum(own.map(costOfPart));
      const fromTargets =
        sum(own.filter(({ country }) => targets.includes(country ?? '')).map(costOfPart)) ?? 0;
      const isLocated = own.every((part) => part.country !== null && costOfPart(part) !== null);
      const name = chains.find(({ id }) => id === chain)!.nodes.find(({ id }) => id === node)!.name;
      return {
        chain: chain!,
        node: node!,
        name,
        parts: own.length,
        valueUsd: value,
        boughtFromTargets: isLocated && value ? fromTargets / value : null,
        ...sharesOf({ chain, node }),
      };
    })
    .sort((a, b) => (b.valueUsd ?? 0) - (a.valueUsd ?? 0) || (a.node < b.node ? -1 : 1));
}

function totalsOf(parts: readonly MappedPart[], { targets }: ExposureChoice): Bom['totals'] {
  const mapped = parts.filter(({ node }) => node !== null);
  return {
    parts: parts.length,
    mapped: mapped.length,
    undecided: parts.filter(({ state }) => state === 'ask').length,
    valueUsd: sum(parts.map(costOfPart)),
    mappedValueUsd: sum(mapped.map(costOfPart)),
    targetValueUsd: sum(
      parts.filter(({ country }) => targets.includes(country ?? '')).map(costOfPart),
    ),
  };
}

function citationsOf(
  readings: Iterable<{ readonly chain: Chain; readonly reading: NodeReading }>,
): Citation[] {
  const found = new Map<string, Citation>();
  for (const { chain, reading } of readings) {
    const source = reading.selected?.supply.source;
    if (source === undefined) continue;
    const { published: _, reuse: __, ...citation } = chain.sources[source]!;
    found.set(`${chain.id}/${source}`, citation);
  }
  return [...found.values()];
}

function groupBy(
  parts: readonly MappedPart[],
  keyOf: (part: MappedPart) => string,
): ReadonlyMap<string, readonly MappedPart[]> {
  const groups = new Map<string, MappedPart[]>();
  for (const part of parts) groups.set(keyOf(part), [...(groups.get(keyOf(part)) ?? []), part]);
  return groups;
}
