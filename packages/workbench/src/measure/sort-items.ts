import type { Dependence, DependenceItem } from '@musubi/vocabulary';

/** Give the items of an importer, the largest share of the last year first; what is unknown comes last. */
export function itemsOf({ items }: Pick<Dependence, 'items'>, importer: string): DependenceItem[] {
  return items.filter((item) => item.importer === importer).toSorted((a, b) => rank(b) - rank(a));
}

function rank({ years }: DependenceItem): number {
  return years.at(-1)!.share?.high ?? -1;
}
