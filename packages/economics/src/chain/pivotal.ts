import { type Certainty, type Limits, shareRounding } from './certainty.ts';

/** Whether a member is pivotal, and how far the others fall short without it. */
export interface Pivot {
  readonly verdict: Certainty;
  /** What the others lack of the threshold, fractions; zero where they reach it. */
  readonly shortfall: Limits;
}

/**
 * Say whether a member is pivotal: with it the alliance reaches a threshold, without it not.
 *
 *   a + b ≥ t > a,   a the share of the others, b that of the member
 *
 * It is certain where it holds for every a and b that are possible, and possible where it holds for some.
 *
 * @param all - the limits of a + b.
 * @param others - the limits of a.
 * @param member - the limits of b.
 * @param threshold - t, a fraction.
 * @see Banzhaf (1965), Rutgers Law Review 19, on pivotal members of a weighted majority.
 *
 * @example
 * ```ts
 * import { pivotOf } from '@musubi/economics';
 * const japan = pivotOf([0.75, 0.75], [0.25, 0.25], [0.5, 0.5], 0.5);
 * assert.deepEqual(japan, { verdict: 'certain', shortfall: [0.25, 0.25] });
 * ```
 */
export function pivotOf(all: Limits, others: Limits, member: Limits, threshold: number): Pivot {
  const shortOf = (share: number) =>
    share >= threshold - shareRounding ? 0 : threshold - Math.max(0, share);
  const shortfall: Limits = [shortOf(others[1]), shortOf(others[0])];
  const possible =
    all[1] >= threshold - shareRounding && shortfall[1] > 0 && member[1] > shareRounding;
  if (!possible) return { verdict: 'no', shortfall };
  const certain = all[0] >= threshold - shareRounding && shortfall[0] > 0;
  return { verdict: certain ? 'certain' : 'possible', shortfall };
}
