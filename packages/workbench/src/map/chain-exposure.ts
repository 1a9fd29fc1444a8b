import {
  type Exposure,
  exposureTo,
  idleOutside,
  inputExposure,
  type Links,
  pathTo,
  replacementAlong,
} from '@musubi/economics';
import type { Chain, ChainNode, NodeMap } from '@musubi/vocabulary';
import { linksOf } from './chain-links.ts';
import type { MapOptions } from './map-options.ts';
import { type NodeReading, shareOf } from './node-reading.ts';
import { replacementLimits } from './replacement-limits.ts';

type Shown = NodeMap['atOnce'];

/** Kinds of nodes that a plant has in place and does not use up: without new ones it goes on. */
const inPlace: readonly ChainNode['kind'][] = ['equipment', 'software'];

/**
 * Find how exposed every node is to the target: at once, by all that running plants use up; and lastingly, by what cannot be
 * substituted, when machines must be renewed too.
 */
export function chainExposure(
  readings: readonly NodeReading[],
  chain: Chain,
  options: MapOptions,
): { readonly atOnce: readonly Shown[]; readonly lasting: readonly Shown[] } {
  const kindOf = new Map(chain.nodes.map(({ id, kind }) => [id, kind]));
  const usedUp = chain.links.filter(({ from }) => !inPlace.includes(kindOf.get(from)!));
  const essential = chain.links.filter(({ need }) => need === 'essential');
  return {
    atOnce: exposureAlong(readings, linksOf(usedUp, chain), options),
    lasting: exposureAlong(readings, linksOf(essential, chain), options),
  };
}

function exposureAlong(
  readings: readonly NodeReading[],
  links: Links,
  { target }: MapOptions,
): Shown[] {
  const shares = readings.map((reading) => shareOf(reading, target));
  const low_n = Float64Array.from(shares, ([low]) => low);
  const high_n = Float64Array.from(shares, ([, high]) => high);
  const knownHigh_n = Float64Array.from(readings, ({ selected }, n) =>
    selected === null ? 0 : high_n[n]!,
  );
  const all = exposureTo(low_n, high_n, links);
  const known = exposureTo(low_n, knownHigh_n, links).greatest;
  const inputs = inputsOf(all, links);
  const months = monthsAlong(readings, low_n, knownHigh_n, links);
  const ids = (path: readonly number[]) => path.map((n) => readings[n]!.node.id);
  return readings.map((_, n) => ({
    share: [all.least.value_n[n]!, all.greatest.value_n[n]!],
    knownHigh: known.value_n[n]!,
    path: ids(pathTo(n, all.least)),
    highPath: ids(pathTo(n, known)),
    idle: [...idleOutside([inputs.low_n[n]!, inputs.high_n[n]!], shares[n]!)] as [number, number],
    months: [months.low_n[n]!, finite(months.high_n[n]!)],
  }));
}

function inputsOf({ least, greatest }: Exposure, links: Links) {
  return {
    low_n: inputExposure(least.value_n, links),
    high_n: inputExposure(greatest.value_n, links),
  };
}

/** Nodes without figures are left out: that nobody counted them does not make the target their supplier. */
function monthsAlong(
  readings: readonly NodeReading[],
  low_n: Float64Array,
  knownHigh_n: Float64Array,
  links: Links,
) {
  const months = readings.map(({ node }) => replacementLimits(node));
  return replacementAlong(
    Float64Array.from(months, ([low]) => low),
    Float64Array.from(months, ([, high]) => high),
    low_n,
    knownHigh_n,
    links,
  );
}

function finite(months: number): number | null {
  return Number.isFinite(months) ? months : null;
}
