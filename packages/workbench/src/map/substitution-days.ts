import { longestAlong } from '@musubi/economics';
import type { Chain, NodeMap } from '@musubi/vocabulary';
import { linksOf } from './chain-links.ts';

/** Find for every node the days until all substitutable inputs, upstream ones too, have been lasting. */
export function substitutionDays(chain: Chain): NodeMap['substitutionDays'][] {
  const links = linksOf(chain.links, chain);
  const low_n = new Float64Array(chain.nodes.length);
  const high_n = new Float64Array(chain.nodes.length);
  const isNeeded_n = new Float64Array(chain.nodes.length);
  for (const [l, { need, substitutionDays: days }] of chain.links.entries()) {
    if (need === 'essential') continue;
    const to = links.to_l[l]!;
    const [low, high] = days?.interval ?? [days?.value ?? 0, days?.value ?? Infinity];
    low_n[to] = Math.max(low_n[to]!, low);
    high_n[to] = Math.max(high_n[to]!, high);
    isNeeded_n[to] = 1;
  }
  const longest = [low_n, high_n, isNeeded_n].map((own_n) => longestAlong(own_n, links)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  return chain.nodes.map((_, n) => {
    if (longest[2][n] === 0) return null;
    const high = longest[1][n]!;
    return [longest[0][n]!, Number.isFinite(high) ? high : null];
  });
}
