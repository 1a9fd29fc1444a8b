import type { Equilibrium } from '../trade/equilibrium.ts';
import { welfareGradients } from '../trade/gradient/welfare-gradients.ts';
import type { Policy } from '../trade/policy.ts';
import { type Answer, answerInForce, withAnswer } from './answer.ts';
import { type Effect, effectOf, total } from './effect.ts';
import type { Outcome } from './frontier.ts';
import { instrumentCell, ratesOf } from './instrument.ts';
import { type Reach, reachOf } from './reach.ts';
import type { Arena, Side } from './side.ts';
import { type Probe, probeOf, solveArena } from './solve-arena.ts';

/** An answer that was tried, and what it does beyond the policy already in force. */
export interface Trial extends Outcome {
  readonly answer: Answer;
  readonly policy: Policy;
  readonly ended: Equilibrium;
  readonly effect: Effect;
}

/** What was done to try answers. */
interface Effort {
  /** Equilibria solved for. */
  solves: number;
  gradients: number;
  /** Solves and gradients that ended without a result. */
  failures: number;
}

/** A side's way to try answers on the exact model, warm-started from the last equilibrium. */
export interface Trials {
  readonly side: Side;
  /** The policy in force, without an answer. */
  readonly unanswered: Trial;
  readonly reach: Reach;
  /** What every trial came to, in the order in which they were made. */
  readonly outcomes: readonly Outcome[];
  readonly effort: Readonly<Effort>;
  /** Try an answer, from an equilibrium near it if one is known; null where there is no equilibrium. */
  attempt(answer: Answer, near?: Equilibrium): Trial | null;
  /**
   * Make a way to try many answers near a trial for what they come to only, cheaper and less exact than `attempt`; it
   * gives null where there is no equilibrium.
   */
  probeNear(trial: Trial): (answer: Answer) => Outcome | null;
  /**
   * Write the derivative of ownWeight·ownGain + harmWeight·harm by each rate.
   *
   * @returns whether the gradient converged.
   */
  differentiate(trial: Trial, ownWeight: number, harmWeight: number, into: Float64Array): boolean;
}

/**
 * Make a side's way to try answers.
 *
 * @param unanswered - the converged equilibrium of the policy in force, from which gains and harm are counted.
 */
export function trials(side: Side, arena: Arena, unanswered: Equilibrium): Trials {
  const { baseline, elasticities, policy: inForce } = arena;
  const { instruments, actors, opponents } = side;
  const N = baseline.economies;
  const ownIncome = total(baseline.income_n, actors);
  const effort: Effort = { solves: 1, failures: 0, gradients: 0 };
  const outcomes: Outcome[] = [];
  const weight_n = new Float64Array(N);
  let last = unanswered;
  let probe: Probe | undefined;

  const trialOf = (answer: Answer, policy: Policy, ended: Equilibrium): Trial => {
    const effect = effectOf(side, baseline, unanswered, ended);
    const outcome = { ownGain: effect.ownGain / ownIncome, harm: effect.harm / ownIncome };
    outcomes.push(outcome);
    return { answer, policy, ended, effect, ...outcome };
  };
  const none = trialOf(answerInForce(inForce, instruments, N), inForce, unanswered);
  const outcomeOf = (realIncomeHat_n: Float64Array): Outcome => {
    const added_n = realIncomeHat_n.map(
      (hat, n) => baseline.income_n[n] * (hat - 1) - none.effect.equivalentVariation_n[n],
    );
    return {
      ownGain: total(added_n, actors) / ownIncome,
      harm: -total(added_n, opponents) / ownIncome,
    };
  };
  return {
    side,
    unanswered: none,
    reach: reachOf(side, arena),
    outcomes,
    effort,
    attempt(answer, near = last) {
      effort.solves++;
      const policy = withAnswer(inForce, instruments, answer, N);
      const ended = solveArena({ ...arena, policy }, near);
      if (ended.status !== 'converged') {
        effort.failures++;
        return null;
      }
      last = ended;
      return trialOf(answer, policy, ended);
    },
    probeNear({ policy: near }) {
      probe ??= probeOf(arena);
      const solved = (policy: Policy, start?: Float64Array) => {
        effort.solves++;
        return probe!(policy, start);
      };
      const { state } = solved(near);
      return (answer) => {
        const ended = solved(withAnswer(inForce, instruments, answer, N), state);
        if (ended.status !== 'converged') {
          effort.failures++;
          return null;
        }
        const outcome = outcomeOf(ended.realIncomeHat_n);
        outcomes.push(outcome);
        return outcome;
      };
    },
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
      if (gradient.status !== 'converged') effort.failures++;
      return gradient.status === 'converged';
    },
  };
}
