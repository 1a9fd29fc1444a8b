import { type Closure, closureOf, inside } from '@musubi/economics';
import type { NodeMap } from '@musubi/vocabulary';
import { setOver } from './cast-supply.ts';
import type { MapOptions } from './map-options.ts';
import { closedWithout, type NodeReading } from './node-reading.ts';

/** As many sets as a reader compares. */
const mostListed = 8;

/** Find who must join the alliance for it to close a node. */
export function nodeClosure(reading: NodeReading, options: MapOptions): NodeMap['closure'] {
  const { cast } = reading;
  const alliance = setOver(cast, options.alliance);
  const target = setOver(cast, options.target);
  const candidates = [...cast.codes.keys()].filter(
    (h) => alliance.inside_h[h] !== inside.all && target.inside_h[h] === inside.none,
  );
  const found = (['certain', 'possible'] as const).map((sense) =>
    closureOf(cast.limits, alliance, candidates, options.threshold, sense),
  );
  const melt = ({ smallest }: Closure) =>
    smallest.slice(0, mostListed).map(({ joining, share: [low, high] }) => ({
      joining: joining.map((h) => cast.codes[h]!),
      share: [low, high] as [number, number],
    }));
  return {
    certain: melt(found[0]!),
    possible: melt(found[1]!),
    more: found.some(({ smallest, cut }) => cut || smallest.length > mostListed),
    withoutTarget: closedWithout(reading, options.target, options),
  };
}

/** List the outsiders that a source names and without whom everyone else but the target cannot close the node. */
export function indispensableTo({ cast }: NodeReading, options: MapOptions): string[] {
  const apart = new Set([...options.alliance, ...options.target]);
  if (closedWithout({ cast }, options.target, options) === 'no') return [];
  return cast.codes.filter((_, h) => {
    const economies = cast.economies[h]!;
    return (
      economies.every((economy) => !apart.has(economy)) &&
      closedWithout({ cast }, [...options.target, ...economies], options) === 'no'
    );
  });
}
