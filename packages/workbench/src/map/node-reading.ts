import { type Certainty, type Limits, reaches, shareOfSet } from '@musubi/economics';
import type { Chain, ChainNode } from '@musubi/vocabulary';
import { type SelectedSupply, selectSupply } from '../chain/select-supply.ts';
import { type CastSupply, castSupply, setOver } from './cast-supply.ts';
import type { MapOptions } from './map-options.ts';

/** A node with the distribution that was chosen for it. */
export interface NodeReading {
  readonly node: ChainNode;
  readonly selected: SelectedSupply | null;
  readonly cast: CastSupply;
}

/** Read a node on the bases and on the date that were asked for. */
export function readNode(node: ChainNode, chain: Chain, options: MapOptions): NodeReading {
  const selected = selectSupply(node, chain, options);
  return { node, selected, cast: castSupply(selected) };
}

/** Bound the share that some economies have of a node together. */
export function shareOf({ cast }: Pick<NodeReading, 'cast'>, economies: readonly string[]): Limits {
  return shareOfSet(cast.limits, setOver(cast, economies));
}

/** Say whether some economies close a node. */
export function closedBy(
  reading: Pick<NodeReading, 'cast'>,
  economies: readonly string[],
  { threshold }: Pick<MapOptions, 'threshold'>,
): Certainty {
  return reaches(shareOf(reading, economies), threshold);
}

/** Say whether a node is closed by everyone but some economies. */
export function closedWithout(
  reading: Pick<NodeReading, 'cast'>,
  economies: readonly string[],
  { threshold }: Pick<MapOptions, 'threshold'>,
): Certainty {
  const [low, high] = shareOf(reading, economies);
  return reaches([1 - high, 1 - low], threshold);
}
