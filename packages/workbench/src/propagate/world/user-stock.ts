import { type ParameterFile, resolveIsic } from '@musubi/vocabulary';
import type { Corner } from '../casting.ts';
import { moreIsBetter } from '../within-corner.ts';

type Propagation = NonNullable<ParameterFile['propagation']>;

/** List the divisions of ISIC Rev. 4 that codes stand for. */
export function divisionsOf(codes: readonly string[]): readonly string[] {
  return codes.flatMap((code) => {
    const resolved = resolveIsic(code);
    return resolved.ok ? resolved.value : [];
  });
}

/**
 * Give the days of normal use that a sector holds of the materials it buys: the mean over its divisions of what the
 * parameter file says, at least one.
 */
export function userStockDays(
  isic4: readonly string[],
  { sectorStockDays, stockDays }: Propagation,
  corner: Corner,
): number {
  const rows = sectorStockDays.map((row) => ({ ...row, divisions: divisionsOf(row.isic4) }));
  const found = divisionsOf(isic4).map(
    (division) => rows.find(({ divisions }) => divisions.includes(division))?.days ?? stockDays,
  );
  const days = found.map((spread) => moreIsBetter(spread, corner));
  return Math.max(1, days.reduce((sum, each) => sum + each, 0) / days.length);
}
