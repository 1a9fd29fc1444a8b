import { materialsOf, meanTariff, salesOf } from '../world/sums.ts';
import type { TotalledArrays } from '../world/totals.ts';
import type { SourceTable } from './source-table.ts';

/**
 * Derive the output and value added that a source table implies, inventories included, for
 * {@link totalOf}.
 */
export function impliedArrays(table: SourceTable): Required<TotalledArrays> {
  const { trade_jni, tariff_jni, final_nk } = table;
  const economies = table.economies.length;
  const sectors = table.sectors.length;
  const output_nj = salesOf(trade_jni, economies, sectors).map(
    (sales, nj) => sales + table.inventory_nj[nj]!,
  );
  const tariff_nk = meanTariff(trade_jni, tariff_jni, economies, sectors);
  const materials_nj = materialsOf(table.use_nkj, tariff_nk, sectors);
  const valueAdded_nj = output_nj.map((output, nj) => output - materials_nj[nj]!);
  return { trade_jni, tariff_jni, final_nk, output_nj, valueAdded_nj };
}
