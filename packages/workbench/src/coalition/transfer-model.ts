import { ok, refuse } from '@musubi/vocabulary';
import type { Outcome } from '../file/outcome.ts';
import { castPolicy } from '../simulate/cast.ts';
import { statusProblem } from '../simulate/solve-casting.ts';
import type { CoalitionContext } from './coalition-context.ts';

/** What the members gain at some transfers, and what a little more would do, in the world's unit. */
export interface Measured {
  /** Equivalent variation of each member. */
  readonly gain_n: Float64Array;
  /** ∂gain_n/∂t_m where the last member pays what m receives; its own column is zero. [n][m]. */
  readonly response_nm: Float64Array;
}

/** A scenario in which everybody acts and the members pay each other. */
export interface TransferModel {
  /** What each member's economies have before the scenario, in the world's unit. */
  readonly income_n: readonly number[];
  /** Solve the scenario with transfers, which add up to zero: money received widens the trade deficit. */
  gainsAt(transfer_n: Float64Array): Outcome<Float64Array>;
  /** Solve it, and once more for each member but the last. */
  measureAt(transfer_n: Float64Array): Outcome<Measured>;
}

/** The step of the response, as a part of the largest income. */
const step = 1e-5;

/** Make the model of transfers among the members. A member's economies share what it receives by their incomes. */
export function transferModel({ preparation, members }: CoalitionContext): Outcome<TransferModel> {
  const { setting, casting } = preparation;
  const solver = preparation.solverFor(casting.elasticities);
  if (!solver.ok) return solver;
  const { baseline } = solver.value;
  const policy = castPolicy(setting, casting, baseline);
  if (!policy.ok) return policy;
  const sumOf = (member: number, of: (n: number) => number) =>
    members.members[member]!.reduce((sum, n) => sum + of(n), 0);
  const income_n = members.members.map((_, m) => sumOf(m, (n) => baseline.income_n[n]!));
  let start: Float64Array | undefined;
  const gainsAt = (transfer_n: Float64Array): Outcome<Float64Array> => {
    const deficit_n = policy.value.deficit_n.slice();
    for (const [m, economies] of members.members.entries())
      for (const n of economies)
        deficit_n[n] = deficit_n[n]! + (transfer_n[m]! * baseline.income_n[n]!) / income_n[m]!;
    const solved = solver.value.solve(casting.elasticities, { ...policy.value, deficit_n }, start);
    const problem = statusProblem(solved, setting, casting, 'transfers');
    if (problem !== undefined) return refuse([problem]);
    start = solved.state;
    const gain = (n: number) => baseline.income_n[n]! * (solved.realIncomeHat_n[n]! - 1);
    return ok(Float64Array.from(members.members, (_, m) => sumOf(m, gain)));
  };
  return ok({ income_n, gainsAt, measureAt: measuring(gainsAt, step * Math.max(...income_n)) });
}

function measuring(gainsAt: TransferModel['gainsAt'], moved: number): TransferModel['measureAt'] {
  return (transfer_n) => {
    const here = gainsAt(transfer_n);
    if (!here.ok) return here;
    const count = transfer_n.length;
    const response_nm = new Float64Array(count * count);
    for (let m = 0; m < count - 1; m++) {
      const there = transfer_n.slice();
      there[m] = there[m]! + moved;
      there[count - 1] = there[count - 1]! - moved;
      const gains = gainsAt(there);
      if (!gains.ok) return gains;
      for (const [n, gain] of gains.value.entries())
        response_nm[n * count + m] = (gain - here.value[n]!) / moved;
    }
    return ok({ gain_n: here.value, response_nm });
  };
}
