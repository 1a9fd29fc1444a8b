import { inputProducts } from '../input-output/input-products.ts';
import type { LeontiefSystem } from '../input-output/leontief-system.ts';
import { embodiedContent, type LeontiefEnding } from '../input-output/solve-leontief.ts';

/** How far each sector relies on inputs from some origins; NaN where it uses no inputs. */
export interface InputReliance extends LeontiefEnding {
  /** Their share in the inputs that the sector buys; [economy][sector]. */
  readonly faceValue_nj: Float64Array;
  /** Their share in all inputs, those of inputs too; [economy][sector]. */
  readonly lookThrough_nj: Float64Array;
  /** All inputs bought, per unit of output, of which the first is a share; [economy][sector]. */
  readonly inputs_nj: Float64Array;
  /** All inputs with those of inputs, per unit of output, of which the second is a share; [economy][sector]. */
  readonly everyInput_nj: Float64Array;
}

/**
 * Measure reliance on inputs of some origins, at face value and looking through the inputs of inputs.
 *
 *   face value    Σ_(o,k) A_(ok)(nj) / Σ_(i,k) A_(ik)(nj)
 *   look-through  Σ_(o,k) (L − I)_(ok)(nj) / Σ_(i,k) (L − I)_(ik)(nj)
 *
 * The gross output of every stage counts, because a stoppage at any stage stops what follows. With all foreign economies of n as
 * origins it is n's foreign input reliance.
 *
 * @param origins - the positions of the origins among the economies.
 * @throws RangeError when an origin is not one of the economies.
 * @example
 * ```ts
 * import { inputReliance, leontiefSystem } from '@musubi/economics';
 * // Economy 0 buys half of its inputs from itself and half from economy 1, which uses none.
 * const system = leontiefSystem({
 *   economies: 2,
 *   sectors: 1,
 *   trade_jni: Float64Array.of(100, 40, 0, 60),
 *   use_nkj: Float64Array.of(70, 0),
 * });
 * const { faceValue_nj } = inputReliance(system, [1]);
 * assert(Math.abs(faceValue_nj[0] - 40 / 140) < 1e-12);
 * ```
 * @see Baldwin, Freeman and Theodorakopoulos (2023), Hidden Exposure, Brookings Papers on Economic Activity, Fall, 79–167, of which
 *   abstract and summaries were read; Baldwin and Freeman (2022), Annual Review of Economics 14.
 */
export function inputReliance(system: LeontiefSystem, origins: readonly number[]): InputReliance {
  const { economies: N, sectors: J } = system;
  const chosen_nj = ofEconomies(system, origins, 'inputReliance');
  const one_nj = new Float64Array(N * J).fill(1);
  const products = inputProducts(system);
  const direct_nj = new Float64Array(N * J);
  const directAll_nj = new Float64Array(N * J);
  products.costsOf(chosen_nj, direct_nj);
  products.costsOf(one_nj, directAll_nj);
  const total = embodiedContent(system, chosen_nj);
  const totalAll = embodiedContent(system, one_nj);
  const { status, iterations, residual } = total.status === 'limit' ? total : totalAll;
  return {
    status,
    iterations,
    residual,
    faceValue_nj: direct_nj.map((share, nj) => share / directAll_nj[nj]),
    lookThrough_nj: total.solution_nj.map(
      (output, nj) => (output - chosen_nj[nj]) / (totalAll.solution_nj[nj] - 1),
    ),
    inputs_nj: directAll_nj,
    everyInput_nj: totalAll.solution_nj.map((output) => output - 1),
  };
}

/** Mark every sector of some economies with one, the others with zero. */
export function ofEconomies(
  { economies, sectors }: LeontiefSystem,
  chosen: readonly number[],
  caller: string,
): Float64Array {
  if (!chosen.every((n) => Number.isInteger(n) && n >= 0 && n < economies))
    throw new RangeError(`${caller} requires positions among the economies`);
  const marks_nj = new Float64Array(economies * sectors);
  for (const n of chosen) marks_nj.fill(1, n * sectors, (n + 1) * sectors);
  return marks_nj;
}
