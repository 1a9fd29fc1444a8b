import type { Indicator } from '@musubi/vocabulary';
import { monthsTo } from './months-to.ts';

/**
 * Give the value of the path in a period: a straight line in time from the end of the baseline's period to the end of the
 * target's, and the target's value after it; null where baseline or target is not known.
 *
 *   e(p) = b + (t − b) · min(1, (p − p_b) / (p_t − p_b))
 */
export function expectedAt(
  { baseline, target }: Pick<Indicator, 'baseline' | 'target'>,
  period: string,
): number | null {
  if (target === null || baseline.value === null) return null;
  const whole = monthsTo(baseline.period, target.period);
  const passed = Math.max(0, monthsTo(baseline.period, period));
  const share = passed >= whole ? 1 : passed / whole;
  return share === 1 ? target.value : baseline.value + (target.value - baseline.value) * share;
}
