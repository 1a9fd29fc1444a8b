import type { Observation, Revision } from '@musubi/vocabulary';
import { lastMonthOf } from '../status/months-to.ts';

/** List every figure that was replaced: old, new, their difference, why, and whether the status changed. */
export function revisionsIn(observations: readonly Observation[]): Revision[] {
  const byId = new Map(observations.map((one) => [one.id, one]));
  return observations
    .flatMap((made) => {
      const old = made.revises === null ? undefined : byId.get(made.revises);
      return old === undefined ? [] : [revisionOf(old, made)];
    })
    .toSorted(
      (a, b) =>
        lastMonthOf(a.period) - lastMonthOf(b.period) ||
        (a.newComputedAt < b.newComputedAt ? -1 : 1),
    );
}

function revisionOf(old: Observation, made: Observation): Revision {
  const isUnknown = old.value === null || made.value === null;
  return {
    period: made.period,
    cause: causeOf(old, made),
    oldValue: old.value,
    newValue: made.value,
    difference: isUnknown ? null : made.value! - old.value!,
    oldStatus: old.status,
    newStatus: made.status,
    hasStatusChanged: old.status !== made.status,
    oldVintageSha256: old.vintageSha256,
    newVintageSha256: made.vintageSha256,
    oldComputedAt: old.computedAt,
    newComputedAt: made.computedAt,
  };
}

function causeOf(old: Observation, made: Observation): Revision['cause'] {
  if (old.vintageSha256 !== made.vintageSha256) return 'data';
  const isSame =
    old.value === made.value && JSON.stringify(old.interval) === JSON.stringify(made.interval);
  return isSame ? 'indicator' : 'code';
}
