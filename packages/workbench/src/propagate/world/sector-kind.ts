import { divisionsOf } from './user-stock.ts';

/**
 * What decides how an input binds: goods are stored; equipment serves for years, except as a part of other goods; utilities
 * are hardly stored; services are not stored at all.
 */
export type SectorKind = 'goods' | 'equipment' | 'utilities' | 'services';

const equipment = ['C26', 'C27', 'C28', 'C30', 'C33'];

/**
 * Tell what a sector makes by most of its divisions: sections D and E make utilities; C26 to C28, C30 and C33 equipment;
 * the rest of A, B, C and F goods; all others services.
 */
export function sectorKind(isic4: readonly string[]): SectorKind {
  const divisions = divisionsOf(isic4);
  const most = (holds: (division: string) => boolean) =>
    2 * divisions.filter(holds).length > divisions.length;
  if (most((division) => 'DE'.includes(division[0]!))) return 'utilities';
  if (most((division) => equipment.includes(division))) return 'equipment';
  return most((division) => 'ABCF'.includes(division[0]!)) ? 'goods' : 'services';
}

/** Whether a sector is manufacturing, for most of its divisions. */
export function isManufacturing(isic4: readonly string[]): boolean {
  const divisions = divisionsOf(isic4);
  return 2 * divisions.filter((division) => division.startsWith('C')).length > divisions.length;
}
