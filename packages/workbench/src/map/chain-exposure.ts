import {
  type Exposure,
  exposureTo,
  idleOutside,
  inputExposure,
  type Links,
  pathTo,
  replacementAlong,
} from '@musubi/economics';
import type { Chain, NodeMap } from '@musubi/vocabulary';
import type { MapOptions } from './map-options.ts';
import { type NodeReading, shareOf } from './node-reading.ts';
import { replacementLimits } from './replacement-limits.ts';

type Shown = NodeMap['atOnce'];

/** Find how exposed every node is to the target: at once, and when what can be substituted has been. */
export function chainExposure(
  readings: readonly NodeReading[],
  chain: Chain,
  options: MapOptions,
): { readonly atOnce: readonly Shown[]; readonly substituted: readonly Shown[] } {
  const essential = chain.links.filter(({ need }) => need === 'essential');
  return {
    atOnce: exposureAlong(readings, linksOf(chain.links, chain), options),
    substituted: exposureAlong(readings, linksOf(essential, chain), options),
  };
}

function linksOf(links: Chain['links'], { nodes }: Chain): Links {
  const indexOf = new Map(nodes.map(({ id }, n) => [id, n]));
  return {
    from_l: Int32Array.from(links, ({ from }) => indexOf.get(from)!),
    to_l: Int32Array.from(links, ({ to }) => indexOf.get(to)!),
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
