/**
 * Give Balassa's index of revealed comparative advantage of every exporter in every product.
 *
 *   RCA_ik = (X_ik / Σ_k X_ik) / (Σ_i X_ik / Σ_ik X_ik)
 *
 * Above one, the exporter sells more of the product than the world does. NaN where it exports nothing or nobody exports the product.
 *
 * @param exporters - the number of exporters.
 * @param export_ik - exports, [exporter][product], not negative.
 * @returns RCA, [exporter][product].
 * @throws RangeError when the shape does not fit or an amount is negative or not finite.
 * @example
 * ```ts
 * import { revealedAdvantage } from '@musubi/economics';
 * const rca = revealedAdvantage(2, Float64Array.of(30, 10, 10, 30));
 * assert.deepEqual([...rca], [1.5, 0.5, 0.5, 1.5]);
 * ```
 * @see Balassa (1965), The Manchester School 33(2).
 */
export function revealedAdvantage(exporters: number, export_ik: Float64Array): Float64Array {
  const products = export_ik.length / exporters;
  if (!Number.isInteger(products) || !export_ik.every((amount) => amount >= 0 && amount < Infinity))
    throw new RangeError('revealedAdvantage requires exporters × products amounts, not negative');
  const byExporter_i = new Float64Array(exporters);
  const byProduct_k = new Float64Array(products);
  let total = 0;
  for (let ik = 0; ik < export_ik.length; ik++) {
    byExporter_i[Math.floor(ik / products)] += export_ik[ik];
    byProduct_k[ik % products] += export_ik[ik];
    total += export_ik[ik];
  }
  return export_ik.map((amount, ik) => {
    const own = amount / byExporter_i[Math.floor(ik / products)];
    return own / (byProduct_k[ik % products] / total);
  });
}
