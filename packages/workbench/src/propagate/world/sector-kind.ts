import { divisionsOf } from './user-stock.ts';

/** What decides how an input binds: goods can be stored; utilities hardly; services bind nobody for a while. */
export type SectorKind = 'goods' | 'utilities' | 'services';

/**
 * Tell what a sector makes by the section of most of its divisions: A, B, C and F goods, D and E utilities, the rest
 * services.
 */
export function sectorKind(isic4: readonly string[]): SectorKind {
  const sections = divisionsOf(isic4).map((division) => division[0]!);
  const count = (letters: string) => sections.filter((section) => letters.includes(section)).length;
  if (count('DE') * 2 > sections.length) return 'utilities';
  return count('ABCF') * 2 > sections.length ? 'goods' : 'services';
}
