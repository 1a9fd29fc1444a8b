import type { Kernels } from '../array/kernels-port.ts';
import { logMeans, termOffset, writeTerms } from './ces.ts';

/**
 * Price the bundle of value added and materials of every sector, in logs, and update value added's share in it.
 *
 *   b̂_nj = ( β_nj ŵ_nj^(1−η) + (1−β_nj) P̂ᴹ_nj^(1−η) )^(1/(1−η)) ,  β′_nj = β_nj (ŵ_nj / b̂_nj)^(1−η)
 *
 * The unit cost is b̂ / Â; see {@link producerPrice}.
 *
 * @param kernels - the loops, on whose memory the arrays lie.
 * @param logUnitCost_nj - ln b̂, written.
 * @param newShare_nj - β′, written.
 * @param logWage_nj - ln ŵ, wages by sector.
 * @param logBundle_nj - ln P̂ᴹ.
 * @param share_nj - β, baseline share of value added in cost.
 * @param substitution - η.
 */
export function unitCost(
  kernels: Kernels,
  logUnitCost_nj: Float64Array,
  newShare_nj: Float64Array,
  logWage_nj: Float64Array,
  logBundle_nj: Float64Array,
  share_nj: Float64Array,
  substitution: number,
): void {
  const power = 1 - substitution;
  if (power === 0) {
    newShare_nj.set(share_nj);
    for (let nj = 0; nj < logUnitCost_nj.length; nj++)
      logUnitCost_nj[nj] = share_nj[nj] * logWage_nj[nj] + (1 - share_nj[nj]) * logBundle_nj[nj];
    return;
  }
  const offset = termOffset(power);
  writeTerms(kernels, newShare_nj, power, logWage_nj);
  writeTerms(kernels, logUnitCost_nj, power, logBundle_nj);
  for (let nj = 0; nj < logUnitCost_nj.length; nj++) {
    const share = share_nj[nj];
    const sum = share * newShare_nj[nj] + (1 - share) * logUnitCost_nj[nj];
    newShare_nj[nj] = (share * (offset + newShare_nj[nj])) / (offset + sum);
    logUnitCost_nj[nj] = sum;
  }
  logMeans(kernels, logUnitCost_nj, power);
}

/**
 * Add productivity and the production subsidy to the unit cost: the price at which the producer sells, in logs.
 *
 *   ĉ_nj = Â_nj⁻¹ b̂_nj (1−s′_nj)/(1−s_nj)
 *
 * @param logWedge_nj - ln of (1−s′)/(1−s)/Â, fixed in a scenario.
 */
export function producerPrice(
  logPrice_nj: Float64Array,
  logUnitCost_nj: Float64Array,
  logWedge_nj: Float64Array,
): void {
  for (let nj = 0; nj < logPrice_nj.length; nj++)
    logPrice_nj[nj] = logUnitCost_nj[nj] + logWedge_nj[nj];
}
