import type { Links } from '@musubi/economics';
import type { Chain } from '@musubi/vocabulary';

/** Turn links of a chain into pairs of positions of its nodes. */
export function linksOf(links: Chain['links'], { nodes }: Chain): Links {
  const indexOf = new Map(nodes.map(({ id }, n) => [id, n]));
  return {
    from_l: Int32Array.from(links, ({ from }) => indexOf.get(from)!),
    to_l: Int32Array.from(links, ({ to }) => indexOf.get(to)!),
  };
}
