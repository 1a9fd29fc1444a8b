import { exponential, logarithm } from './elementary.ts';
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

  multiply(result, matrix, blocks, rows, columns, vector) {
    const paired = columns - (columns % 4);
    let cell = 0;
    for (let line = 0; line < blocks * rows; line++) {
      let x = Math.floor(line / rows) * columns;
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      let tail = 0;
      let column = 0;
      for (; column < paired; column += 4) {
        a += matrix[cell] * vector[x];
        b += matrix[cell + 1] * vector[x + 1];
        c += matrix[cell + 2] * vector[x + 2];
        d += matrix[cell + 3] * vector[x + 3];
        cell += 4;
        x += 4;
      }
      for (; column < columns; column++) tail += matrix[cell++] * vector[x++];
      result[line] = a + c + (b + d) + tail;
    }
  },

  multiplyTransposed(result, matrix, blocks, rows, columns, vector) {
    result.fill(0, 0, blocks * columns);
    let cell = 0;
    for (let line = 0; line < blocks * rows; line++) {
      const factor = vector[line];
      const y = Math.floor(line / rows) * columns;
      for (let column = 0; column < columns; column++)
        result[y + column] += factor * matrix[cell++];
    }
  },

  addScaled(result, factor, vector) {
    for (let at = 0; at < vector.length; at++) result[at] += factor * vector[at];
  },

  exponentials(values) {
    for (let at = 0; at < values.length; at++) values[at] = exponential(values[at]);
  },

  logarithms(values) {
    for (let at = 0; at < values.length; at++) values[at] = logarithm(values[at]);
  },
};
