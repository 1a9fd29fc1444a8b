import type { Chain, Supply } from '@musubi/vocabulary';
import type { FieldPath } from '../../file/yaml-document.ts';

/** A distribution of a chain, with where it stands. */
export interface SupplyEntry {
  readonly node: string;
  readonly supply: Supply;
  readonly path: FieldPath;
}

/** List the distributions of a chain with where they stand. */
export function supplyEntries({ nodes }: Chain): SupplyEntry[] {
  return nodes.flatMap(({ id, supply }, n) =>
    supply.map((one, at) => ({ node: id, supply: one, path: ['nodes', n, 'supply', at] })),
  );
}
