import { intermediateUseOf, materialsOf, meanTariff, salesOf, supplyOf } from './sums.ts';
import type { WorldArrays } from './world.ts';

/** One identity evaluated cell by cell: both sides over [economy][sector]. */
export interface IdentitySides {
  /** The identity in words, as it appears in a Problem. */
  readonly identity: string;
  readonly left_nj: Float64Array;
  readonly right_nj: Float64Array;
}

/**
 * Evaluate the three identities of {@link WorldArrays}.
 *
 * @param economies - N.
 * @param sectors - J.
 * @returns Sales exhaust output, uses exhaust supply, costs exhaust output, in this order.
 */
export function worldIdentities(
  arrays: WorldArrays,
  economies: number,
  sectors: number,
): readonly IdentitySides[] {
  const { trade_jni, tariff_jni, use_nkj, final_nk, valueAdded_nj, output_nj } = arrays;
  const tariff_nk = meanTariff(trade_jni, tariff_jni, economies, sectors);
  return [
    {
      identity: 'sales to all destinations = output',
      left_nj: salesOf(trade_jni, economies, sectors),
      right_nj: output_nj,
    },
    {
      identity: 'supply from all origins = intermediate and final use',
      left_nj: supplyOf(trade_jni, economies, sectors),
      right_nj: plus(intermediateUseOf(use_nkj, sectors), final_nk),
    },
    {
      identity: 'output = value added and tariff-inclusive materials',
      left_nj: output_nj,
      right_nj: plus(materialsOf(use_nkj, tariff_nk, sectors), valueAdded_nj),
    },
  ];
}

/**
 * Find the cell of an identity with the widest relative gap, |left − right| / max(|left|, |right|).
 *
 * @returns The cell's position in [economy][sector] and the gap; zero where both sides agree
 *   everywhere.
 */
export function widestGap({ left_nj, right_nj }: Pick<IdentitySides, 'left_nj' | 'right_nj'>): {
  readonly cell: number;
  readonly gap: number;
} {
  let widest = { cell: 0, gap: 0 };
  for (let cell = 0; cell < left_nj.length; cell++) {
    const left = left_nj[cell]!;
    const right = right_nj[cell]!;
    if (left === right) continue;
    const gap = Math.abs(left - right) / Math.max(Math.abs(left), Math.abs(right));
    if (gap > widest.gap) widest = { cell, gap };
  }
  return widest;
}

function plus(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((x, at) => x + b[at]!);
}
