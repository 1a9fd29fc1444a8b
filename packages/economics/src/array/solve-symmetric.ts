/** Added to the diagonal, relative to it, so that nearly parallel columns do not blow up. */
const ridge = 1e-13;

/** Factorise the scaled matrix as L Lᵀ; false where it is not positive definite. */
function factorise(
  lower: Float64Array,
  matrix: Float64Array,
  stride: number,
  scale: Float64Array,
): boolean {
  const order = scale.length;
  for (let row = 0; row < order; row++)
    for (let column = 0; column <= row; column++) {
      let sum = matrix[row * stride + column] * scale[row] * scale[column];
      for (let k = 0; k < column; k++) sum -= lower[row * order + k] * lower[column * order + k];
      if (row === column) {
        if (!(sum + ridge > 0 && sum < Number.POSITIVE_INFINITY)) return false;
        lower[row * order + row] = Math.sqrt(sum + ridge);
      } else lower[row * order + column] = sum / lower[column * order + column];
    }
  return true;
}

function substitute(lower: Float64Array, vector: Float64Array, order: number): void {
  for (let row = 0; row < order; row++) {
    for (let k = 0; k < row; k++) vector[row] -= lower[row * order + k] * vector[k];
    vector[row] /= lower[row * order + row];
  }
  for (let row = order - 1; row >= 0; row--) {
    for (let k = row + 1; k < order; k++) vector[row] -= lower[k * order + row] * vector[k];
    vector[row] /= lower[row * order + row];
  }
}

/**
 * Solve a small symmetric positive semi-definite system A x = b in place by a Cholesky factorisation,
 * after scaling its diagonal to one and adding a small ridge.
 *
 * @param matrix - A, the leading `order × order` block of a row-major array with rows of `stride`; left as it is.
 * @param vector - b; overwritten with x.
 * @returns False where the matrix is not positive definite even with the ridge; b is then lost.
 */
export function solveSymmetric(
  matrix: Float64Array,
  stride: number,
  order: number,
  vector: Float64Array,
): boolean {
  const lower = new Float64Array(order * order);
  const scale = Float64Array.from(
    { length: order },
    (_, at) => 1 / Math.sqrt(matrix[at * (stride + 1)]),
  );
  if (!factorise(lower, matrix, stride, scale)) return false;
  for (let row = 0; row < order; row++) vector[row] *= scale[row];
  substitute(lower, vector, order);
  for (let row = 0; row < order; row++) vector[row] *= scale[row];
  return true;
}
