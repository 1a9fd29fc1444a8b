import type { WorldLabels, WorldTotal } from './manifest.ts';
import type { WorldArrays } from './world.ts';

/** What a total is taken of: a quantity, of one economy or all, of one sector or all. */
export type TotalKey = Pick<WorldTotal, 'quantity' | 'economy' | 'sector'>;

/**
 * The arrays that totals are taken of; bilateral trade alone has no final use and no value added.
 */
export type TotalledArrays = Pick<WorldArrays, 'trade_jni' | 'tariff_jni' | 'output_nj'> &
  Partial<Pick<WorldArrays, 'final_nk' | 'valueAdded_nj'>>;

/**
 * Sum one quantity over the economies and sectors of its key, in the arrays' unit.
 *
 * Exports leave domestic sales out and belong to the origin; tariff revenue belongs to the
 * destination.
 *
 * @throws RangeError when the labels hold no such economy or sector, or the arrays no such
 *   quantity.
 */
export function totalOf(
  arrays: TotalledArrays,
  labels: Pick<WorldLabels, 'economies' | 'sectors'>,
  { quantity, economy, sector }: TotalKey,
): number {
  const ofEconomy = selector(labels.economies, economy);
  const ofSector = selector(labels.sectors, sector);
  const { trade_jni, tariff_jni, final_nk, output_nj, valueAdded_nj } = arrays;
  const overCells = (array: Float64Array | undefined) => {
    if (array === undefined) throw new RangeError(`totalOf requires arrays with ${quantity}`);
    const sectors = labels.sectors.length;
    return array.reduce(
      (sum, x, nj) =>
        ofEconomy(Math.floor(nj / sectors)) && ofSector(nj % sectors) ? sum + x : sum,
      0,
    );
  };
  const overFlows = (value: (cell: number, destination: number, origin: number) => number) => {
    const economies = labels.economies.length;
    let sum = 0;
    for (let cell = 0; cell < trade_jni.length; cell++) {
      const destination = Math.floor(cell / economies) % economies;
      if (ofSector(Math.floor(cell / economies ** 2)))
        sum += value(cell, destination, cell % economies);
    }
    return sum;
  };
  switch (quantity) {
    case 'output':
      return overCells(output_nj);
    case 'valueAdded':
      return overCells(valueAdded_nj);
    case 'finalUse':
      return overCells(final_nk);
    case 'exports':
      return overFlows((cell, n, i) => (n !== i && ofEconomy(i) ? trade_jni[cell]! : 0));
    case 'tariffRevenue':
      return overFlows((cell, n) => (ofEconomy(n) ? trade_jni[cell]! * tariff_jni[cell]! : 0));
  }
}

function selector(
  labels: readonly { readonly code: string }[],
  code: string | null,
): (at: number) => boolean {
  if (code === null) return () => true;
  const selected = labels.findIndex((label) => label.code === code);
  if (selected < 0) throw new RangeError(`totalOf requires a code of the world, not ${code}`);
  return (at) => at === selected;
}
