import type { SourcingPlanFile } from '@musubi/vocabulary';
import { breathe, type Surroundings } from '../run/surroundings.ts';
import {
  type AssumedNumber,
  favourable,
  oneAt,
  type Pick as PickEnd,
  unfavourable,
} from './assumed-number.ts';
import { castPlan } from './cast-plan.ts';
import { isUnknown } from './recorded-numbers.ts';
import { type Acceptance, solveSourcing } from './solve-sourcing.ts';
import type { SharesOfItem } from './terms.ts';

interface PlanAndShares {
  readonly plan: SourcingPlanFile;
  readonly shares: ReadonlyMap<string, SharesOfItem>;
}

/** The cost of the same bound with numbers at their ends; null where bounds then clash. */
export interface CostsAtEnds {
  readonly ofNumbers: ReadonlyMap<
    string,
    { readonly low: number | null; readonly high: number | null }
  >;
  readonly favourable: number | null;
  readonly unfavourable: number | null;
}

/**
 * Find the cost of keeping a bound on risk with each unknown number at its ends, and with all of them at their better and worse ends.
 */
export async function costsAtEnds(
  { plan, shares }: PlanAndShares,
  accepted: Acceptance,
  numbers: readonly AssumedNumber[],
  surroundings: Pick<Surroundings, 'signal' | 'onProgress'>,
): Promise<CostsAtEnds> {
  const unknown = numbers.filter(isUnknown);
  const total = 2 * unknown.length + 2;
  let done = 0;
  const costAt = async (pick: PickEnd) => {
    await breathe(surroundings);
    const solution = await solveSourcing(castPlan(plan, shares, pick).problem, accepted, 0);
    surroundings.onProgress?.({ done: ++done, total });
    return solution.status === 'optimal' ? solution.chosen.cost.total : null;
  };
  const ofNumbers = new Map<string, { low: number | null; high: number | null }>();
  for (const { name } of unknown)
    ofNumbers.set(name, {
      low: await costAt(oneAt(name, 'low')),
      high: await costAt(oneAt(name, 'high')),
    });
  return {
    ofNumbers,
    favourable: await costAt(favourable),
    unfavourable: await costAt(unfavourable),
  };
}
