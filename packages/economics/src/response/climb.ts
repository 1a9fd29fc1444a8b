import type { Answer } from './answer.ts';
import type { Outcome } from './frontier.ts';
import { type BoxMinimum, type BoxMinimumOptions, minimiseOnBox } from './minimise-on-box.ts';
import type { Side } from './side.ts';
import type { Trial, Trials } from './trials.ts';

/** How an ascent from one answer ended. */
export interface Climb {
  /** How the last minimisation ended; `limit` also where a budget was not met in time. */
  readonly status: BoxMinimum['status'];
  /** The best answer that was met and is allowed; null where none has an equilibrium within the budget. */
  readonly trial: Trial | null;
  readonly evaluations: number;
  /** What one more unit of own loss would add to the harm: zero where the budget does not bind, null where there is none. */
  readonly marginalHarm: number | null;
}

/** When an ascent ends; every field has a default. */
export interface ClimbOptions {
  /** Projected gradient, in shares of own income per unit of a rate, below which an ascent has converged; 1e-7. */
  readonly tolerance?: number;
  /** Evaluations of an ascent; 300. */
  readonly evaluationLimit?: number;
}

/** What an answer is worth to its side, as a share of own baseline income; minus infinity where it is over the budget. */
export function scoreOf({ objective }: Side, trial: Outcome): number {
  if (objective.kind === 'own-income') return trial.ownGain;
  return -trial.ownGain <= objective.budget ? trial.harm : Number.NEGATIVE_INFINITY;
}

/** Give the better of two trials; either may be missing or not allowed. */
export function betterOf(side: Side, a: Trial | null, b: Trial | null): Trial | null {
  const score = (trial: Trial | null) =>
    trial === null ? Number.NEGATIVE_INFINITY : scoreOf(side, trial);
  if (score(b) > score(a)) return b;
  return score(a) > Number.NEGATIVE_INFINITY ? a : null;
}

/** Error of a trial's gain and harm that the tolerance of solves leaves. */
const noise = 1e-12;

/** A value that a climb makes small, with the weights by which it changes with own gain and harm. */
type Valuation = (trial: Trial) => {
  readonly value: number;
  readonly ownWeight: number;
  readonly harmWeight: number;
};

/** Minimise a value of trials from an answer, its bans held; hand every trial to a witness. */
export function descend(
  trials: Trials,
  from: Answer,
  valuation: Valuation,
  witness: (trial: Trial) => void,
  options: BoxMinimumOptions,
): BoxMinimum {
  const evaluate = (at: Float64Array, gradient: Float64Array) => {
    const trial = trials.attempt({ rate_v: at.slice(), banned_v: from.banned_v });
    if (trial === null) return Number.POSITIVE_INFINITY;
    witness(trial);
    const { value, ownWeight, harmWeight } = valuation(trial);
    const known = trials.differentiate(trial, ownWeight, harmWeight, gradient);
    return known ? value : Number.POSITIVE_INFINITY;
  };
  const { box, metric_v: metric } = trials.reach;
  return minimiseOnBox(evaluate, box, from.rate_v, { noise, metric, ...options });
}

/** Climb from an answer to the largest own income near it; its bans stay. */
export function climbOwnIncome(trials: Trials, from: Answer, options: ClimbOptions = {}): Climb {
  let best: Trial | null = null;
  const { status, evaluations } = descend(
    trials,
    from,
    ({ ownGain }) => ({ value: -ownGain, ownWeight: -1, harmWeight: 0 }),
    (trial) => {
      best = betterOf(trials.side, best, trial);
    },
    options,
  );
  return { status, trial: best, evaluations, marginalHarm: null };
}
