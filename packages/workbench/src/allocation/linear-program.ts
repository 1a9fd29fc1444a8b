import type { HighsConstants, Model, ModelData } from 'highs';
import { exactOptions, isBound, isCoefficient, isCost, loadHighs } from './highs.ts';

/** A linear program: minimise Σ_v cost_v x_v over variables and rows that stay within their bounds. */
export interface LinearProgram {
  /** The variables, by number from zero. */
  readonly variables: readonly Variable[];
  readonly rows: readonly LinearRow[];
}

/** A variable: its cost, zero when absent, and its bounds, from zero upwards when absent. */
export interface Variable {
  readonly cost?: number;
  readonly lower?: number;
  readonly upper?: number;
}

/** A row: lower ≤ Σ_v coefficient_v x_v ≤ upper; without bound on the side that is absent. */
export interface LinearRow {
  /** Pairs of variable and coefficient, each variable at most once. */
  readonly terms: readonly (readonly [variable: number, coefficient: number])[];
  readonly lower?: number;
  readonly upper?: number;
}

/** How a linear program ended; only an optimum carries numbers. */
export type LinearSolution =
  | LinearOptimum
  | { readonly status: 'infeasible' | 'unbounded' }
  | {
      /** Neither an optimum nor a proof that there is none. */
      readonly status: 'limit';
      /** The model status of HiGHS. */
      readonly reason: string;
    };

/** An optimal basic solution. */
export interface LinearOptimum {
  readonly status: 'optimal';
  readonly objective: number;
  readonly value_v: Float64Array;
  /** What the objective rises by when the active bound of a row rises by one unit. */
  readonly dual_r: Float64Array;
  /** What the objective rises by when the active bound of a variable rises by one unit. */
  readonly reducedCost_v: Float64Array;
}

/** When to give up on a linear program. */
export interface LinearOptions {
  /** The most simplex iterations; as good as none when absent. */
  readonly iterationLimit?: number;
}

/**
 * Solve a linear program with HiGHS (simplex, one thread, the same solution for the same program). The
 * tolerance is absolute, so scale rows and costs to the size of one before.
 *
 * @returns The optimum; or that there is none, and why.
 * @throws RangeError when there is no variable, a number is NaN or too large or small to be taken as it is, or a row
 * names a variable that does not exist, or one twice.
 * @see Huangfu and Hall (2018), Mathematical Programming Computation 10(1).
 */
export async function solveLinearProgram(
  program: LinearProgram,
  { iterationLimit = 2 ** 31 - 1 }: LinearOptions = {},
): Promise<LinearSolution> {
  requireProgram(program);
  const highs = await loadHighs();
  return highs.withModel((model) => {
    model.options.set({ ...exactOptions, simplex_iteration_limit: iterationLimit });
    // After the options: HiGHS drops small coefficients as it takes them.
    model.passModel(modelData(program));
    model.run();
    return readSolution(model, highs.constants.modelStatus);
  });
}

function requireProgram({ variables, rows }: LinearProgram): void {
  const demand = (holds: boolean, what: string) => {
    if (!holds) throw new RangeError(`solveLinearProgram requires ${what}`);
  };
  demand(variables.length > 0, 'a variable');
  demand(
    variables.every(({ cost = 0 }) => isCost(cost)),
    'finite costs',
  );
  for (const { lower, upper } of [...variables, ...rows])
    demand(isBound(lower) && isBound(upper), 'bounds below 1e20, or infinite ones');
  for (const { terms } of rows) {
    demand(
      terms.every(([, coefficient]) => isCoefficient(coefficient)),
      'coefficients of zero or from 1e-12 to 1e15',
    );
    demand(
      terms.every(([variable]) => variables[variable] !== undefined) &&
        new Set(terms.map(([variable]) => variable)).size === terms.length,
      'terms of variables that exist, each once',
    );
  }
}

function modelData({ variables, rows }: LinearProgram): ModelData {
  const starts = [0];
  for (const { terms } of rows) starts.push(starts.at(-1)! + terms.length);
  const terms = rows.flatMap((row) => row.terms);
  const infinity = Number.POSITIVE_INFINITY;
  return {
    numCols: variables.length,
    numRows: rows.length,
    colCost: variables.map(({ cost = 0 }) => cost),
    colLower: variables.map(({ lower = 0 }) => lower),
    colUpper: variables.map(({ upper = infinity }) => upper),
    rowLower: rows.map(({ lower = -infinity }) => lower),
    rowUpper: rows.map(({ upper = infinity }) => upper),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: variables.length,
      starts,
      indices: terms.map(([variable]) => variable),
      values: terms.map(([, coefficient]) => coefficient),
    },
  };
}

function readSolution(model: Model, modelStatus: HighsConstants['modelStatus']): LinearSolution {
  const status = model.getModelStatus();
  if (status === modelStatus.infeasible) return { status: 'infeasible' };
  if (status === modelStatus.unbounded) return { status: 'unbounded' };
  if (status !== modelStatus.optimal) {
    const [reason] = Object.entries(modelStatus).find(([, code]) => code === status)!;
    return { status: 'limit', reason };
  }
  const { colValue, colDual, rowDual } = model.getSolution();
  return {
    status: 'optimal',
    objective: model.getObjectiveValue(),
    value_v: colValue,
    dual_r: rowDual,
    reducedCost_v: colDual,
  };
}
