import type { LeontiefSystem } from '../input-output/leontief-system.ts';
import { type LeontiefEnding, requiredOutput } from '../input-output/solve-leontief.ts';

/** An economy's value added that others absorb. */
export interface ValueAddedExports extends LeontiefEnding {
  /** In the currency of the table. */
  readonly valueAdded: number;
  /** Over gross exports: the VAX ratio; NaN without exports. */
  readonly ratio: number;
}

/**
 * Measure the value added of an economy that is absorbed abroad, and its ratio to gross exports.
 *
 *   VAX_n = VA_n − Σ_j v_nj (L y_n)_nj,  y_n,ik = π_kni final_nk
 *
 * What the economy itself absorbs, after any number of border crossings, is taken off.
 *
 * @param table - v, value added per unit of output, and final use of n by product, from all origins; [economy][sector].
 * @param n - the economy's position.
 * @throws RangeError when the table does not fit the system.
 * @see Johnson and Noguera (2012), Journal of International Economics 86(2).
 */
export function valueAddedExports(
  system: LeontiefSystem,
  table: { readonly valueAddedShare_nj: Float64Array; readonly final_nk: Float64Array },
  n: number,
): ValueAddedExports {
  const { economies: N, sectors: J, originShare_kni, output_nj } = system;
  const { valueAddedShare_nj, final_nk } = table;
  if (valueAddedShare_nj.length !== N * J || final_nk.length !== N * J)
    throw new RangeError('valueAddedExports requires economies × sectors shares and final uses');
  const absorbed_ik = new Float64Array(N * J);
  for (let i = 0; i < N; i++)
    for (let k = 0; k < J; k++)
      absorbed_ik[i * J + k] = originShare_kni[(k * N + n) * N + i] * final_nk[n * J + k];
  const { solution_nj, ...ending } = requiredOutput(system, absorbed_ik);
  let valueAdded = 0;
  for (let nj = n * J; nj < (n + 1) * J; nj++)
    valueAdded += valueAddedShare_nj[nj] * (output_nj[nj] - solution_nj[nj]);
  return { ...ending, valueAdded, ratio: valueAdded / exportsOf(system, final_nk, n) };
}

/** Gross exports: output less what the economy buys from itself. */
function exportsOf(
  { economies: N, sectors: J, originShare_kni, coefficient_nkj, output_nj }: LeontiefSystem,
  final_nk: Float64Array,
  n: number,
): number {
  let exports = 0;
  for (let k = 0; k < J; k++) {
    let used = final_nk[n * J + k];
    for (let j = 0; j < J; j++) used += coefficient_nkj[(n * J + k) * J + j] * output_nj[n * J + j];
    exports += output_nj[n * J + k] - originShare_kni[(k * N + n) * N + n] * used;
  }
  return exports;
}
