import type { Kernels } from '../../array/kernels-port.ts';
import type { Equilibrium } from '../equilibrium.ts';
import type { Policy } from '../policy.ts';

/** The trade of an equilibrium as its differentials need it; [j] first, as the trade arrays have it. */
export interface TradeShares {
  /** π′. */
  readonly tradeShare_jni: Float64Array;
  /** π′/(1+τ′), value at the border per unit of expenditure. */
  readonly borderShare_jni: Float64Array;
  /** π′/((1+τ′)(1+e′)), value to the producer per unit of expenditure; the border's array where no export is taxed. */
  readonly producerShare_jni: Float64Array;
  /** Σ_i of the border shares. */
  readonly borderShare_jn: Float64Array;
  /** θ E′. */
  readonly responsiveness_jn: Float64Array;
  /** θ Y′, of the origin. */
  readonly salesLoss_ji: Float64Array;
  /** θ times the export tax that an origin collects. */
  readonly taxLoss_ji: Float64Array;
  /** Share of an origin's sales that competes with its own: Σ_n π′ π′E′/((1+τ′)(1+e′)) / Y′. */
  readonly captive_ji: Float64Array;
}

/** Spread an array of [n][j] times a factor of each sector over [j][n]. */
function turned(values_nj: Float64Array, factor_j: Float64Array): Float64Array {
  const J = factor_j.length;
  const N = values_nj.length / J;
  const values_jn = new Float64Array(values_nj.length);
  for (let j = 0, jn = 0; j < J; j++)
    for (let n = 0; n < N; n++, jn++) values_jn[jn] = factor_j[j] * values_nj[n * J + j];
  return values_jn;
}

/**
 * Compute the shares of an equilibrium's trade at the three prices, and what comes of them.
 *
 * @param elasticity_j - θ.
 */
export function tradeShares(
  kernels: Kernels,
  { tariff_jni, exportTax_jni }: Policy,
  elasticity_j: Float64Array,
  { tradeShare_jni: share_jni, expenditure_nj, sales_nj }: Equilibrium,
): TradeShares {
  const J = elasticity_j.length;
  const N = expenditure_nj.length / J;
  const tradeShare_jni = kernels.allocate(share_jni.length);
  tradeShare_jni.set(share_jni);
  const borderShare_jni = kernels.allocate(share_jni.length);
  const taxed = exportTax_jni.some((rate) => rate !== 0);
  const producerShare_jni = taxed ? kernels.allocate(share_jni.length) : borderShare_jni;
  const borderShare_jn = new Float64Array(J * N);
  const captive_ji = new Float64Array(J * N);
  const taxLoss_ji = new Float64Array(J * N);
  for (let jn = 0, cell = 0; jn < J * N; jn++) {
    const j = Math.floor(jn / N);
    const spent = expenditure_nj[(jn % N) * J + j];
    for (let ji = j * N; ji < (j + 1) * N; ji++, cell++) {
      const border = share_jni[cell] / (1 + tariff_jni[cell]);
      const producer = taxed ? border / (1 + exportTax_jni[cell]) : border;
      borderShare_jni[cell] = border;
      if (taxed) producerShare_jni[cell] = producer;
      borderShare_jn[jn] += border;
      captive_ji[ji] += share_jni[cell] * producer * spent;
      taxLoss_ji[ji] += elasticity_j[j] * (border - producer) * spent;
    }
  }
  for (let ji = 0; ji < J * N; ji++) {
    const sales = sales_nj[(ji % N) * J + Math.floor(ji / N)];
    captive_ji[ji] = sales > 0 ? captive_ji[ji] / sales : 0;
  }
  return {
    tradeShare_jni,
    borderShare_jni,
    producerShare_jni,
    borderShare_jn,
    responsiveness_jn: turned(expenditure_nj, elasticity_j),
    salesLoss_ji: turned(sales_nj, elasticity_j),
    taxLoss_ji,
    captive_ji,
  };
}
