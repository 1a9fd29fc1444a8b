/**
 * Multiply a row-major block of a matrix by a vector: y_r = Σ_c A_rc x_c.
 *
 * @param result - y; written at `resultAt … resultAt + rows`.
 * @param matrix - A; read from `matrixAt`, `rows × columns`, row-major.
 * @param vector - x; read from `vectorAt`, `columns` long.
 */
export function multiply(
  result: Float64Array,
  resultAt: number,
  matrix: Float64Array,
  matrixAt: number,
  rows: number,
  columns: number,
  vector: Float64Array,
  vectorAt: number,
): void {
  const paired = columns - (columns % 4);
  let cell = matrixAt;
  for (let row = 0; row < rows; row++) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let column = 0;
    for (; column < paired; column += 4) {
      a += matrix[cell] * vector[vectorAt + column];
      b += matrix[cell + 1] * vector[vectorAt + column + 1];
      c += matrix[cell + 2] * vector[vectorAt + column + 2];
      d += matrix[cell + 3] * vector[vectorAt + column + 3];
      cell += 4;
    }
    for (; column < columns; column++) a += matrix[cell++] * vector[vectorAt + column];
    result[resultAt + row] = a + b + (c + d);
  }
}

/**
 * Multiply the transpose of a row-major block by a vector: y_c = Σ_r A_rc x_r.
 *
 * @param result - y; written at `resultAt … resultAt + columns`.
 * @param matrix - A; read from `matrixAt`, `rows × columns`, row-major.
 * @param vector - x; read from `vectorAt`, `rows` long.
 */
export function multiplyTransposed(
  result: Float64Array,
  resultAt: number,
  matrix: Float64Array,
  matrixAt: number,
  rows: number,
  columns: number,
  vector: Float64Array,
  vectorAt: number,
): void {
  result.fill(0, resultAt, resultAt + columns);
  let row = 0;
  for (; row + 1 < rows; row += 2) {
    const first = vector[vectorAt + row];
    const second = vector[vectorAt + row + 1];
    const at = matrixAt + row * columns;
    for (let column = 0; column < columns; column++) {
      result[resultAt + column] +=
        first * matrix[at + column] + second * matrix[at + columns + column];
    }
  }
  if (row < rows) {
    const last = vector[vectorAt + row];
    const at = matrixAt + row * columns;
    for (let column = 0; column < columns; column++) {
      result[resultAt + column] += last * matrix[at + column];
    }
  }
}
