/**
 * One year of the world in values, as the trade model needs it.
 * Arrays are row-major; n destination, i origin, j sector, k input sector; values share one currency unit.
 */
export interface WorldFlows {
  readonly economies: number;
  readonly sectors: number;
  /** Sales at the producer's price (fob), domestic sales on the diagonal; [sector][destination][origin]. */
  readonly trade_jni: Float64Array;
  /** Applied tariff as a fraction of the fob value; zero on the diagonal; [sector][destination][origin]. */
  readonly tariff_jni: Float64Array;
  /** Intermediate use of input k by sector j, tariff-exclusive; [economy][input][using sector]. */
  readonly use_nkj: Float64Array;
}
