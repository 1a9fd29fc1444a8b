import type { Kernels } from './kernels-port.ts';

/**
 * The kernels in plain TypeScript: the readable reference, and what runs where WebAssembly SIMD does not.
 * Sums are taken in the order of the SIMD lanes, so that both give the same bits.
 */
export const plainKernels: Kernels = {
  name: 'plain',

  reset() {},

  allocate(length) {
    return new Float64Array(length);
  },

  multiply(result, resultAt, matrix, matrixAt, rows, columns, vector, vectorAt) {
    const paired = columns - (columns % 4);
    let cell = matrixAt;
    for (let row = 0; row < rows; row++) {
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      let tail = 0;
      let column = 0;
      for (; column < paired; column += 4) {
        a += matrix[cell] * vector[vectorAt + column];
        b += matrix[cell + 1] * vector[vectorAt + column + 1];
        c += matrix[cell + 2] * vector[vectorAt + column + 2];
        d += matrix[cell + 3] * vector[vectorAt + column + 3];
        cell += 4;
      }
      for (; column < columns; column++) tail += matrix[cell++] * vector[vectorAt + column];
      result[resultAt + row] = a + c + (b + d) + tail;
    }
  },

  multiplyTransposed(result, resultAt, matrix, matrixAt, rows, columns, vector, vectorAt) {
    result.fill(0, resultAt, resultAt + columns);
    let row = 0;
    for (; row + 3 < rows; row += 4) {
      const x0 = vector[vectorAt + row];
      const x1 = vector[vectorAt + row + 1];
      const x2 = vector[vectorAt + row + 2];
      const x3 = vector[vectorAt + row + 3];
      const a0 = matrixAt + row * columns;
      const a1 = a0 + columns;
      const a2 = a1 + columns;
      const a3 = a2 + columns;
      for (let column = 0; column < columns; column++) {
        const near = x0 * matrix[a0 + column] + x1 * matrix[a1 + column];
        const far = x2 * matrix[a2 + column] + x3 * matrix[a3 + column];
        result[resultAt + column] += near + far;
      }
    }
    for (; row < rows; row++) {
      const factor = vector[vectorAt + row];
      const at = matrixAt + row * columns;
      for (let column = 0; column < columns; column++)
        result[resultAt + column] += factor * matrix[at + column];
    }
  },

  addScaled(result, factor, vector) {
    for (let at = 0; at < vector.length; at++) result[at] += factor * vector[at];
  },
};
