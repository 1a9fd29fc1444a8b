import type { Indicator, IndicatorStatus, Observation } from '@musubi/vocabulary';
import { inForce } from './in-force.ts';

/** Tell whether an indicator may move a verdict or health: never one that is context only. */
export function movesVerdict({ attribution }: Pick<Indicator, 'attribution'>): boolean {
  return attribution !== 'context-only';
}

/**
 * Give what an indicator says of its obligation: the status of the latest figure that is known.
 *
 * @returns null where it is context only, or no figure is known.
 */
export function verdictStatus(
  indicator: Pick<Indicator, 'attribution'>,
  observations: readonly Observation[],
): IndicatorStatus | null {
  if (!movesVerdict(indicator)) return null;
  return inForce(observations).findLast(({ status }) => status !== 'no-data')?.status ?? null;
}
