import type { Observation } from '@musubi/vocabulary';
import { lastMonthOf } from '../status/months-to.ts';

/** Keep the observations that no later one revises, the earliest period first. */
export function inForce(observations: readonly Observation[]): Observation[] {
  const revised = new Set(observations.map(({ revises }) => revises));
  return observations
    .filter(({ id }) => !revised.has(id))
    .toSorted((a, b) => lastMonthOf(a.period) - lastMonthOf(b.period));
}
