import type { WorldArrayName, WorldLabels } from './manifest.ts';
import type { WorldArrays } from './world.ts';

const axes: Readonly<Record<WorldArrayName, readonly ('economy' | 'sector')[]>> = {
  trade_jni: ['sector', 'economy', 'economy'],
  tariff_jni: ['sector', 'economy', 'economy'],
  use_nkj: ['economy', 'sector', 'sector'],
  final_nk: ['economy', 'sector'],
  valueAdded_nj: ['economy', 'sector'],
  output_nj: ['economy', 'sector'],
  inventory_nj: ['economy', 'sector'],
};

/** The names of a world's arrays, in the order in which they are checked and written. */
export const worldArrayNames = Object.keys(axes) as readonly WorldArrayName[];

/**
 * Give the shape of one array of a world.
 *
 * @param economies - N, the number of economies.
 * @param sectors - J, the number of sectors.
 */
export function worldArrayShape(
  name: WorldArrayName,
  economies: number,
  sectors: number,
): readonly number[] {
  return axes[name].map((axis) => (axis === 'economy' ? economies : sectors));
}

/**
 * Name one cell of an array by its codes, for example `trade_jni[C26][KOR][JPN]`.
 *
 * @param index - The position in the row-major array.
 * @example
 * ```ts
 * import { worldCellName } from '@musubi/atlas';
 * const cell = worldCellName('trade_jni', 5, ['KOR', 'JPN'], ['C26', 'C27']);
 * assert.equal(cell, 'trade_jni[C27][KOR][JPN]');
 * ```
 */
export function worldCellName(
  name: WorldArrayName,
  index: number,
  economyCodes: readonly string[],
  sectorCodes: readonly string[],
): string {
  let rest = index;
  const codes = axes[name].toReversed().map((axis) => {
    const axisCodes = axis === 'economy' ? economyCodes : sectorCodes;
    const code = axisCodes[rest % axisCodes.length];
    rest = Math.floor(rest / axisCodes.length);
    return `[${code}]`;
  });
  return name + codes.toReversed().join('');
}

/** Name one cell of an [economy][sector] array by its codes, for example `[KOR][C26]`. */
export function worldSectorCell(
  { economies, sectors }: Pick<WorldLabels, 'economies' | 'sectors'>,
  index: number,
): string {
  const economy = economies[Math.floor(index / sectors.length)]!.code;
  return `[${economy}][${sectors[index % sectors.length]!.code}]`;
}

/** Make the arrays of a world, all zero. */
export function emptyWorldArrays(economies: number, sectors: number): WorldArrays {
  const entries = worldArrayNames.map((name) => {
    const length = worldArrayShape(name, economies, sectors).reduce((a, b) => a * b, 1);
    return [name, new Float64Array(length)] as const;
  });
  return Object.fromEntries(entries) as Record<WorldArrayName, Float64Array>;
}
