/** What a made-up world is drawn as, before its outputs are solved for. */
export interface Blueprint {
  readonly economies: number;
  readonly sectors: number;
  /** The first sectors are goods, the rest services. */
  readonly goods: number;
  /** Relative size of an economy, by a rank–size law. */
  readonly size_n: Float64Array;
  /** π, shares of origins in what a destination buys, fob; [j][n][i]. */
  readonly share_jni: Float64Array;
  readonly tariff_jni: Float64Array;
  /** Materials per unit of output, fob; [n][k][j]. */
  readonly inputs_nkj: Float64Array;
  /** Shares of sectors in final use; [n][k]. */
  readonly finalShare_nk: Float64Array;
  /** Trade deficit as a share of final use. */
  readonly deficitShare_n: Float64Array;
}

/** How many of the sectors are goods; they come first. */
export function goodsOf(sectors: number): number {
  return Math.round(sectors * 0.45);
}
