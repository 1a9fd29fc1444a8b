/** The few loops in which a solve spends its time, and the memory on which they work. */
export interface Kernels {
  readonly name: 'plain' | 'simd';
  /** Take over the memory for new work: every array allocated before is lost. */
  reset(float64s: number): void;
  /** Allocate zeroed float64s; at most as many as the last `reset` announced. */
  allocate(length: number): Float64Array;
  /**
   * Multiply blocks of a matrix by the parts of a vector: y_br = Σ_c A_brc x_bc.
   *
   * @param result - y; [block][row], written.
   * @param matrix - A; [block][row][column].
   * @param vector - x; [block][column].
   */
  multiply(
    result: Float64Array,
    matrix: Float64Array,
    blocks: number,
    rows: number,
    columns: number,
    vector: Float64Array,
  ): void;
  /**
   * Multiply the transposes of such blocks: y_bc = Σ_r A_brc x_br.
   *
   * @param result - y; [block][column], written.
   * @param matrix - A; [block][row][column].
   * @param vector - x; [block][row].
   */
  multiplyTransposed(
    result: Float64Array,
    matrix: Float64Array,
    blocks: number,
    rows: number,
    columns: number,
    vector: Float64Array,
  ): void;
  /** Add a multiple of a vector: y ← y + f x, over the length of x. */
  addScaled(result: Float64Array, factor: number, vector: Float64Array): void;
  /** Replace every x by e^x; see `exponential`. */
  exponentials(values: Float64Array): void;
  /** Replace every x by ln x; see `logarithm`. */
  logarithms(values: Float64Array): void;
}
