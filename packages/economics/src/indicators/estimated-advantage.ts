/** Comparative advantage as a regression finds it in bilateral exports. */
export interface EstimatedAdvantage {
  /** `limit` when the rounds ran out. */
  readonly status: 'converged' | 'limit';
  readonly iterations: number;
  /** The largest change of an effect in the last round. */
  readonly residual: number;
  /** Relative productivity z, one at the mean of exporters and products; NaN where nothing is exported; [exporter][product]. */
  readonly advantage_ik: Float64Array;
}

/** Bilateral exports and the trade elasticity. */
export interface BilateralExports {
  readonly economies: number;
  readonly products: number;
  /** [product][importer][exporter]; cells that are zero or on the diagonal are left out of the regression. */
  readonly trade_kni: Float64Array;
  /** θ, positive. */
  readonly theta: number;
}

const tolerance = 1e-10;
const mostRounds = 20_000;

/**
 * Estimate revealed comparative advantage from bilateral exports.
 *
 *   ln X_nik = δ_ni + δ_nk + δ_ik + ε,  z_ik = exp(δ̃_ik / θ)
 *
 * The effects of pairs take up distance, those of importer and product demand and protection, which Balassa's index mixes in. Least
 * squares are found by alternating projections. δ_ik is identified up to a term for each exporter and each product; δ̃ is δ less its
 * means by exporter and product.
 *
 * @throws RangeError when the shape does not fit, a number is negative or not finite, or θ is not positive.
 * @see Costinot, Donaldson and Komunjer (2012), Review of Economic Studies 79(2), section 5.1, with θ = 6.53; von Neumann's alternating
 *   projections as in Guimarães and Portugal (2010), Stata Journal 10(4).
 */
export function estimatedAdvantage(given: BilateralExports): EstimatedAdvantage {
  const { economies: N, products: K, trade_kni, theta } = given;
  if (trade_kni.length !== K * N * N || !trade_kni.every((x) => x >= 0 && Number.isFinite(x)))
    throw new RangeError('estimatedAdvantage requires products × economies² exports, not negative');
  if (!(theta > 0)) throw new RangeError('estimatedAdvantage requires a positive θ');
  const residual_kni = trade_kni.map((x, kni) =>
    x > 0 && kni % N !== Math.floor(kni / N) % N ? Math.log(x) : Number.NaN,
  );
  const ni = projection(N * N, (kni) => kni % (N * N));
  const nk = projection(N * K, (kni) => Math.floor(kni / N));
  const ik = projection(N * K, (kni) => (kni % N) * K + Math.floor(kni / (N * N)));
  let residual = Number.POSITIVE_INFINITY;
  let iterations = 0;
  for (; residual > tolerance && iterations < mostRounds; iterations++)
    residual = Math.max(ni.remove(residual_kni), nk.remove(residual_kni), ik.remove(residual_kni));
  const status = residual <= tolerance ? 'converged' : 'limit';
  const effect_ik = ik.effect.map((effect, at) => (ik.isSeen(at) ? effect : Number.NaN));
  demean(effect_ik, N, K);
  return { status, iterations, residual, advantage_ik: effect_ik.map((x) => Math.exp(x / theta)) };
}

/** Effects of groups of cells: their means are taken out of the residuals and gathered. */
function projection(groups: number, groupOf: (cell: number) => number) {
  const effect = new Float64Array(groups);
  const mean = new Float64Array(groups);
  const seen = new Float64Array(groups);
  return {
    effect,
    isSeen: (group: number) => seen[group] > 0,
    /** Take the means out; give the largest. */
    remove(residual: Float64Array): number {
      mean.fill(0);
      seen.fill(0);
      for (let cell = 0; cell < residual.length; cell++) {
        if (Number.isNaN(residual[cell])) continue;
        mean[groupOf(cell)] += residual[cell];
        seen[groupOf(cell)]++;
      }
      let largest = 0;
      for (let group = 0; group < groups; group++) {
        if (seen[group] === 0) continue;
        mean[group] /= seen[group];
        effect[group] += mean[group];
        largest = Math.max(largest, Math.abs(mean[group]));
      }
      for (let cell = 0; cell < residual.length; cell++) residual[cell] -= mean[groupOf(cell)];
      return largest;
    },
  };
}

/** Take the means by row and by column out of a matrix, of its cells that are there. */
function demean(matrix_ik: Float64Array, rows: number, columns: number): void {
  const byRow = projection(rows, (cell) => Math.floor(cell / columns));
  const byColumn = projection(columns, (cell) => cell % columns);
  for (let round = 0; round < mostRounds; round++)
    if (Math.max(byRow.remove(matrix_ik), byColumn.remove(matrix_ik)) <= tolerance) break;
}
