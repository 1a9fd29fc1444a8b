import type { SourceTable } from './source-table.ts';

/** A table whose inventories have become final use, and what the rule did. */
export interface BookedInventories {
  /** The table with inventories booked; its own `inventory_nj` is all zero. */
  readonly table: SourceTable;
  /** [economy][sector] the inventory change that was booked as final use. */
  readonly booked_nj: Float64Array;
  /**
   * [economy][sector] the draw-down that found no final use to reduce; it is counted as output and
   * value added.
   */
  readonly excess_nj: Float64Array;
}

/**
 * Book each producer's inventory change as final use of its own economy, out of its own output.
 *
 *   b_ij = max(inventory_ij, −min(final_ij, trade_jii)) ,  trade_jii += b_ij ,  final_ij += b_ij
 *
 * A static model has no stocks, but output must still be sold. Booking at home leaves every
 * bilateral export, every intermediate use and — but for the excess b_ij − inventory_ij of
 * draw-downs that exceed what is there to reduce — all output as the source has them. Spreading the
 * change over all buyers instead would move exports and tariff revenue.
 *
 * @example
 * ```ts
 * import { bookInventories } from '@musubi/atlas';
 * const { booked_nj, excess_nj } = bookInventories({
 *   economies: [{ code: 'KOR', members: ['KOR'] }],
 *   sectors: [{ code: 'C26', isic4: ['C26'] }],
 *   trade_jni: Float64Array.of(60),
 *   tariff_jni: Float64Array.of(0),
 *   use_nkj: Float64Array.of(20),
 *   final_nk: Float64Array.of(40),
 *   inventory_nj: Float64Array.of(-45),
 * });
 * assert.equal(booked_nj[0], -40);
 * assert.equal(excess_nj[0], 5);
 * ```
 */
export function bookInventories(table: SourceTable): BookedInventories {
  const economies = table.economies.length;
  const sectors = table.sectors.length;
  const trade_jni = Float64Array.from(table.trade_jni);
  const final_nk = Float64Array.from(table.final_nk);
  const booked_nj = table.inventory_nj.map((inventory, nj) => {
    const n = Math.floor(nj / sectors);
    const own = ((nj % sectors) * economies + n) * economies + n;
    const booked = Math.max(inventory, -Math.min(final_nk[nj]!, trade_jni[own]!));
    trade_jni[own]! += booked;
    final_nk[nj]! += booked;
    return booked;
  });
  return {
    table: { ...table, trade_jni, final_nk, inventory_nj: new Float64Array(booked_nj.length) },
    booked_nj,
    excess_nj: booked_nj.map((booked, nj) => booked - table.inventory_nj[nj]!),
  };
}
