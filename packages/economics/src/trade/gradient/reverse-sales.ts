import type { Adjoints } from './adjoints.ts';
import type { Linearisation } from './linearisation.ts';

/** Write what a unit of expenditure is worth to its sellers: Σ_i of the producer's part and of the export tax. */
function reverseSpending(model: Linearisation, adjoint: Adjoints): void {
  const { kernels, economies: N, sectors: J, borderShare_jni, producerShare_jni } = model;
  const { income_n, sales_ji, netSales_ji, exportTax_ji, spent_jn, scratch_ji } = adjoint;
  if (producerShare_jni === borderShare_jni) {
    kernels.multiply(spent_jn, borderShare_jni, J, N, N, sales_ji);
    return;
  }
  for (let j = 0, ji = 0; j < J; j++)
    for (let i = 0; i < N; i++, ji++) {
      exportTax_ji[ji] = income_n[i];
      netSales_ji[ji] = sales_ji[ji] - income_n[i];
    }
  kernels.multiply(spent_jn, producerShare_jni, J, N, N, netSales_ji);
  kernels.multiply(scratch_ji, borderShare_jni, J, N, N, exportTax_ji);
  kernels.addScaled(spent_jn, 1, scratch_ji);
}

/**
 * Reverse the spreading of expenditure over origins, and the price index.
 *
 *   Y′_ij = Σ_n y_nij E′_nj ,  R_n = Σ_ij (π′_nij − b_nij) E′_nj ,  T_i = Σ_nj (b_nij − y_nij) E′_nj
 *   d ln π′_nij = d ln b_nij = d ln y_nij = −θ_j (d ln ĉ_ij − d ln P̂_nj) ,  d ln P̂_nj = Σ_i π′_nij d ln ĉ_ij
 *
 * with b and y the border's and the producer's share, R and T the revenue of tariffs and export taxes. Writes the adjoint
 * of E′ by way of sales into `from`, and that of ln ĉ.
 *
 * @param from - the adjoint of expenditure before the sweep, in the state's scale; written.
 */
export function reverseSales(model: Linearisation, adjoint: Adjoints, from: Float64Array): void {
  const { kernels, economies: N, sectors: J, scale_n } = model;
  const { borderShare_jn, responsiveness_jn, salesLoss_ji, taxLoss_ji } = model;
  const { income_n, sales_ji, spent_jn, price_nj, price_jn, tariff_jn, producerPrice_ji } = adjoint;
  const { scratch_ji } = adjoint;
  reverseSpending(model, adjoint);
  for (let j = 0, jn = 0; j < J; j++)
    for (let n = 0; n < N; n++, jn++) {
      const net = spent_jn[jn] - borderShare_jn[jn] * income_n[n];
      from[n * J + j] = scale_n[n] * (net + income_n[n]);
      price_jn[jn] = price_nj[n * J + j] + responsiveness_jn[jn] * net;
      tariff_jn[jn] = responsiveness_jn[jn] * income_n[n];
    }
  kernels.multiplyTransposed(producerPrice_ji, model.tradeShare_jni, J, N, N, price_jn);
  kernels.multiplyTransposed(scratch_ji, model.borderShare_jni, J, N, N, tariff_jn);
  for (let j = 0, ji = 0; j < J; j++)
    for (let i = 0; i < N; i++, ji++)
      producerPrice_ji[ji] +=
        scratch_ji[ji] - salesLoss_ji[ji] * sales_ji[ji] - taxLoss_ji[ji] * income_n[i];
}
