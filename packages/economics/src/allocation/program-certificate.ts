import { rowValue, type SparseProgram } from './sparse-program.ts';

/** How far a point and its dual values are from proving an optimum. */
export interface Certificate {
  /** The largest amount by which a row, a bound or wholeness is broken, relative to one and the size of the bound. */
  readonly primalViolation: number;
  /** The largest dual value that speaks for a bound that is not there, relative to one and the largest cost. */
  readonly dualViolation: number;
  /** |primal − dual| of the objective, relative to one and the primal. */
  readonly gap: number;
}

/**
 * Measure by how much a point breaks the rows, bounds and wholeness of a program, without trusting the solver's word.
 *
 *   max over broken bounds of |distance| / (1 + |bound|)
 */
export function primalViolation(program: SparseProgram, value_v: Float64Array): number {
  const { lower_v, upper_v, integer_v, rowLower_r, rowUpper_r } = program;
  let worst = 0;
  for (let v = 0; v < value_v.length; v++) {
    worst = Math.max(worst, broken(value_v[v], lower_v[v], upper_v[v]));
    if (integer_v[v] === 1)
      worst = Math.max(worst, broken(value_v[v] - Math.round(value_v[v]), 0, 0));
  }
  for (let r = 0; r < rowLower_r.length; r++)
    worst = Math.max(worst, broken(rowValue(program, r, value_v), rowLower_r[r], rowUpper_r[r]));
  return worst;
}

/**
 * Compute the certificate of optimality of a linear program from its dual values of rows alone.
 *
 *   dual objective = Σ_r (y_r > 0 ? y_r rowLower_r : y_r rowUpper_r) + Σ_v (d_v > 0 ? d_v lower_v : d_v upper_v) ,  d = c − Aᵀ y
 *
 * Where the bound that a dual value speaks for is infinite, the value is a dual violation. By weak duality a point without
 * primal violation, with dual values without dual violation and no gap, is optimal whoever found it.
 *
 * @param value_v - x, the point.
 * @param dual_r - y, what the objective rises by when the active bound of a row rises by one.
 * @see Bertsimas and Tsitsiklis (1997), Introduction to Linear Optimization, theorems 4.3 and 4.4.
 *
 * @example
 * ```ts
 * import { certify, draftProgram } from '@musubi/economics';
 * // min 2x, x ≥ 3: worth 6, and each unit more costs 2.
 * const draft = draftProgram();
 * const x = draft.variable({ cost: 2 });
 * draft.row([[x, 1]], { lower: 3 });
 * const proof = certify(draft.finish(), Float64Array.of(3), Float64Array.of(2));
 * assert.deepEqual(proof, { primalViolation: 0, dualViolation: 0, gap: 0 });
 * ```
 */
export function certify(
  program: SparseProgram,
  value_v: Float64Array,
  dual_r: Float64Array,
): Certificate {
  const { cost_v, lower_v, upper_v, rowLower_r, rowUpper_r } = program;
  const reduced_v = reducedCosts(program, dual_r);
  const scale = 1 + cost_v.reduce((largest, cost) => Math.max(largest, Math.abs(cost)), 0);
  let primal = 0;
  let dual = 0;
  let violation = 0;
  const speak = (price: number, lower: number, upper: number) => {
    const bound = price > 0 ? lower : upper;
    if (price === 0) return;
    if (Number.isFinite(bound)) dual += price * bound;
    else violation = Math.max(violation, Math.abs(price) / scale);
  };
  for (let v = 0; v < cost_v.length; v++) {
    primal += cost_v[v] * value_v[v];
    speak(reduced_v[v], lower_v[v], upper_v[v]);
  }
  for (let r = 0; r < dual_r.length; r++) speak(dual_r[r], rowLower_r[r], rowUpper_r[r]);
  return {
    primalViolation: primalViolation(program, value_v),
    dualViolation: violation,
    gap: Math.abs(primal - dual) / (1 + Math.abs(primal)),
  };
}

function broken(value: number, lower: number, upper: number): number {
  if (Number.isNaN(value)) return Number.POSITIVE_INFINITY;
  const below = Number.isFinite(lower) ? (lower - value) / (1 + Math.abs(lower)) : 0;
  const above = Number.isFinite(upper) ? (value - upper) / (1 + Math.abs(upper)) : 0;
  return Math.max(0, below, above);
}

/** d = c − Aᵀ y. */
function reducedCosts(
  { cost_v, start_r, variable_e, coefficient_e }: SparseProgram,
  dual_r: Float64Array,
): Float64Array {
  const reduced_v = cost_v.slice();
  for (let r = 0; r < dual_r.length; r++)
    for (let e = start_r[r]; e < start_r[r + 1]; e++)
      reduced_v[variable_e[e]] -= coefficient_e[e] * dual_r[r];
  return reduced_v;
}
