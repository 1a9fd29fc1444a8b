import type { Conditions } from './conditions.ts';
import { type Course, followDays } from './propagate.ts';

/** What a stockpile is to bridge, and how exactly its size is sought. */
export interface Bridge {
  /** The inputs that are stockpiled, each with as many days of normal use. */
  readonly inputs: readonly number[];
  /** The agents whose loss counts. */
  readonly agents: readonly number[];
  /** ε, the loss that is let pass, days of the agents' normal output. */
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
 *   min K  such that  Σ_{a,t} (1 − y_ta(K)) output_a ≤ ε Σ_a output_a
 *
 * The loss counts all days of the course. A stockpile of more days than the course has cannot be used up, so that the
 * search lies between none and that; by bisection, as a larger stockpile never lowers what its holder makes.
 */
export function bridgingStock(course: Course, bridge: Bridge): BridgingStock {
  const { lossDays, step = 1 } = bridge;
  const loss = (steps: number) => lossWith(course, bridge, steps * step);
  let enough = Math.ceil(course.days / step);
  const least = loss(enough);
  if (least > lossDays) return { status: 'out-of-reach', lossDays: least };
  if (loss(0) <= lossDays) return { status: 'found', days: 0 };
  let tooFew = 0;
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (loss(middle) <= lossDays) enough = middle;
    else tooFew = middle;
  }
  return { status: 'found', days: enough * step };
}

/** The loss of some agents when inputs are stockpiled, days of their normal output. */
function lossWith(
  { conditions, ...course }: Course,
  { inputs, agents }: Bridge,
  days: number,
): number {
  const stockpileDays_s = conditions.stockpileDays_s.slice();
  for (const s of inputs) stockpileDays_s[s] += days;
  const stockpiled: Conditions = { ...conditions, stockpileDays_s };
  const { output_a } = course.network;
  let lost = 0;
  followDays({ ...course, conditions: stockpiled }, (_, { production_a }) => {
    for (const a of agents) lost += (1 - production_a[a]) * output_a[a];
  });
  return lost / agents.reduce((sum, a) => sum + output_a[a], 0);
}
