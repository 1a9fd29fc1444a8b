import {
  type BoundRow,
  rowValue,
  type SourcingBound,
  type SourcingProblem,
  type SourcingProgram,
  type SparseProgram,
  smallestClash,
  sourcingProgram,
} from '@musubi/economics';
import { type LiveProgram, withProgram } from '../allocation/solve-program.ts';
import type { Acceptance } from './solve-sourcing.ts';

/** A bound that clashes with others, in the unit of the problem. */
interface ClashingBound {
  readonly bound: SourcingBound;
  /** What it asks; null for lots. */
  readonly asks: number | null;
  /** The nearest that it could ask if it alone gave way; null where no change of it alone is enough. */
  readonly enough: number | null;
}

/** The smallest set of bounds that cannot hold together. */
export interface ClashingBounds {
  readonly bounds: readonly ClashingBound[];
  readonly isSmallest: boolean;
}

/**
 * Find the smallest set of bounds that a sourcing problem cannot meet together, and for each of them the least change that would do.
 *
 * @returns null where all bounds can hold together, or the solver ended without an answer.
 */
export async function explainClash(
  problem: SourcingProblem,
  accepted: Acceptance,
): Promise<ClashingBounds | null> {
  const limited = withLimits(sourcingProgram(problem), accepted);
  const bounds = limited.bounds.filter(({ row }) => isAsked(limited, row));
  return withProgram(limited.program, (live) => {
    let undecided = false;
    const clash = smallestClash(bounds.length, (asked) => {
      live.setCost(new Float64Array(limited.program.cost_v.length));
      ask(live, limited, bounds, (at) => asked.has(at));
      const solution = live.solve();
      undecided ||= solution.status === 'limit';
      return solution.status === 'optimal'
        ? heldAt(limited, bounds, asked, solution.value_v)
        : null;
    });
    if (clash === null || undecided) return null;
    const described = clash.bounds.map((at) => describe(live, limited, bounds, at));
    return { bounds: described, isSmallest: clash.isSmallest };
  });
}

function withLimits(sourcing: SourcingProgram, { risk, budget }: Acceptance): SourcingProgram {
  const rowUpper_r = sourcing.program.rowUpper_r.slice();
  if (risk !== undefined) rowUpper_r[sourcing.risk.row] = risk / sourcing.risk.unit;
  if (budget !== undefined)
    rowUpper_r[sourcing.budget.row] = budget / sourcing.budget.unit + sourcing.todayCost;
  return { ...sourcing, program: { ...sourcing.program, rowUpper_r } };
}

function isAsked({ program }: SourcingProgram, row: number): boolean {
  return Number.isFinite(program.rowLower_r[row]) || Number.isFinite(program.rowUpper_r[row]);
}

/** Ask for some of the bounds only. */
function ask(
  live: LiveProgram,
  { program }: SourcingProgram,
  bounds: readonly BoundRow[],
  isIn: (at: number) => boolean,
): void {
  for (const [at, { row }] of bounds.entries())
    if (isIn(at)) live.setRow(row, program.rowLower_r[row]!, program.rowUpper_r[row]!);
    else live.setRow(row, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
}

/** List the bounds that hold at a point, asked for or not. */
function heldAt(
  { program }: SourcingProgram,
  bounds: readonly BoundRow[],
  asked: ReadonlySet<number>,
  value_v: Float64Array,
): ReadonlySet<number> {
  const holds = ({ row }: BoundRow) => {
    const value = rowValue(program, row, value_v);
    return value >= program.rowLower_r[row]! && value <= program.rowUpper_r[row]!;
  };
  return new Set([...bounds.keys()].filter((at) => asked.has(at) || holds(bounds[at]!)));
}

/** Say what a bound asks, and what it could ask if it alone gave way. */
function describe(
  live: LiveProgram,
  sourcing: SourcingProgram,
  bounds: readonly BoundRow[],
  at: number,
): ClashingBound {
  const { bound, row, unit, zero } = bounds[at]!;
  if (bound.kind === 'lot' || bound.kind === 'allowed') return { bound, asks: null, enough: null };
  const { program } = sourcing;
  const [least, most] = [program.rowLower_r[row]!, program.rowUpper_r[row]!];
  const asks = Number.isFinite(most) ? most : least;
  ask(live, sourcing, bounds, (other) => other !== at);
  const lowest = extreme(live, program, row, 1);
  const highest = extreme(live, program, row, -1);
  const nearest = lowest !== null && lowest > asks ? lowest : highest;
  return {
    bound,
    asks: zero + asks * unit,
    enough: nearest === null ? null : zero + nearest * unit,
  };
}

/** The least (sign 1) or greatest (sign −1) value of a row; null where there is none. */
function extreme(
  live: LiveProgram,
  program: SparseProgram,
  row: number,
  sign: 1 | -1,
): number | null {
  const cost_v = new Float64Array(program.cost_v.length);
  for (let e = program.start_r[row]!; e < program.start_r[row + 1]!; e++)
    cost_v[program.variable_e[e]!] = sign * program.coefficient_e[e]!;
  live.setCost(cost_v);
  const solution = live.solve();
  return solution.status === 'optimal' ? sign * solution.objective : null;
}
