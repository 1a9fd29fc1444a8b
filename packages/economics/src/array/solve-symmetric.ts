/** Added to the diagonal, relative to it, so that nearly parallel columns do not blow up. */
const ridge = 1e-13;

/** Factorise the scaled matrix as L Lᵀ; false where it is not positive definite. */
function factorise(
  lower: Float64Array,
  matrix: Float64Array,
  stride: number,
  scale: Float64Array,
  order: number,
): boolean {
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
 * Make a solver of small symmetric positive semi-definite systems A x = b, with its memory allocated once.
 * It scales the diagonal to one, adds a small ridge and factorises by Cholesky.
 *
 * @param largest - the largest order.
 * @returns A function that overwrites b with x, given A as the leading block of a row-major array whose rows are
 * `largest` long; it returns false, and b is lost, where A is not positive definite even with the ridge.
 */
export function symmetricSolver(
  largest: number,
): (matrix: Float64Array, order: number, vector: Float64Array) => boolean {
  const lower = new Float64Array(largest * largest);
  const scale = new Float64Array(largest);
  return (matrix, order, vector) => {
    for (let at = 0; at < order; at++) scale[at] = 1 / Math.sqrt(matrix[at * (largest + 1)]);
    if (!factorise(lower, matrix, largest, scale, order)) return false;
    for (let row = 0; row < order; row++) vector[row] *= scale[row];
    substitute(lower, vector, order);
    for (let row = 0; row < order; row++) vector[row] *= scale[row];
    return true;
  };
}
