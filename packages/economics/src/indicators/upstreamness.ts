import type { LeontiefSystem } from '../input-output/leontief-system.ts';
import { type LeontiefEnding, requiredOutput } from '../input-output/solve-leontief.ts';

/**
 * Measure how far each sector stands from final use: upstreamness, which is the total forward linkage.
 *
 *   U_ik = 1 + Σ_nj B_(ik)(nj) U_nj,  B_(ik)(nj) = A_(ik)(nj) Y_nj / Y_ik,  so that U_ik = (L Y)_ik / Y_ik
 *
 * One where all output goes to final use. NaN where there is no output.
 *
 * @returns U, [economy][sector], and how the solve ended.
 * @example
 * ```ts
 * import { leontiefSystem, upstreamness } from '@musubi/economics';
 * // All of sector 0 is used up by sector 1, all of which is consumed.
 * const chain = leontiefSystem({
 *   economies: 1,
 *   sectors: 2,
 *   trade_jni: Float64Array.of(50, 100),
 *   use_nkj: Float64Array.of(0, 50, 0, 0),
 * });
 * const { upstreamness_nj } = upstreamness(chain);
 * assert.deepEqual([...upstreamness_nj].map((u) => u.toFixed(9)), ['2.000000000', '1.000000000']);
 * ```
 * @see Antràs, Chor, Fally and Hillberry (2012), American Economic Review 102(3); Miller and Blair (2009),
 *   section 12.2.1, for the linkage.
 */
export function upstreamness(
  system: LeontiefSystem,
): LeontiefEnding & { readonly upstreamness_nj: Float64Array } {
  const { solution_nj, ...ending } = requiredOutput(system, system.output_nj);
  const upstreamness_nj = solution_nj.map((total, nj) => total / system.output_nj[nj]);
  return { ...ending, upstreamness_nj };
}
