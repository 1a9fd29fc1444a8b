import type { LeontiefSystem } from '../input-output/leontief-system.ts';
import { embodiedContent, type LeontiefEnding } from '../input-output/solve-leontief.ts';

/**
 * Measure how much output, everywhere, a unit of final demand calls for: the total backward linkage, or output multiplier.
 *
 *   b_nj = Σ_ik L_(ik)(nj)
 *
 * @returns b, [economy][sector], and how the solve ended.
 * @example
 * ```ts
 * import { backwardLinkage, leontiefSystem } from '@musubi/economics';
 * const { linkage_nj } = backwardLinkage(
 *   leontiefSystem({
 *     economies: 1,
 *     sectors: 2,
 *     trade_jni: Float64Array.of(1000, 2000),
 *     use_nkj: Float64Array.of(150, 500, 200, 100),
 *   }),
 * );
 * assert.deepEqual([...linkage_nj].map((b) => b.toFixed(3)), ['1.518', '1.452']);
 * ```
 * @see Miller and Blair (2009), Input–Output Analysis, sections 6.2.1 and 12.2.1.
 */
export function backwardLinkage(
  system: LeontiefSystem,
): LeontiefEnding & { readonly linkage_nj: Float64Array } {
  const one_nj = new Float64Array(system.economies * system.sectors).fill(1);
  const { solution_nj: linkage_nj, ...ending } = embodiedContent(system, one_nj);
  return { ...ending, linkage_nj };
}
