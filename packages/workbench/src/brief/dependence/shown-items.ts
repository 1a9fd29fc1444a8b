import type { Dependence, DependenceItem } from '@musubi/vocabulary';

const mostShown = 16;
const mostTrends = 4;
const fewestYears = 3;

/** The products that a chapter shows, the largest share of any importer first. */
export function shownProducts({ items }: Pick<Dependence, 'items'>): string[] {
  return byShare(items).slice(0, mostShown);
}

/** The products whose shares a chapter follows over the years: the largest that have some years. */
export function trendProducts({ items }: Pick<Dependence, 'items'>): string[] {
  return byShare(items.filter(({ years }) => years.length >= fewestYears)).slice(0, mostTrends);
}

function byShare(items: readonly DependenceItem[]): string[] {
  const largest = new Map<string, number>();
  for (const { product, years } of items)
    largest.set(product, Math.max(largest.get(product) ?? 0, years.at(-1)!.share?.low ?? 0));
  return [...largest].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([code]) => code);
}
