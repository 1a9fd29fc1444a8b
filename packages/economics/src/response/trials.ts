import type { Equilibrium } from '../trade/equilibrium.ts';
import { welfareGradients } from '../trade/gradient/welfare-gradients.ts';
import type { Policy } from '../trade/policy.ts';
import { solve } from '../trade/solve.ts';
import { borderFlows } from '../trade/trade-flows.ts';
import { welfare } from '../trade/welfare.ts';
import { type Answer, answerInForce, instrumentCell, ratesOf, withAnswer } from './instrument.ts';
import type { Arena, Side } from './task.ts';

/** An answer that was tried, and what it does beyond the policy already in force. */
export interface Trial {
  readonly answer: Answer;
  readonly policy: Policy;
  readonly ended: Equilibrium;
  /** Against the baseline, in its currency unit; [n]. */
  readonly equivalentVariation_n: Float64Array;
  /** Own equivalent variation that the answer adds, as a share of own baseline income; negative is a loss. */
  readonly ownGain: number;
  /** Equivalent variation that the answer takes from the opponents, as a share of own baseline income. */
  readonly harm: number;
}

/** What was done to try answers. */
export interface Effort {
  /** Equilibria solved for. */
  solves: number;
  /** Of these, how many ended without a result. */
  failures: number;
  gradients: number;
}

/** A side's way to try answers on the exact model, warm-started from the last equilibrium. */
export interface Trials {
  readonly side: Side;
  readonly arena: Arena;
  /** Own baseline income, in the baseline's currency unit. */
  readonly ownIncome: number;
  /** A guess of how little gains curve by each rate, up to a factor; see {@link metricOf}. */
  readonly metric_v: Float64Array;
  /** The policy in force, without an answer. */
  readonly unanswered: Trial;
  /** Every trial's own gain and harm, in the order in which they were made. */
  readonly outcomes: Pick<Trial, 'ownGain' | 'harm'>[];
  readonly effort: Effort;
  /** Try an answer, from an equilibrium near it if one is known; null where there is no equilibrium. */
  attempt(answer: Answer, near?: Equilibrium): Trial | null;
  /** Try a policy that no instruments describe; null where there is no equilibrium. */
  attemptPolicy(policy: Policy, answer: Answer): Trial | null;
  /**
   * Write the derivative of ownWeight·ownGain + harmWeight·harm by each rate.
   *
   * @returns whether the gradient converged.
   */
  differentiate(trial: Trial, ownWeight: number, harmWeight: number, into: Float64Array): boolean;
}

/** Largest residual of the equilibria of trials: a hundredth of a solve's default, so that small steps can be compared. */
const solveTolerance = 1e-12;

/** Solve for the equilibrium of an arena's policy: the only place where a response calls the solver. */
export function solveArena(
  { baseline, elasticities, policy }: Arena,
  start?: Equilibrium,
): Equilibrium {
  const warm = solve(baseline, elasticities, policy, {
    tolerance: solveTolerance,
    ...(start && { start }),
  });
  const astray = warm.status === 'limit' || warm.status === 'stalled';
  return astray && start ? solveArena({ baseline, elasticities, policy }) : warm;
}

/** Least trade that is believed to curve anything, as a part of the largest. */
const leastTrade = 1e-4;

/** Guess how little gains curve by each rate: the less, the more trade it reaches and the more elastic that is. */
function metricOf({ instruments }: Side, { baseline, elasticities }: Arena): Float64Array {
  const trade_jni = borderFlows(baseline, baseline.tariff_jni);
  const curve_v = Float64Array.from(
    instruments,
    (instrument) =>
      elasticities.trade_j[instrument.sector] *
      trade_jni[instrumentCell(instrument, baseline.economies)],
  );
  const largest = curve_v.reduce((most, curve) => Math.max(most, curve), 0);
  return curve_v.map((curve) => 1 / Math.max(leastTrade, curve / largest || 0));
}

function total(values_n: Float64Array, group: readonly number[]): number {
  return group.reduce((sum, n) => sum + values_n[n], 0);
}

/**
 * Make a side's way to try answers.
 *
 * @param unanswered - the converged equilibrium of the policy in force, from which gains and harm are counted.
 */
export function trials(side: Side, arena: Arena, unanswered: Equilibrium): Trials {
  const { baseline, elasticities } = arena;
  const before_n = welfare(baseline, unanswered).equivalentVariation_n;
  const { instruments, actors, opponents } = side;
  const N = baseline.economies;
  const ownIncome = total(baseline.income_n, actors);
  const ownBefore = total(before_n, actors);
  const theirsBefore = total(before_n, opponents);
  const effort: Effort = { solves: 0, failures: 0, gradients: 0 };
  const outcomes: Pick<Trial, 'ownGain' | 'harm'>[] = [];
  const weight_n = new Float64Array(N);
  let last = unanswered;

  const reach = (policy: Policy, start: Equilibrium): Equilibrium | null => {
    effort.solves++;
    const ended = solveArena({ ...arena, policy }, start);
    if (ended.status === 'converged') return ended;
    effort.failures++;
    return null;
  };
  const attemptPolicy = (policy: Policy, answer: Answer, near = last): Trial | null => {
    const ended = reach(policy, near);
    if (ended === null) return null;
    last = ended;
    const { equivalentVariation_n } = welfare(baseline, ended);
    const ownGain = (total(equivalentVariation_n, actors) - ownBefore) / ownIncome;
    const harm = (theirsBefore - total(equivalentVariation_n, opponents)) / ownIncome;
    outcomes.push({ ownGain, harm });
    return { answer, policy, ended, equivalentVariation_n, ownGain, harm };
  };
  return {
    side,
    arena,
    ownIncome,
    metric_v: metricOf(side, arena),
    unanswered: {
      answer: answerInForce(arena.policy, instruments, N),
      policy: arena.policy,
      ended: unanswered,
      equivalentVariation_n: before_n,
      ownGain: 0,
      harm: 0,
    },
    outcomes,
    effort,
    attempt: (answer, near) =>
      attemptPolicy(withAnswer(arena.policy, instruments, answer, N), answer, near),
    attemptPolicy,
    differentiate({ policy, ended, answer }, ownWeight, harmWeight, into) {
      effort.gradients++;
      weight_n.fill(0);
      for (const n of actors) weight_n[n] = (ownWeight * baseline.income_n[n]) / ownIncome;
      for (const n of opponents) weight_n[n] = (-harmWeight * baseline.income_n[n]) / ownIncome;
      const [gradient] = welfareGradients(baseline, elasticities, policy, ended, [weight_n]);
      for (const [v, instrument] of instruments.entries())
        into[v] = answer.banned_v[v]
          ? 0
          : ratesOf(gradient, instrument.kind)[instrumentCell(instrument, N)];
      return gradient.status === 'converged';
    },
  };
}
