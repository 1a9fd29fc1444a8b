import type { WorldLabels } from '../world/manifest.ts';

/** A year's bilateral trade at fob, with or without an input–output table behind it. */
export interface TradeTable {
  readonly economies: WorldLabels['economies'];
  readonly sectors: WorldLabels['sectors'];
  /**
   * [sector][destination][origin] intermediate and final sales at fob, domestic sales on the
   * diagonal.
   */
  readonly trade_jni: Float64Array;
  /**
   * [sector][destination][origin] applied tariff, a fraction of the fob value; all zero where the
   * source has none.
   */
  readonly tariff_jni: Float64Array;
}

/**
 * A world input–output table as its source has it, before aggregation, the inventory rule and
 * balancing.
 *
 * Row-major, in one currency unit; n destination, i origin, j sector, k input sector. The source's
 * own identities are
 *   Σ_n trade_jni + inventory_ij = output_ij   and   Σ_i trade_kni = Σ_j use_nkj + final_nk;
 * neither output nor value added is stored, because {@link balanceTable} derives both.
 */
export interface SourceTable extends TradeTable {
  /** [economy][input sector][using sector] intermediate use at fob. */
  readonly use_nkj: Float64Array;
  /** [economy][sector] final use at fob, inventories left out. */
  readonly final_nk: Float64Array;
  /** [economy][sector] change in inventories of what the economy produced; may be negative. */
  readonly inventory_nj: Float64Array;
}
