/** The few loops in which a solve spends its time, and the memory on which they work. */
export interface Kernels {
  readonly name: 'plain' | 'simd';
  /** Take over the memory for new work: every array allocated before is lost. */
  reset(float64s: number): void;
  /** Allocate zeroed float64s; at most as many as the last `reset` announced. */
  allocate(length: number): Float64Array;
  /**
   * Multiply a row-major block of a matrix by a vector: y_r = Σ_c A_rc x_c.
   *
   * @param result - y; written at `resultAt … resultAt + rows`.
   * @param matrix - A; read from `matrixAt`, `rows × columns`, row-major.
   * @param vector - x; read from `vectorAt`, `columns` long.
   */
  multiply(
    result: Float64Array,
    resultAt: number,
    matrix: Float64Array,
    matrixAt: number,
    rows: number,
    columns: number,
    vector: Float64Array,
    vectorAt: number,
  ): void;
  /** Multiply the transpose of such a block by a vector: y_c = Σ_r A_rc x_r. */
  multiplyTransposed: Kernels['multiply'];
  /** Add a multiple of a vector: y ← y + f x, over the length of x. */
  addScaled(result: Float64Array, factor: number, vector: Float64Array): void;
}
