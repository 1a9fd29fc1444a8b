import type { SourcingPlanFile } from '@musubi/vocabulary';
import type { AssumedNumber } from './assumed-number.ts';
import { castPlan } from './cast-plan.ts';
import type { SharesOfItem } from './terms.ts';

/** List every number that a plan assumes, each once, in the order in which they are first used. */
export function recordedNumbers(
  plan: SourcingPlanFile,
  shares: ReadonlyMap<string, SharesOfItem>,
): AssumedNumber[] {
  const found = new Map<string, AssumedNumber>();
  castPlan(plan, shares, (number) => {
    if (!found.has(number.name)) found.set(number.name, number);
    return number.value;
  });
  return [...found.values()];
}

/** Whether a number is known only within limits. */
export function isUnknown({ low, high }: AssumedNumber): boolean {
  return low < high;
}
