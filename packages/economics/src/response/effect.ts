import type { Baseline } from '../trade/baseline.ts';
import type { Equilibrium } from '../trade/equilibrium.ts';
import { welfare } from '../trade/welfare.ts';
import type { Side } from './side.ts';

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

/** Add up the values of a group of economies. */
export function total(values_n: Float64Array, group: readonly number[]): number {
  return group.reduce((sum, n) => sum + values_n[n], 0);
}

/**
 * Measure what an answer does.
 *
 *   own gain = Σ_A (EV_n − EV°_n) ,  harm = −Σ_B (EV_n − EV°_n)
 *
 * @param unanswered - the equilibrium of the policy in force, EV°.
 * @param ended - the equilibrium with the answer, EV.
 */
export function effectOf(
  { actors, opponents }: Pick<Side, 'actors' | 'opponents'>,
  baseline: Baseline,
  unanswered: Equilibrium,
  ended: Equilibrium,
): Effect {
  const before_n = welfare(baseline, unanswered).equivalentVariation_n;
  const { equivalentVariation_n } = welfare(baseline, ended);
  const addedVariation_n = equivalentVariation_n.map((value, n) => value - before_n[n]);
  const ownGain = total(addedVariation_n, actors);
  const harm = -total(addedVariation_n, opponents);
  return {
    equivalentVariation_n,
    addedVariation_n,
    ownGain,
    harm,
    harmPerOwnLoss: ownGain < 0 ? -harm / ownGain : null,
  };
}
