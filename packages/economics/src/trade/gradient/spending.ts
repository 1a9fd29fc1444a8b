import type { Kernels } from '../../array/kernels-port.ts';
import type { Equilibrium } from '../equilibrium.ts';
import type { TradeShares } from './trade-shares.ts';

/** What an equilibrium's buyers spend and its sellers earn, as the differentials of trade need it; by sector first. */
export interface Spending {
  /** E′. */
  readonly expenditure_jn: Float64Array;
  /** θ E′. */
  readonly responsiveness_jn: Float64Array;
  /** Σ_i π′/(1+τ′), what passes the border of a unit of expenditure. */
  readonly borderShare_jn: Float64Array;
  /** θ Y′, of the origin. */
  readonly salesLoss_ji: Float64Array;
  /** θ times the export tax that the origin collects. */
  readonly taxLoss_ji: Float64Array;
}

/**
 * Sum the trade of an equilibrium by buyer and by seller.
 *
 * @param elasticity_j - θ.
 */
export function spending(
  kernels: Kernels,
  elasticity_j: Float64Array,
  { borderShare_jni, producerShare_jni }: TradeShares,
  { expenditure_nj, sales_nj }: Equilibrium,
): Spending {
  const J = elasticity_j.length;
  const N = expenditure_nj.length / J;
  const cells = () => kernels.allocate(J * N);
  const [expenditure_jn, borderShare_jn, taxLoss_ji, one_ji] = [cells(), cells(), cells(), cells()];
  const responsiveness_jn = new Float64Array(J * N);
  const salesLoss_ji = new Float64Array(J * N);
  for (let j = 0, jn = 0; j < J; j++)
    for (let n = 0; n < N; n++, jn++) {
      expenditure_jn[jn] = expenditure_nj[n * J + j];
      responsiveness_jn[jn] = elasticity_j[j] * expenditure_jn[jn];
      salesLoss_ji[jn] = elasticity_j[j] * sales_nj[n * J + j];
    }
  kernels.multiply(borderShare_jn, borderShare_jni, J, N, N, one_ji.fill(1));
  if (producerShare_jni !== borderShare_jni) {
    kernels.multiplyTransposed(taxLoss_ji, borderShare_jni, J, N, N, expenditure_jn);
    for (let ji = 0; ji < J * N; ji++)
      taxLoss_ji[ji] = taxLoss_ji[ji] * elasticity_j[Math.floor(ji / N)] - salesLoss_ji[ji];
  }
  return { expenditure_jn, responsiveness_jn, borderShare_jn, salesLoss_ji, taxLoss_ji };
}
