import { inputProducts } from '../input-output/input-products.ts';
import type { LeontiefSystem } from '../input-output/leontief-system.ts';
import { embodiedContent, type LeontiefEnding } from '../input-output/solve-leontief.ts';
import { ofEconomies } from './input-reliance.ts';

/** The share of value added of some economies in the value of each sector's output. */
export interface ValueAddedOrigin extends LeontiefEnding {
  /** What stands in it because the sector buys from them, or is one of theirs; [economy][sector]. */
  readonly direct_nj: Float64Array;
  /** What reaches it through others' inputs and inputs of inputs; [economy][sector]. */
  readonly indirect_nj: Float64Array;
}

/**
 * Split the dependence of each sector on the value added of some economies into a direct and an indirect part.
 *
 *   total_nj = Σ_(o,k) v_ok L_(ok)(nj),  direct_nj = Σ_(o,k) v_ok (I + A)_(ok)(nj),  indirect = total − direct
 *
 * @param valueAddedShare_nj - v, value added per unit of output; [economy][sector].
 * @param origins - the positions of the economies.
 * @throws RangeError when an origin is not one of the economies or the shares do not fit.
 * @see Los, Timmer and de Vries (2015), Journal of Regional Science 55(1), for the total.
 */
export function valueAddedOrigin(
  system: LeontiefSystem,
  valueAddedShare_nj: Float64Array,
  origins: readonly number[],
): ValueAddedOrigin {
  const own_nj = ofEconomies(system, origins, 'valueAddedOrigin');
  for (let nj = 0; nj < own_nj.length; nj++) own_nj[nj] *= valueAddedShare_nj[nj];
  const { solution_nj, ...ending } = embodiedContent(system, own_nj);
  const direct_nj = new Float64Array(own_nj.length);
  inputProducts(system).costsOf(own_nj, direct_nj);
  for (let nj = 0; nj < own_nj.length; nj++) direct_nj[nj] += own_nj[nj];
  return {
    ...ending,
    direct_nj,
    indirect_nj: solution_nj.map((total, nj) => Math.max(0, total - direct_nj[nj])),
  };
}
