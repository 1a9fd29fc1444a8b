import { type Certificate, certify, type SparseProgram } from '@musubi/economics';
import type { HighsConstants, Model, ModelData } from 'highs';
import { exactOptions, isBound, isCoefficient, isCost, loadHighs } from './highs.ts';

/** How a program ended; only a proven optimum carries numbers. */
export type ProgramSolution =
  | ProgramOptimum
  | { readonly status: 'infeasible' | 'unbounded' }
  | {
      /** Neither an optimum nor a proof that there is none; or an optimum that its certificate does not prove. */
      readonly status: 'limit';
      /** The model status of HiGHS, or what the certificate lacks. */
      readonly reason: string;
    };

/** A proven optimum. */
export interface ProgramOptimum {
  readonly status: 'optimal';
  readonly objective: number;
  readonly value_v: Float64Array;
  /**
   * What the objective rises by when the active bound of a row rises by one. Where variables must be whole, these are the dual
   * values of the linear program in which they are held at their optimal values.
   */
  readonly dual_r: Float64Array;
  /** What proves the linear optimum, computed from its primal and dual values and not by the solver. */
  readonly certificate: Certificate;
  /** The gap to the best bound of the branch-and-bound search, relative; null in a linear program. */
  readonly integerGap: number | null;
}

/** A program inside the solver, which starts from the last basis when a bound or the objective has changed. */
export interface LiveProgram {
  /** Replace the objective. */
  setCost(cost_v: Float64Array): void;
  /** Replace the bounds of a row. */
  setRow(row: number, lower: number, upper: number): void;
  solve(): ProgramSolution;
}

/** How far a certificate may be from exact: some hundred times the tolerances of HiGHS, for the sums. */
export const certificateTolerance = 1e-7;

/** Branch and bound is cut off after this many nodes, so that a run ends at the same place on every machine. */
const nodeLimit = 200_000;

/**
 * Open a program in HiGHS, work on it, and close it.
 *
 * The same calls in the same order give the same numbers. Every optimum is checked before it is given: rows, bounds and
 * wholeness at the point, signs of the dual values, and that the primal and the dual objective agree.
 *
 * @throws RangeError when there is no variable, or a number is NaN or too large or small to be taken as it is.
 * @see Huangfu and Hall (2018), Mathematical Programming Computation 10(1).
 */
export async function withProgram<Value>(
  program: SparseProgram,
  work: (live: LiveProgram) => Value,
): Promise<Value> {
  requireProgram(program);
  const highs = await loadHighs();
  return highs.withModel((model) => {
    model.options.set({
      ...exactOptions,
      mip_rel_gap: 1e-9,
      mip_abs_gap: 1e-9,
      mip_feasibility_tolerance: 1e-9,
      mip_max_nodes: nodeLimit,
      random_seed: 0,
    });
    // After the options: HiGHS drops small coefficients as it takes them.
    model.passModel(modelData(program));
    return work(liveProgram(program, model, highs.constants.modelStatus));
  });
}

/** Solve one program. */
export function solveProgram(program: SparseProgram): Promise<ProgramSolution> {
  return withProgram(program, (live) => live.solve());
}

function liveProgram(
  given: SparseProgram,
  model: Model,
  statuses: HighsConstants['modelStatus'],
): LiveProgram {
  const current = {
    ...given,
    rowLower_r: given.rowLower_r.slice(),
    rowUpper_r: given.rowUpper_r.slice(),
  };
  const whole = [...given.integer_v.keys()].filter((v) => given.integer_v[v] === 1);
  return {
    setCost: (cost_v) => {
      current.cost_v = cost_v;
      model.changeColsCost({ kind: 'range', from: 0, to: cost_v.length - 1 }, cost_v);
    },
    setRow: (row, lower, upper) => {
      current.rowLower_r[row] = lower;
      current.rowUpper_r[row] = upper;
      model.changeRowBounds(row, lower, upper);
    },
    solve: () => {
      const ended = run(model, statuses);
      if (ended !== null) return ended;
      if (whole.length === 0) return proven(current, model, null);
      const gap = Number(model.info.get('mip_gap'));
      const { colValue } = model.getSolution();
      const objective = model.getObjectiveValue();
      for (const v of whole) {
        const value = Math.round(colValue[v]!);
        model.changeColIntegrality(v, 0);
        model.changeColBounds(v, value, value);
      }
      const solution = run(model, statuses) ?? proven(held(current, colValue), model, gap);
      for (const v of whole) {
        model.changeColBounds(v, current.lower_v[v]!, current.upper_v[v]!);
        model.changeColIntegrality(v, 1);
      }
      return sameObjective(solution, objective);
    },
  };
}

/** The program with its whole variables held where they are, which is linear. */
function held(program: SparseProgram, value_v: Float64Array): SparseProgram {
  const hold = (bound_v: Float64Array) =>
    bound_v.map((bound, v) => (program.integer_v[v] === 1 ? Math.round(value_v[v]!) : bound));
  return { ...program, lower_v: hold(program.lower_v), upper_v: hold(program.upper_v) };
}

/** Refuse a linear program that ends elsewhere than the search that fixed its whole variables. */
function sameObjective(solution: ProgramSolution, objective: number): ProgramSolution {
  if (solution.status === 'limit') return solution;
  if (solution.status !== 'optimal') return { status: 'limit', reason: solution.status };
  const apart = Math.abs(solution.objective - objective) / (1 + Math.abs(objective));
  return apart <= certificateTolerance ? solution : { status: 'limit', reason: 'integerGap' };
}

/** Run, and once more from the start where the last basis led to no end. */
function run(
  model: Model,
  statuses: HighsConstants['modelStatus'],
): Exclude<ProgramSolution, ProgramOptimum> | null {
  model.run();
  const ended = endOf(model, statuses);
  if (ended?.status !== 'limit') return ended;
  model.clearSolver();
  model.run();
  return endOf(model, statuses);
}

function endOf(
  model: Model,
  statuses: HighsConstants['modelStatus'],
): Exclude<ProgramSolution, ProgramOptimum> | null {
  const status = model.getModelStatus();
  if (status === statuses.optimal) return null;
  if (status === statuses.infeasible) return { status: 'infeasible' };
  if (status === statuses.unbounded) return { status: 'unbounded' };
  const [reason] = Object.entries(statuses).find(([, code]) => code === status)!;
  return { status: 'limit', reason };
}

function proven(program: SparseProgram, model: Model, integerGap: number | null): ProgramSolution {
  const { colValue: value_v, rowDual: dual_r } = model.getSolution();
  const certificate = certify(program, value_v, dual_r);
  const fault = Object.entries(certificate).find(([, size]) => !(size <= certificateTolerance));
  if (fault !== undefined) return { status: 'limit', reason: `${fault[0]} ${fault[1]}` };
  if (integerGap !== null && !(integerGap <= certificateTolerance))
    return { status: 'limit', reason: `integerGap ${integerGap}` };
  const objective = model.getObjectiveValue();
  return { status: 'optimal', objective, value_v, dual_r, certificate, integerGap };
}

function requireProgram(program: SparseProgram): void {
  const demand = (holds: boolean, what: string) => {
    if (!holds) throw new RangeError(`solveProgram requires ${what}`);
  };
  demand(program.cost_v.length > 0, 'a variable');
  demand(program.cost_v.every(isCost), 'finite costs');
  for (const bounds of [program.lower_v, program.upper_v, program.rowLower_r, program.rowUpper_r])
    demand(
      bounds.every((bound) => isBound(bound)),
      'bounds below 1e20, or infinite ones',
    );
  demand(program.coefficient_e.every(isCoefficient), 'coefficients of zero or from 1e-12 to 1e15');
}

function modelData(program: SparseProgram): ModelData {
  const numCols = program.cost_v.length;
  const numRows = program.rowLower_r.length;
  return {
    numCols,
    numRows,
    colCost: program.cost_v,
    colLower: program.lower_v,
    colUpper: program.upper_v,
    rowLower: program.rowLower_r,
    rowUpper: program.rowUpper_r,
    integrality: Int32Array.from(program.integer_v),
    matrix: {
      format: 'csr',
      numRows,
      numCols,
      starts: program.start_r,
      indices: program.variable_e,
      values: program.coefficient_e,
    },
  };
}
