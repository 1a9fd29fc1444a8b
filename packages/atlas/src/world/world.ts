import type { WorldLabels, WorldManifest } from './manifest.ts';

/**
 * The arrays of a world: row-major, in the manifest's unit; n destination, i origin, j sector, k
 * input sector.
 *
 * Identities that every accepted world satisfies:
 *   Σ_n trade_jni = output_ij                              (sales exhaust output)
 *   Σ_i trade_kni = Σ_j use_nkj + final_nk                 (uses exhaust supply, tariff-exclusive)
 *   output_nj = valueAdded_nj + Σ_k use_nkj · (1 + τ̄_nk)    (costs exhaust output; τ̄ the trade-weighted tariff)
 */
export interface WorldArrays {
  /**
   * [sector][destination][origin] sales at producer prices (fob), domestic sales on the diagonal.
   */
  readonly trade_jni: Float64Array;
  /**
   * [sector][destination][origin] applied tariff, a fraction of the fob value; zero on the
   * diagonal.
   */
  readonly tariff_jni: Float64Array;
  /** [economy][input sector][using sector] intermediate use at fob, tariff-exclusive. */
  readonly use_nkj: Float64Array;
  /** [economy][sector] final use at fob, tariff-exclusive, after the inventory rule. */
  readonly final_nk: Float64Array;
  /** [economy][sector] value added: output less tariff-inclusive materials. */
  readonly valueAdded_nj: Float64Array;
  /** [economy][sector] gross output at producer prices, after the inventory rule. */
  readonly output_nj: Float64Array;
  /**
   * [economy][sector] inventory change by producer that the rule booked; all zero where the source
   * has none.
   */
  readonly inventory_nj: Float64Array;
}

/** One year of the world: labelled by its manifest, ready to be solved on. */
export interface World {
  readonly manifest: WorldManifest;
  readonly arrays: WorldArrays;
}

/** A world that is not yet hashed: labels and arrays as an importer or a build leaves them. */
export interface WorldDraft {
  readonly manifest: WorldLabels;
  readonly arrays: WorldArrays;
}

/** A world as it lies in a folder. */
export interface StoredWorld extends World {
  /** The SHA-256 of the bytes of `world.json`; it covers every array through the hashes inside. */
  readonly sha256: string;
}
