import type { TextbookProblem } from './problem.ts';

/** Prices that solve equations (2) and (10) of the paper at given wages. */
export interface Prices {
  /** ĉ_nj. */
  readonly costHat_nj: Float64Array;
  /** P̂_nj. */
  readonly priceHat_nj: Float64Array;
  /** Rounds of the inner loop. */
  readonly rounds: number;
}

/** ĉ_nj = ŵ_n^β_nj Π_k P̂_nk^(γ_nkj (1−β_nj)), equation (2). */
function costs(
  { baseline }: TextbookProblem,
  wageHat_n: Float64Array,
  priceHat_nj: Float64Array,
): Float64Array {
  const { economies: N, sectors: J, valueAddedShare_nj, inputShare_nkj } = baseline;
  const costHat_nj = new Float64Array(N * J);
  for (let n = 0; n < N; n++)
    for (let j = 0; j < J; j++) {
      const share = valueAddedShare_nj[n * J + j];
      let log = share * Math.log(wageHat_n[n]);
      for (let k = 0; k < J; k++)
        log += (1 - share) * inputShare_nkj[(n * J + k) * J + j] * Math.log(priceHat_nj[n * J + k]);
      costHat_nj[n * J + j] = Math.exp(log);
    }
  return costHat_nj;
}

/** P̂_nj = ( Σ_i π_nij (κ̂_nij ĉ_ij)^(−θ_j) )^(−1/θ_j), equation (10); one where nothing is bought. */
function priceIndices(problem: TextbookProblem, costHat_nj: Float64Array): Float64Array {
  const { baseline, elasticity_j, tariff_jni } = problem;
  const { economies: N, sectors: J, tradeShare_jni } = baseline;
  const priceHat_nj = new Float64Array(N * J).fill(1);
  for (let j = 0; j < J; j++)
    for (let n = 0; n < N; n++) {
      let sum = 0;
      for (let i = 0; i < N; i++) {
        const cell = (j * N + n) * N + i;
        if (tradeShare_jni[cell] === 0) continue;
        const tradeCostHat = (1 + tariff_jni[cell]) / (1 + baseline.tariff_jni[cell]);
        sum += tradeShare_jni[cell] * (tradeCostHat * costHat_nj[i * J + j]) ** -elasticity_j[j];
      }
      if (sum > 0) priceHat_nj[n * J + j] = sum ** (-1 / elasticity_j[j]);
    }
  return priceHat_nj;
}

/** The largest distance of two price vectors, in logs. */
function priceDistance(a: Float64Array, b: Float64Array): number {
  return a.reduce((worst, price, at) => Math.max(worst, Math.abs(Math.log(price / b[at]))), 0);
}

/**
 * Iterate costs and price indices at given wages until no price moves by more than the tolerance.
 *
 * @param start - P̂ to begin with.
 */
export function solvePrices(
  problem: TextbookProblem,
  wageHat_n: Float64Array,
  start: Float64Array,
  tolerance: number,
): Prices {
  let priceHat_nj = start;
  for (let rounds = 1; ; rounds++) {
    const costHat_nj = costs(problem, wageHat_n, priceHat_nj);
    const next = priceIndices(problem, costHat_nj);
    const distance = priceDistance(next, priceHat_nj);
    priceHat_nj = next;
    if (!(distance >= tolerance)) return { costHat_nj, priceHat_nj, rounds };
  }
}
