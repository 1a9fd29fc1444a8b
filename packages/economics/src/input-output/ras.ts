/** How the balancing of a matrix ended. */
export interface RasResult {
  /** `limit` when the rounds ran out; the matrix is then not balanced. */
  readonly status: 'converged' | 'limit';
  readonly iterations: number;
  /** The largest gap of a row or column sum from its total, relative to that total. */
  readonly residual: number;
  /** The balanced matrix, [row][column]. */
  readonly balanced_rc: Float64Array;
}

/** When the balancing of a matrix stops. */
export interface RasOptions {
  /** The largest relative gap of a row or column sum that counts as balanced; 1e-12 when absent. */
  readonly tolerance?: number;
  /** The largest number of rounds; 10,000 when absent. */
  readonly maxIterations?: number;
}

/**
 * Balance a matrix to new row and column totals by the RAS method: scale rows and columns in turn.
 *
 *   X = r̂ A ŝ ,  Σ_c X_rc = u_r ,  Σ_r X_rc = v_c
 *
 * The result is the matrix closest to the seed in relative entropy, Σ X ln(X / A), among those with
 * the given totals. A cell that is zero in the seed stays zero. A row or column whose total is
 * positive but whose seed is all zero, or totals whose sums differ, cannot be met: the result then
 * says `limit`, with the gap that remains.
 *
 * @param seed_rc - A, [row][column], not negative.
 * @param rowTotal_r - u, not negative.
 * @param columnTotal_c - v, not negative, with the same sum as u.
 * @throws RangeError when a shape does not fit or a number is negative or not finite.
 * @example
 * ```ts
 * import { ras } from '@musubi/economics';
 * const { status, balanced_rc } = ras(
 *   Float64Array.of(1, 1, 1, 1),
 *   Float64Array.of(30, 10),
 *   Float64Array.of(20, 20),
 * );
 * assert.equal(status, 'converged');
 * assert.deepEqual([...balanced_rc], [15, 15, 5, 5]);
 * ```
 * @see Miller and Blair (2009), Input–Output Analysis, 2nd edition, section 7.4.1.
 */
export function ras(
  seed_rc: Float64Array,
  rowTotal_r: Float64Array,
  columnTotal_c: Float64Array,
  { tolerance = 1e-12, maxIterations = 10_000 }: RasOptions = {},
): RasResult {
  const rows = rowTotal_r.length;
  const columns = columnTotal_c.length;
  requireRas(seed_rc.length === rows * columns, 'a seed of rows × columns numbers');
  requireRas(
    [seed_rc, rowTotal_r, columnTotal_c].every((array) => array.every(isAmount)),
    'finite numbers that are not negative',
  );
  requireRas(tolerance > 0 && maxIterations >= 0, 'a positive tolerance and a number of rounds');
  const balanced_rc = Float64Array.from(seed_rc);
  const rowSum_r = new Float64Array(rows);
  const columnSum_c = new Float64Array(columns);
  for (let iterations = 0; ; iterations++) {
    sumBothWays(balanced_rc, rowSum_r, columnSum_c);
    const residual = Math.max(
      widestGap(rowSum_r, rowTotal_r),
      widestGap(columnSum_c, columnTotal_c),
    );
    if (residual <= tolerance) return { status: 'converged', iterations, residual, balanced_rc };
    if (iterations === maxIterations) return { status: 'limit', iterations, residual, balanced_rc };
    scaleRows(balanced_rc, rowSum_r, rowTotal_r);
    sumBothWays(balanced_rc, rowSum_r, columnSum_c);
    scaleColumns(balanced_rc, columnSum_c, columnTotal_c);
  }
}

function requireRas(holds: boolean, what: string): void {
  if (!holds) throw new RangeError(`ras requires ${what}`);
}

function isAmount(x: number): boolean {
  return Number.isFinite(x) && x >= 0;
}

function sumBothWays(
  matrix_rc: Float64Array,
  rowSum_r: Float64Array,
  columnSum_c: Float64Array,
): void {
  columnSum_c.fill(0);
  for (let r = 0, rc = 0; r < rowSum_r.length; r++) {
    let sum = 0;
    for (let c = 0; c < columnSum_c.length; c++, rc++) {
      sum += matrix_rc[rc];
      columnSum_c[c] += matrix_rc[rc];
    }
    rowSum_r[r] = sum;
  }
}

function widestGap(sum: Float64Array, total: Float64Array): number {
  let widest = 0;
  for (let at = 0; at < sum.length; at++) {
    if (sum[at] === total[at]) continue;
    const gap = Math.abs(sum[at] - total[at]) / (total[at] > 0 ? total[at] : sum[at]);
    widest = Math.max(widest, gap);
  }
  return widest;
}

function scaleRows(
  matrix_rc: Float64Array,
  rowSum_r: Float64Array,
  rowTotal_r: Float64Array,
): void {
  const columns = matrix_rc.length / rowSum_r.length;
  for (let r = 0; r < rowSum_r.length; r++) {
    if (rowSum_r[r] === 0) continue;
    const factor = rowTotal_r[r] / rowSum_r[r];
    for (let rc = r * columns; rc < (r + 1) * columns; rc++) matrix_rc[rc] *= factor;
  }
}

function scaleColumns(
  matrix_rc: Float64Array,
  columnSum_c: Float64Array,
  columnTotal_c: Float64Array,
): void {
  const columns = columnSum_c.length;
  for (let c = 0; c < columns; c++) {
    if (columnSum_c[c] === 0) continue;
    const factor = columnTotal_c[c] / columnSum_c[c];
    for (let rc = c; rc < matrix_rc.length; rc += columns) matrix_rc[rc] *= factor;
  }
}
