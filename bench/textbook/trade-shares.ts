import type { TextbookProblem } from './problem.ts';

/** π′_nij = π_nij (κ̂_nij ĉ_ij / P̂_nj)^(−θ_j), equation (11). */
export function tradeShares(
  { baseline, elasticity_j, tariff_jni }: TextbookProblem,
  costHat_nj: Float64Array,
  priceHat_nj: Float64Array,
): Float64Array {
  const { economies: N, sectors: J } = baseline;
  return baseline.tradeShare_jni.map((share, cell) => {
    if (share === 0) return 0;
    const j = Math.floor(cell / (N * N));
    const n = Math.floor(cell / N) % N;
    const i = cell % N;
    const tradeCostHat = (1 + tariff_jni[cell]) / (1 + baseline.tariff_jni[cell]);
    const relative = (tradeCostHat * costHat_nj[i * J + j]) / priceHat_nj[n * J + j];
    return share * relative ** -elasticity_j[j];
  });
}
