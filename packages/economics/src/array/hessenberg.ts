/** A least-squares problem min ‖β e₁ − H y‖ that grows by a column at a time, H being upper Hessenberg. */
export interface HessenbergProblem {
  /** Where the caller writes the next column, down to the diagonal. */
  readonly column_r: Float64Array;
  /** Start afresh with no columns, and β. */
  begin(beta: number): void;
  /**
   * Append the column.
   *
   * @param below - its entry below the diagonal.
   * @returns The least residual so far.
   */
  append(below: number): number;
  /** Write the solution y; as many numbers as there are columns. */
  solve(solution: Float64Array): void;
}

/**
 * Solve a growing Hessenberg least-squares problem by Givens rotations, with memory allocated once.
 *
 * @param depth - the largest number of columns.
 * @see Saad and Schultz (1986), SIAM Journal on Scientific and Statistical Computing 7(3), section 3.2.
 */
export function hessenbergProblem(depth: number): HessenbergProblem {
  const triangle_cr = new Float64Array(depth * depth);
  const column_r = new Float64Array(depth);
  const cosine_r = new Float64Array(depth);
  const sine_r = new Float64Array(depth);
  const right_r = new Float64Array(depth + 1);
  let columns = 0;

  /** Turn the earlier rows of the new column as the columns before it were turned. */
  const turn = () => {
    for (let row = 0; row + 1 < columns; row++) {
      const [upper, lower] = [column_r[row], column_r[row + 1]];
      column_r[row] = cosine_r[row] * upper + sine_r[row] * lower;
      column_r[row + 1] = cosine_r[row] * lower - sine_r[row] * upper;
    }
  };

  return {
    column_r,

    begin(beta) {
      columns = 0;
      right_r[0] = beta;
    },

    append(below) {
      const last = columns++;
      turn();
      const size = Math.hypot(column_r[last], below);
      cosine_r[last] = column_r[last] / size;
      sine_r[last] = below / size;
      column_r[last] = size;
      for (let row = 0; row <= last; row++) triangle_cr[last * depth + row] = column_r[row];
      right_r[columns] = -sine_r[last] * right_r[last];
      right_r[last] *= cosine_r[last];
      return Math.abs(right_r[columns]);
    },

    solve(solution) {
      for (let row = columns - 1; row >= 0; row--) {
        let rest = right_r[row];
        for (let column = row + 1; column < columns; column++)
          rest -= triangle_cr[column * depth + row] * solution[column];
        solution[row] = rest / triangle_cr[row * depth + row];
      }
    },
  };
}
