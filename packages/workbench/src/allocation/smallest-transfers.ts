import { feasibilityTolerance, smallestCoefficient } from './highs.ts';
import {
  type LinearRow,
  type LinearSolution,
  solveLinearProgram,
  type Variable,
} from './linear-program.ts';

/** What members gain before they compensate each other, and what a transfer does to it. */
export interface TransferProblem {
  /** What each member gains at `transfer_n`; negative is a loss. */
  readonly gain_n: Float64Array;
  /** ∂gain_n/∂t_m at `transfer_n`, [n][m]; the identity when absent: money received is gained. */
  readonly response_nm?: Float64Array;
  /** The transfers at which gains and response were measured, zero when absent. */
  readonly transfer_n?: Float64Array;
}

/** The smallest transfers, or what is missing for any to do. */
export type Transfers =
  | {
      readonly status: 'optimal';
      /** What each member receives, negative where it pays; adds up to zero. */
      readonly transfer_n: Float64Array;
      /** The sum of all that is paid, Σ|t|/2. */
      readonly total: number;
      /** What each member gains after the transfers, by the linear response. */
      readonly gainAfter_n: Float64Array;
    }
  | {
      readonly status: 'infeasible';
      /** The least that outsiders must add for no member to lose. */
      readonly shortfall: number;
    }
  | { readonly status: 'limit'; readonly reason: string };

/**
 * Find the smallest transfers among members that leave nobody worse off.
 *
 *   min Σ_n |t_n| / 2  s.t.  gain_n + Σ_m R_nm (t_m − t⁰_m) ≥ 0 ,  Σ_n t_n = 0
 *
 * Many transfers can have the smallest total. Of these the one is given in which the largest part of its gain that any member
 * pays is smallest (its gain without transfers, by the linear response); where money received is gained, payers then pay in
 * proportion to their gains, and the answer is unique.
 *
 * A model that is not linear in transfers is solved by repetition: measure gains and response at the transfers found, and ask
 * again with these as `transfer_n`, until they stay.
 *
 * @returns All amounts in the unit of the gains. Without transfers that do, the shortfall: −Σ gain where R is the identity.
 * @throws RangeError when shapes do not fit, or a number is not finite.
 * @example
 * ```ts
 * import { smallestTransfers } from '@musubi/workbench';
 * const answer = await smallestTransfers({ gain_n: Float64Array.of(30, -8, 10) });
 * assert.ok(answer.status === 'optimal');
 * assert.deepEqual([...answer.transfer_n].map(Math.round), [-6, 8, -2]);
 * ```
 */
export async function smallestTransfers(problem: TransferProblem): Promise<Transfers> {
  const { scale, outset_n, response_nm } = scaledProblem(problem);
  const members = outset_n.length;
  const base = transferRows(outset_n, response_nm);
  const ask = (cost: number, extra: readonly Variable[], rows: readonly LinearRow[]) =>
    solveLinearProgram({
      variables: [...Array.from({ length: 2 * members }, () => ({ cost })), ...extra],
      rows,
    });

  const smallest = await ask(0.5, [], base);
  if (smallest.status === 'infeasible') {
    const aided = base.map((row, at) => (at === 0 ? row : withTerm(row, 2 * members + at - 1, 1)));
    const aid = await ask(
      0,
      Array.from(outset_n, () => ({ cost: 1 })),
      aided,
    );
    return aid.status === 'optimal'
      ? { status: 'infeasible', shortfall: aid.objective * scale }
      : ended(aid);
  }
  if (smallest.status !== 'optimal') return ended(smallest);
  const total: LinearRow = {
    terms: Array.from({ length: 2 * members }, (_, v) => [v, 0.5] as const),
    upper: smallest.objective + 10 * feasibilityTolerance,
  };
  const fairest = await ask(0, [{ cost: 1 }], [...base, total, ...burdenRows(outset_n)]);
  if (fairest.status !== 'optimal') return ended(fairest);
  const transfer_n = outset_n.map((_, n) => fairest.value_v[n]! - fairest.value_v[members + n]!);
  return {
    status: 'optimal',
    transfer_n: transfer_n.map((t) => t * scale),
    total: (transfer_n.reduce((sum, t) => sum + Math.abs(t), 0) / 2) * scale,
    gainAfter_n: outset_n.map((gain, n) => (gain + respond(response_nm, transfer_n, n)) * scale),
  };
}

/** Scale amounts to the size of one, and take the gains back to where nobody pays. */
function scaledProblem({ gain_n, response_nm, transfer_n }: TransferProblem) {
  const members = gain_n.length;
  const response = response_nm ?? identity(members);
  const measured = transfer_n ?? new Float64Array(members);
  const fits = members > 0 && measured.length === members && response.length === members * members;
  const amounts = [...gain_n, ...measured];
  if (!fits || ![...amounts, ...response].every(Number.isFinite))
    throw new RangeError(
      'smallestTransfers requires finite gains, and a response and transfers that fit',
    );
  const scale = Math.max(...amounts.map(Math.abs)) || 1;
  const outset_n = gain_n.map((gain, n) => (gain - respond(response, measured, n)) / scale);
  return { scale, outset_n, response_nm: response };
}

function identity(members: number): Float64Array {
  return new Float64Array(members * members).map((_, nm) => (nm % (members + 1) === 0 ? 1 : 0));
}

function respond(response_nm: Float64Array, transfer_n: Float64Array, n: number): number {
  return transfer_n.reduce((sum, t, m) => sum + response_nm[n * transfer_n.length + m]! * t, 0);
}

/** The balance of transfers, then for each member that it does not lose. Variables: all received, then all paid. */
function transferRows(outset_n: Float64Array, response_nm: Float64Array): LinearRow[] {
  const members = outset_n.length;
  const balance = signed(members, () => 1);
  return [
    { terms: balance, lower: 0, upper: 0 },
    ...Array.from(outset_n, (gain, n) => ({
      terms: signed(members, (m) => response_nm[n * members + m]!),
      lower: -gain,
    })),
  ];
}

/** The terms of Σ_m coefficient_m (received_m − paid_m), without those that are nothing beside the money itself. */
function signed(
  members: number,
  coefficient: (m: number) => number,
): (readonly [number, number])[] {
  return Array.from({ length: members }, (_, m) => m)
    .filter((m) => Math.abs(coefficient(m)) > smallestCoefficient)
    .flatMap((m) => [[m, coefficient(m)] as const, [members + m, -coefficient(m)] as const]);
}

/** paid_n ≤ λ gain_n for members that gain, with λ as the variable after all that is paid. */
function burdenRows(outset_n: Float64Array): LinearRow[] {
  const members = outset_n.length;
  return Array.from(outset_n, (gain, n) => ({ gain, n }))
    .filter(({ gain }) => gain > feasibilityTolerance)
    .map(({ gain, n }) => ({
      terms: [
        [members + n, 1],
        [2 * members, -gain],
      ],
      upper: 0,
    }));
}

function withTerm(row: LinearRow, variable: number, coefficient: number): LinearRow {
  return { ...row, terms: [...row.terms, [variable, coefficient]] };
}

function ended(solution: Exclude<LinearSolution, { status: 'optimal' }>): Transfers {
  return {
    status: 'limit',
    reason: solution.status === 'limit' ? solution.reason : solution.status,
  };
}
