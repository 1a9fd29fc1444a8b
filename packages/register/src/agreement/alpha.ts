/** How far two values are apart: not the same, by rank, or by distance. */
export type Metric = 'nominal' | 'ordinal' | 'interval';

/** The values that observers gave one unit; null where one gave none. */
export type Unit = readonly (number | null)[];

/** How often values met within units. */
export interface Coincidences {
  /** The values that occur, rising. */
  readonly values: readonly number[];
  /** For each unit with at least two values, its share of the coincidence matrix, row-major; [c, k]. */
  readonly perUnit: readonly Float64Array[];
}

/**
 * Count the coincidences of values within units.
 *
 *   o_ck = Σ_u (pairs of c and k in u) / (m_u − 1) , m_u = values in u
 *
 * Units with fewer than two values pair nothing and are left out.
 *
 * @see Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, part D
 */
export function coincidences(units: readonly Unit[]): Coincidences {
  const known = units
    .map((unit) => unit.filter((value) => value !== null))
    .filter((unit) => unit.length >= 2);
  const values = [...new Set(known.flat())].sort((a, b) => a - b);
  const perUnit = known.map((unit) => {
    const matrix = new Float64Array(values.length ** 2);
    const places = unit.map((value) => values.indexOf(value));
    for (const [i, c] of places.entries())
      for (const [j, k] of places.entries())
        if (i !== j) matrix[c * values.length + k]! += 1 / (unit.length - 1);
    return matrix;
  });
  return { values, perUnit };
}

/**
 * Compute alpha from a coincidence matrix; null where no two of its values differ.
 *
 *   α = 1 − (n − 1) Σ_{c<k} o_ck δ²_ck / Σ_{c<k} n_c n_k δ²_ck
 *
 * @param matrix_ck - how often c met k; symmetric.
 * @param values - the values of its rows, rising.
 */
export function alphaOfMatrix(
  matrix_ck: Float64Array,
  values: readonly number[],
  metric: Metric,
): number | null {
  const width = values.length;
  const totals = values.map((_, c) =>
    matrix_ck.subarray(c * width, (c + 1) * width).reduce((sum, value) => sum + value, 0),
  );
  const pairable = totals.reduce((sum, total) => sum + total, 0);
  let observed = 0;
  let expected = 0;
  for (let c = 0; c < width; c++)
    for (let k = c + 1; k < width; k++) {
      const difference = squaredDifference(c, k, values, totals, metric);
      observed += matrix_ck[c * width + k]! * difference;
      expected += totals[c]! * totals[k]! * difference;
    }
  return expected === 0 ? null : 1 - ((pairable - 1) * observed) / expected;
}

/** Nominal: 1. Ordinal: (Σ_{g=c..k} n_g − (n_c + n_k) / 2)². Interval: (c − k)². Of two different values, the lower first. */
function squaredDifference(
  c: number,
  k: number,
  values: readonly number[],
  totals: readonly number[],
  metric: Metric,
): number {
  if (metric === 'nominal') return 1;
  if (metric === 'interval') return (values[k]! - values[c]!) ** 2;
  const ranks = totals.slice(c, k + 1).reduce((sum, total) => sum + total, 0);
  return (ranks - (totals[c]! + totals[k]!) / 2) ** 2;
}

/**
 * Compute Krippendorff's alpha: 1 where observers agree, 0 where they agree as often as by chance, below 0 where less.
 *
 * Missing values are left out; null where no two values of units with at least two differ, since nothing then tells
 * agreement from habit.
 *
 * @see Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, https://repository.upenn.edu/asc_papers/43
 *
 * @example
 * ```ts
 * import { krippendorffAlpha } from '@musubi/register';
 * assert.equal(krippendorffAlpha([[1, 1], [0, 0], [-1, -1]], 'ordinal'), 1);
 * assert.equal(krippendorffAlpha([[1, 1], [1, null], [1, 1]], 'ordinal'), null);
 * ```
 */
export function krippendorffAlpha(units: readonly Unit[], metric: Metric): number | null {
  const { values, perUnit } = coincidences(units);
  return alphaOfMatrix(summed(perUnit, values.length ** 2), values, metric);
}

/** Add up matrices of a length. */
export function summed(matrices: Iterable<Float64Array>, length: number): Float64Array {
  const sum = new Float64Array(length);
  for (const matrix of matrices) for (let at = 0; at < length; at++) sum[at]! += matrix[at]!;
  return sum;
}
