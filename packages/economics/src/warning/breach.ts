import type { Reading } from './baseline.ts';
import type { WarningRule } from './rule.ts';
import type { Measure } from './series.ts';

/**
 * Measure how far a value lies below what was expected: as a fraction of it for an amount, as a difference of fractions
 * for a share; negative above it.
 *
 *   f_t = 1 − y_t / y*_t , or y*_t − y_t for a share
 */
export function fallOf(value: number, expected: number, measure: Measure): number {
  return measure === 'share' ? expected - value : 1 - value / expected;
}

/**
 * Tell whether a month breaches the level rule: it lies far below its baseline, both in size and against the usual scatter.
 *
 *   f_t ≥ f_least  and  u_t / σ_t ≤ −k
 */
export function breachesLevel(
  value: number,
  { score, expected }: Reading,
  measure: Measure,
  rule: WarningRule,
): boolean {
  const least = measure === 'share' ? rule.leastFallShare : rule.leastFall;
  return score <= -rule.levelScore && fallOf(value, expected, measure) >= least;
}

/**
 * Tell whether a month breaches the change rule: it breaches the level rule, and fell there since the month before.
 *
 *   (u_t − u_{t−1}) / σ(Δu)_t ≤ −c
 */
export function breachesChange(
  value: number,
  reading: Reading,
  measure: Measure,
  rule: WarningRule,
): boolean {
  return breachesLevel(value, reading, measure, rule) && reading.changeScore <= -rule.changeScore;
}
