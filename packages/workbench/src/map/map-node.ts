import { chokepointOf, concentration, type Limits, pivotOf } from '@musubi/economics';
import { type Chain, inEveryLanguage, type NodeMap, type Supply, textIn } from '@musubi/vocabulary';
import { knownFrom } from '../chain/select-supply.ts';
import type { MapOptions } from './map-options.ts';
import { indispensableTo, nodeClosure } from './node-closure.ts';
import { closedBy, type NodeReading, shareOf } from './node-reading.ts';
import { replacementLimits } from './replacement-limits.ts';

/** What is known of a node by itself, exposure through its inputs apart. */
export type NodeAlone = Omit<NodeMap, 'atOnce' | 'substituted' | 'evidence'>;

/** Measure a node: the alliance's share, the target's, concentration, pivots, closure, chokepoint. */
export function mapNode(reading: NodeReading, chain: Chain, options: MapOptions): NodeAlone {
  const { node, selected, cast } = reading;
  const { id, name, kind, stage } = node;
  const { shares: _, ...supply } = selected?.supply ?? { shares: {} };
  const largest = largestOf(reading);
  const months = replacementLimits(node);
  const isEssential = chain.links.some(({ from, need }) => from === id && need === 'essential');
  return {
    id,
    name,
    kind,
    stage,
    supply: selected === null ? null : (supply as NodeMap['supply']),
    shares: sharesOf(reading),
    unnamed: asTuple([1 - highNamed(reading), cast.limits.unnamedHigh]),
    alliance: asTuple(shareOf(reading, options.alliance)),
    target: asTuple(shareOf(reading, options.target)),
    closes: selected === null ? 'unknown' : closedBy(reading, options.alliance, options),
    largest: largest.economy === null ? null : { economy: largest.economy, share: largest.share },
    hhi: asTuple(concentration(cast.limits)),
    members: options.alliance.map((member) => memberOf(member, reading, options)),
    indispensable: indispensableTo(reading, options),
    closure: nodeClosure(reading, options),
    chokepoint:
      selected === null
        ? 'unknown'
        : chokepointOf(largest.share, isEssential, months, options.chokepoint),
    replacementMonths: node.replacement === undefined ? null : [months[0], months[1]],
    published: publishedOf(reading, chain, options),
    unknown:
      node.unknown === undefined
        ? null
        : inEveryLanguage((language) => textIn(node.unknown!, language)),
  };
}

/** Copy limits into the form of the contract, without what rounding puts outside. */
function asTuple([low, high]: Limits): [number, number] {
  const inside = (share: number) => Math.min(1, Math.max(0, share));
  return [inside(low), inside(high)];
}

function highNamed({ cast }: NodeReading): number {
  return cast.limits.high_h.reduce((sum, high) => sum + high, 0);
}

function sharesOf({ cast }: NodeReading): NodeMap['shares'] {
  const { low_h, high_h } = cast.limits;
  return cast.codes
    .map((economy, h) => ({ economy, share: asTuple([low_h[h]!, high_h[h]!]) }))
    .sort((a, b) => b.share[0] - a.share[0] || b.share[1] - a.share[1]);
}

/** Find the largest economy: a group counts as even at least, and as one economy at most. */
function largestOf({ cast }: NodeReading): {
  economy: string | null;
  share: [number, number];
} {
  const { low_h, high_h, economies_h, unnamedEach } = cast.limits;
  let economy: string | null = null;
  let low = 0;
  let high = unnamedEach;
  for (const [h, code] of cast.codes.entries()) {
    high = Math.max(high, high_h[h]!);
    const least = low_h[h]! / economies_h[h]!;
    if (least <= low) continue;
    low = least;
    economy = code;
  }
  return { economy, share: asTuple([low, high]) };
}

function memberOf(
  economy: string,
  reading: NodeReading,
  { alliance, threshold }: MapOptions,
): NodeMap['members'][number] {
  const share = shareOf(reading, [economy]);
  const others = shareOf(
    reading,
    alliance.filter((member) => member !== economy),
  );
  const pivot = pivotOf(shareOf(reading, alliance), others, share, threshold);
  return {
    economy,
    share: asTuple(share),
    pivotal: pivot.verdict,
    shortfall: asTuple(pivot.shortfall),
  };
}

/** List the distributions that were published by the date, the latest first. */
function publishedOf(
  { node, selected }: NodeReading,
  { sources }: Chain,
  { asOf }: MapOptions,
): NodeMap['published'] {
  return node.supply
    .filter(({ source }) => asOf === null || knownFrom(sources[source]!) <= asOf)
    .map((supply) => {
      const { shares, ...about } = supply;
      return {
        ...about,
        used: selected?.supply === supply,
        shares: Object.entries(shares).map(([economy, share]) => ({
          economy,
          share: printed(share),
        })),
      };
    })
    .sort((a, b) => b.year - a.year);
}

function printed(share: Supply['shares'][string]): [number, number] | null {
  if (share === null) return null;
  return typeof share === 'number' ? [share, share] : [share[0], share[1]];
}
