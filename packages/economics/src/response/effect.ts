import type { Trial, Trials } from './trials.ts';

/** What an answer does, in the baseline's currency unit. */
export interface Effect {
  /** Equivalent variation with the answer, against the baseline; [n]. */
  readonly equivalentVariation_n: Float64Array;
  /** What the answer adds to it beyond the policy already in force; [n]. */
  readonly addedVariation_n: Float64Array;
  /** Own equivalent variation that the answer adds; negative is a loss. */
  readonly ownGain: number;
  /** Equivalent variation that the answer takes from the opponents. */
  readonly harm: number;
  /** Harm over own loss; null where the answer costs its side nothing. */
  readonly harmPerOwnLoss: number | null;
}

/** Express what a trial does in the currency unit. */
export function effectOf({ ownIncome, unanswered }: Trials, trial: Trial): Effect {
  const { equivalentVariation_n, ownGain, harm } = trial;
  const before_n = unanswered.equivalentVariation_n;
  return {
    equivalentVariation_n,
    addedVariation_n: equivalentVariation_n.map((value, n) => value - before_n[n]),
    ownGain: ownGain * ownIncome,
    harm: harm * ownIncome,
    harmPerOwnLoss: ownGain < 0 ? -harm / ownGain : null,
  };
}

/** Own loss and harm of one answer, as shares of own baseline income; a negative loss is a gain. */
export interface Outcome {
  readonly ownLoss: number;
  readonly harm: number;
}

/** Keep the outcomes that no other beats in both, from the smallest own loss to the largest. */
export function frontierOf(outcomes: readonly Pick<Trial, 'ownGain' | 'harm'>[]): Outcome[] {
  const frontier: Outcome[] = [];
  const byLoss = [...outcomes].sort((a, b) => b.ownGain - a.ownGain || b.harm - a.harm);
  for (const { ownGain, harm } of byLoss)
    if (harm > (frontier.at(-1)?.harm ?? Number.NEGATIVE_INFINITY))
      frontier.push({ ownLoss: -ownGain, harm });
  return frontier;
}
