/**
 * Measure how well what one economy exports fits what another imports: Michaely's index of trade complementarity.
 *
 *   C = 1 − ½ Σ_k |m_k − x_k|
 *
 * m_k and x_k are the shares of product k in the imports of the one and the exports of the other. One is a perfect fit, zero none.
 *
 * @param import_k - imports by product, not negative.
 * @param export_k - exports by product, not negative.
 * @throws RangeError when the lengths differ, an amount is negative or not finite, or a total is zero.
 * @example
 * ```ts
 * import { complementarity } from '@musubi/economics';
 * assert.equal(complementarity(Float64Array.of(1, 3), Float64Array.of(3, 1)), 0.5);
 * ```
 * @see Michaely (1996), Trade Preferential Agreements in Latin America, World Bank Policy Research Working Paper 1583.
 */
export function complementarity(import_k: Float64Array, export_k: Float64Array): number {
  const imports = totalOf(import_k);
  const exports = totalOf(export_k);
  if (import_k.length !== export_k.length || !(imports > 0 && exports > 0))
    throw new RangeError('complementarity requires imports and exports of the same products');
  let distance = 0;
  for (let k = 0; k < import_k.length; k++)
    distance += Math.abs(import_k[k] / imports - export_k[k] / exports);
  return 1 - distance / 2;
}

function totalOf(amount_k: Float64Array): number {
  let total = 0;
  for (const amount of amount_k) total += amount >= 0 ? amount : Number.NaN;
  return total;
}
