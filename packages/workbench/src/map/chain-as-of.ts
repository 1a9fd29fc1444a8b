import type { Chain, Estimate } from '@musubi/vocabulary';
import { knownFrom } from '../chain/select-supply.ts';

/**
 * Leave out of a chain what could not be known on a date: distributions and estimates whose source was not published yet, and
 * words on what is unknown, which were written later.
 *
 * @param asOf - the date of knowledge; null when everything is known.
 */
export function chainAsOf(chain: Chain, asOf: string | null): Chain {
  if (asOf === null) return chain;
  const isKnown = ({ source }: { readonly source: string }) => {
    const cited = chain.sources[source];
    return cited !== undefined && knownFrom(cited) <= asOf;
  };
  const known = (estimate: Estimate | undefined) =>
    estimate !== undefined && isKnown(estimate) ? estimate : undefined;
  return {
    ...chain,
    nodes: chain.nodes.map((node) => ({
      ...node,
      supply: node.supply.filter(isKnown),
      replacement: known(node.replacement),
      unknown: chain.revised <= asOf ? node.unknown : undefined,
    })),
    links: chain.links.map((link) => ({
      ...link,
      substitutionDays: known(link.substitutionDays),
      stockDays: known(link.stockDays),
    })),
  };
}
