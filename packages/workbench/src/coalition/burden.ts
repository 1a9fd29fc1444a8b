import type { BatchSolver, Policy } from '@musubi/economics';
import { type Coalition, ok, type Problem, refuse } from '@musubi/vocabulary';
import { solveLinearProgram } from '../allocation/linear-program.ts';
import { smallestTransfers } from '../allocation/smallest-transfers.ts';
import type { Outcome } from '../file/outcome.ts';
import { castPolicy } from '../simulate/cast.ts';
import { statusProblem } from '../simulate/solve-casting.ts';
import type { CoalitionContext } from './coalition-context.ts';

type Burden = Coalition['burden'];

/** What transfers do: the members' equivalent variation, in the world's unit, with its response; [n], [n][m]. */
interface Measured {
  readonly gain_n: Float64Array;
  readonly response_nm: Float64Array;
}

const rounds = 12;
/** Transfers are found when they move by less than this part of the largest income. */
const settled = 1e-10;

/**
 * Find the transfers with which the members share the burden of a scenario, solved with the model: a transfer moves the
 * trade balances of who pays and who receives, and with them wages and prices.
 *
 * `smallest` leaves no member worse off at the least total; `equal` changes every member's real income by the same
 * percentage. Both repeat a linear program on the model's own response until the transfers stay.
 *
 * @see Chowdhry, Hinz, Kamin and Wanner (2024), Economic Policy 39(118), for equal losses in a coalition.
 */
export async function burden(context: CoalitionContext): Promise<Outcome<Burden>> {
  const { preparation, members } = context;
  const solver = preparation.solverFor(preparation.casting.elasticities);
  if (!solver.ok) return solver;
  const policy = castPolicy(preparation.setting, preparation.casting, solver.value.baseline);
  if (!policy.ok) return policy;
  const model = transferModel(context, solver.value, policy.value);
  const income_n = members.members.map((economies) =>
    economies.reduce((sum, n) => sum + solver.value.baseline.income_n[n]!, 0),
  );
  try {
    const smallest = await settle(model, income_n, async (measured, transfer_n) => {
      const found = await smallestTransfers({ ...measured, transfer_n });
      if (found.status === 'limit') throw new Refusal([failure(found.reason)]);
      return found.status === 'optimal' ? found.transfer_n : found.shortfall;
    });
    const equal = await settle(model, income_n, (measured, transfer_n) =>
      equalising(measured, transfer_n, income_n),
    );
    if (typeof equal === 'number') throw new Refusal([failure('equal losses')]);
    const percent = (100 * model(equal).gain_n[0]!) / income_n[0]!;
    return ok(written(context, smallest, equal, percent));
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.problems);
    throw error;
  }
}

/** Carries problems out of a search; caught where it began. */
class Refusal extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super('refused');
    this.problems = problems;
  }
}

function failure(reason: string): Problem {
  return { kind: 'failed-work', reason };
}

/** Measures what transfers do to the members. */
type TransferModel = (transfer_n: Float64Array) => Measured;

function transferModel(
  { preparation, members }: CoalitionContext,
  solver: BatchSolver,
  policy: Policy,
): TransferModel {
  const { baseline } = solver;
  const { setting, casting } = preparation;
  let start: Float64Array | undefined;
  const gains = (transfer_n: Float64Array) => {
    const deficit_n = policy.deficit_n.slice();
    for (const [m, economies] of members.members.entries()) {
      const income = economies.reduce((sum, n) => sum + baseline.income_n[n]!, 0);
      for (const n of economies)
        deficit_n[n] = deficit_n[n]! + (transfer_n[m]! * baseline.income_n[n]!) / income;
    }
    const solved = solver.solve(casting.elasticities, { ...policy, deficit_n }, start);
    const problem = statusProblem(solved, setting, casting, 'transfers');
    if (problem !== undefined) throw new Refusal([problem]);
    start = solved.state;
    return Float64Array.from(members.members, (economies) =>
      economies.reduce(
        (sum, n) => sum + baseline.income_n[n]! * (solved.realIncomeHat_n[n]! - 1),
        0,
      ),
    );
  };
  return (transfer_n) => {
    const gain_n = gains(transfer_n);
    const count = transfer_n.length;
    const response_nm = new Float64Array(count * count);
    const step = 1e-5 * Math.max(...baseline.income_n);
    // A transfer needs a payer: m receives what the last member pays, whose own column stays zero.
    for (let m = 0; m < count - 1; m++) {
      const moved = transfer_n.slice();
      moved[m] = moved[m]! + step;
      moved[count - 1] = moved[count - 1]! - step;
      for (const [n, gain] of gains(moved).entries())
        response_nm[n * count + m] = (gain - gain_n[n]!) / step;
    }
    return { gain_n, response_nm };
  };
}

/** Repeat a step until the transfers stay; a number is the shortfall where there are none. */
async function settle(
  model: TransferModel,
  income_n: readonly number[],
  step: (measured: Measured, transfer_n: Float64Array) => Promise<Float64Array | number>,
): Promise<Float64Array | number> {
  let transfer_n = new Float64Array(income_n.length);
  for (let round = 0; round < rounds; round++) {
    const next = await step(model(transfer_n), transfer_n);
    if (typeof next === 'number') return next;
    const moved = next.reduce((most, t, n) => Math.max(most, Math.abs(t - transfer_n[n]!)), 0);
    transfer_n = Float64Array.from(next);
    if (moved < settled * Math.max(...income_n)) return transfer_n;
  }
  throw new Refusal([failure(`transfers did not settle in ${rounds} rounds`)]);
}

/** Solve (gain_n + Σ_m R_nm (t_m − t⁰_m)) / I_n = h for all n, with Σ_n t_n = 0. */
async function equalising(
  { gain_n, response_nm }: Measured,
  transfer_n: Float64Array,
  income_n: readonly number[],
): Promise<Float64Array> {
  const count = gain_n.length;
  const scale = Math.max(...gain_n.map(Math.abs), 1e-6 * Math.max(...income_n));
  const all = [...new Array(count).keys()];
  const solution = await solveLinearProgram({
    variables: [...all, count].map(() => ({ lower: -Infinity })),
    rows: [
      { terms: all.map((m) => [m, 1] as const), lower: 0, upper: 0 },
      ...all.map((n) => {
        const known = all.reduce((sum, m) => sum + response_nm[n * count + m]! * transfer_n[m]!, 0);
        const right = (known - gain_n[n]!) / scale;
        const terms = all.map((m) => [m, response_nm[n * count + m]!] as const);
        const share: readonly [number, number] = [count, -income_n[n]! / Math.max(...income_n)];
        return { terms: [...terms.filter(([, c]) => c !== 0), share], lower: right, upper: right };
      }),
    ],
  });
  if (solution.status !== 'optimal')
    throw new Refusal([failure(`equal losses: ${solution.status}`)]);
  return solution.value_v.subarray(0, count).map((t) => t * scale);
}

function written(
  context: CoalitionContext,
  smallest: Float64Array | number,
  equal: Float64Array,
  realIncomePercent: number,
): Burden {
  const { preparation, nameOf } = context;
  const inUsd = (value: number) => value * preparation.usdMillion;
  const list = (transfer_n: Float64Array) =>
    Array.from(transfer_n, (transfer, m) => ({ member: nameOf(m), usdMillion: inUsd(transfer) }));
  const total = (transfer_n: Float64Array) =>
    inUsd(transfer_n.reduce((sum, transfer) => sum + Math.abs(transfer) / 2, 0));
  return {
    smallest:
      typeof smallest === 'number'
        ? { status: 'shortfall', usdMillion: inUsd(smallest) }
        : { status: 'found', transfers: list(smallest), totalUsdMillion: total(smallest) },
    equal: {
      realIncomePercent,
      transfers: list(equal),
      totalUsdMillion: total(equal),
    },
  };
}
