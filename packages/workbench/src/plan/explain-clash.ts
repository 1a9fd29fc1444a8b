import {
  type BoundRow,
  rowValue,
  type SourcingBound,
  type SourcingProblem,
  type SourcingProgram,
  smallestClash,
  sourcingProgram,
} from '@musubi/economics';
import {
  certificateTolerance,
  type LiveProgram,
  withProgram,
} from '../allocation/solve-program.ts';
import { inUnits, unitOf } from './in-units.ts';
import type { Acceptance } from './solve-sourcing.ts';

/** A bound that clashes with others, in the unit of the problem. */
export interface ClashingBound {
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
  const unit = unitOf(problem);
  const limits = {
    ...(accepted.risk !== undefined && { risk: accepted.risk / unit }),
    ...(accepted.budget !== undefined && { budget: accepted.budget / unit }),
  };
  const sourcing = sourcingProgram(inUnits(problem, unit), limits);
  return withProgram(sourcing.program, (live) => {
    const finite = sourcing.bounds.filter(({ row }) => isAsked(sourcing, row));
    live.setCost(new Float64Array(sourcing.program.cost_v.length));
    const clash = smallestClash(finite.length, (asked) => tryBounds(live, sourcing, finite, asked));
    if (clash === null) return null;
    const bounds = clash.bounds.map((at) => describe(live, sourcing, finite, at, unit));
    return { bounds, isSmallest: clash.isSmallest };
  });
}

function isAsked({ program }: SourcingProgram, row: number): boolean {
  return Number.isFinite(program.rowLower_r[row]) || Number.isFinite(program.rowUpper_r[row]);
}

/** Ask for some of the bounds only. */
function ask(
  live: LiveProgram,
  { program }: SourcingProgram,
  finite: readonly BoundRow[],
  asked: (at: number) => boolean,
): void {
  for (const [at, { row }] of finite.entries())
    if (asked(at)) live.setRow(row, program.rowLower_r[row]!, program.rowUpper_r[row]!);
    else live.setRow(row, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
}

function tryBounds(
  live: LiveProgram,
  sourcing: SourcingProgram,
  finite: readonly BoundRow[],
  asked: ReadonlySet<number>,
): ReadonlySet<number> | null {
  ask(live, sourcing, finite, (at) => asked.has(at));
  const solution = live.solve();
  if (solution.status !== 'optimal') return null;
  const { program } = sourcing;
  const holds = ({ row }: BoundRow) => {
    const value = rowValue(program, row, solution.value_v);
    const room = certificateTolerance / 100;
    return value >= program.rowLower_r[row]! - room && value <= program.rowUpper_r[row]! + room;
  };
  return new Set([...finite.keys()].filter((at) => asked.has(at) || holds(finite[at]!)));
}

function describe(
  live: LiveProgram,
  sourcing: SourcingProgram,
  finite: readonly BoundRow[],
  at: number,
  unit: number,
): ClashingBound {
  const { bound, row } = finite[at]!;
  if (bound.kind === 'lot' || bound.kind === 'allowed') return { bound, asks: null, enough: null };
  const { program, todayCost } = sourcing;
  const isLower = Number.isFinite(program.rowLower_r[row]);
  const side = isLower ? program.rowLower_r : program.rowUpper_r;
  const shift = bound.kind === 'budget' ? todayCost : 0;
  ask(live, sourcing, finite, (other) => other !== at);
  const cost_v = new Float64Array(program.cost_v.length);
  for (let e = program.start_r[row]!; e < program.start_r[row + 1]!; e++)
    cost_v[program.variable_e[e]!] = isLower
      ? -program.coefficient_e[e]!
      : program.coefficient_e[e]!;
  live.setCost(cost_v);
  const solution = live.solve();
  const enough =
    solution.status === 'optimal'
      ? ((isLower ? -solution.objective : solution.objective) - shift) * unit
      : null;
  return { bound, asks: (side[row]! - shift) * unit, enough };
}
