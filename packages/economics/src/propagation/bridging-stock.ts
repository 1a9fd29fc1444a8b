import type { Conditions } from './conditions.ts';
import { type Course, followDays } from './propagate.ts';
import type { State } from './state.ts';

/** What a stockpile is to bridge, and how exactly its size is sought. */
export interface Bridge {
  /** The inputs that are stockpiled, each with as many days of normal use. */
  readonly inputs: readonly number[];
  /** The agents whose loss for want of inputs counts. */
  readonly agents: readonly number[];
  /** ε, the loss of each agent that is let pass, days of its normal output. */
  readonly lossDays: number;
  /** The size is found to this many days; a day if left out. */
  readonly step?: number;
}

/** How the search ended; `out-of-reach` where no stockpile keeps the loss so small, as something else is missing. */
export type BridgingStock =
  | { readonly status: 'found'; readonly days: number }
  | { readonly status: 'out-of-reach'; readonly lossDays: number };

/**
 * Find the smallest stockpile that would have bridged a shock.
 *
 *   min K  such that  max_a Σ_t (min(1, ŷ_ta(K)) − y_ta(K)) ≤ ε
 *
 * ŷ is what an agent would make with all inputs: only what is lost for want of inputs counts, not for want of orders or
 * capacity, and what is made beyond normal later on does not undo it. A stockpile of as many days as the course has cannot be used up; what is used of
 * it is enough, and hardly more than enough, so that the search goes down from there: a larger stockpile does not lower what
 * its holder makes where goods do not return to their maker, and what a smaller one loses is checked in any case.
 */
export function bridgingStock(course: Course, bridge: Bridge): BridgingStock {
  const { lossDays, step = 1 } = bridge;
  const plenty = runWith(course, bridge, course.days);
  if (plenty.lossDays > lossDays) return { status: 'out-of-reach', lossDays: plenty.lossDays };
  const isEnough = (steps: number) => runWith(course, bridge, steps * step).lossDays <= lossDays;
  let enough = Math.ceil(plenty.releasedDays / step);
  let tooFew = enough;
  for (let width = Math.ceil(2 * (lossDays / step)) + 1; enough === tooFew; width *= 4) {
    tooFew = Math.max(-1, enough - width);
    if (tooFew >= 0 && isEnough(tooFew)) enough = tooFew;
  }
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else tooFew = middle;
  }
  return { status: 'found', days: enough * step };
}

/** What an agent misses on a day for want of inputs, over its normal output. */
export function missedBy(
  { wanted_a, production_a }: Pick<State, 'wanted_a' | 'production_a'>,
  a: number,
): number {
  return Math.max(0, Math.min(1, wanted_a[a]) - production_a[a]);
}

/** Stockpile inputs alike: the largest loss of some agents, days of normal output, and the most that was used of a stockpile. */
function runWith(
  { conditions, ...course }: Course,
  { inputs, agents }: Bridge,
  days: number,
): { readonly lossDays: number; readonly releasedDays: number } {
  const stockpileDays_s = conditions.stockpileDays_s.slice();
  for (const s of inputs) stockpileDays_s[s] += days;
  const stockpiled: Conditions = { ...conditions, stockpileDays_s };
  const missedDays = new Float64Array(agents.length);
  const { stockpile_s } = followDays({ ...course, conditions: stockpiled }, (_, state) => {
    for (let at = 0; at < agents.length; at++) missedDays[at] += missedBy(state, agents[at]);
  });
  return {
    lossDays: missedDays.reduce((most, days) => Math.max(most, days), 0),
    releasedDays: inputs.reduce(
      (most, s) => Math.max(most, stockpileDays_s[s] - (stockpile_s[s] ?? 0)),
      0,
    ),
  };
}
