/**
 * A linear or mixed-integer program as sparse arrays, rows in compressed form.
 *
 *   min Σ_v cost_v x_v  s.t.  rowLower_r ≤ Σ_v A_rv x_v ≤ rowUpper_r ,  lower_v ≤ x_v ≤ upper_v ,  x_v whole where integer_v = 1
 *
 * Bounds may be infinite. The entries of row r are those from start_r[r] up to start_r[r + 1].
 */
export interface SparseProgram {
  readonly cost_v: Float64Array;
  readonly lower_v: Float64Array;
  readonly upper_v: Float64Array;
  readonly integer_v: Uint8Array;
  readonly rowLower_r: Float64Array;
  readonly rowUpper_r: Float64Array;
  readonly start_r: Int32Array;
  readonly variable_e: Int32Array;
  readonly coefficient_e: Float64Array;
}

/** A variable's coefficient in a row. */
export type Term = readonly [variable: number, coefficient: number];

/** A program being written, variable by variable and row by row. */
export interface ProgramDraft {
  /** Add a variable and give its number. */
  variable(given: {
    readonly cost?: number;
    readonly lower?: number;
    readonly upper?: number;
    readonly integer?: boolean;
  }): number;
  /** Add a row and give its number; a term of zero is left out. */
  row(
    terms: Iterable<Term>,
    bounds: { readonly lower?: number | undefined; readonly upper?: number | undefined },
  ): number;
  /** Give the arrays. */
  finish(): SparseProgram;
}

/** Begin a program; a variable costs nothing and lies from zero upwards unless it is said otherwise. */
export function draftProgram(): ProgramDraft {
  const column = { cost: [] as number[], lower: [] as number[], upper: [] as number[] };
  const integer: number[] = [];
  const row = { lower: [] as number[], upper: [] as number[] };
  const starts = [0];
  const entry = { variable: [] as number[], coefficient: [] as number[] };
  return {
    variable: ({ cost = 0, lower = 0, upper = Number.POSITIVE_INFINITY, integer: whole }) => {
      column.lower.push(lower);
      column.upper.push(upper);
      integer.push(whole ? 1 : 0);
      return column.cost.push(cost) - 1;
    },
    row: (terms, { lower = Number.NEGATIVE_INFINITY, upper = Number.POSITIVE_INFINITY }) => {
      for (const [variable, coefficient] of terms) {
        if (coefficient === 0) continue;
        entry.variable.push(variable);
        entry.coefficient.push(coefficient);
      }
      starts.push(entry.variable.length);
      row.upper.push(upper);
      return row.lower.push(lower) - 1;
    },
    finish: () => ({
      cost_v: Float64Array.from(column.cost),
      lower_v: Float64Array.from(column.lower),
      upper_v: Float64Array.from(column.upper),
      integer_v: Uint8Array.from(integer),
      rowLower_r: Float64Array.from(row.lower),
      rowUpper_r: Float64Array.from(row.upper),
      start_r: Int32Array.from(starts),
      variable_e: Int32Array.from(entry.variable),
      coefficient_e: Float64Array.from(entry.coefficient),
    }),
  };
}

/** Compute Σ_v A_rv x_v for one row. */
export function rowValue(
  { start_r, variable_e, coefficient_e }: SparseProgram,
  row: number,
  value_v: Float64Array,
): number {
  let sum = 0;
  for (let e = start_r[row]; e < start_r[row + 1]; e++)
    sum += coefficient_e[e] * value_v[variable_e[e]];
  return sum;
}
