import type { Indicator, IndicatorStatus } from '@musubi/vocabulary';
import { expectedAt } from './expected-at.ts';
import { monthsTo } from './months-to.ts';

/** What a figure is judged against. */
export type Path = Pick<Indicator, 'direction' | 'baseline' | 'target' | 'tolerance'>;

/** A figure, or the limits within which it lies; both null where the data do not say. */
export interface Reading {
  readonly value: number | null;
  readonly interval?: readonly [low: number, high: number] | undefined;
}

/**
 * Judge how a figure stands to the path of its indicator. With b the baseline, t the target, e the path, τ the tolerance, and
 * s = +1 where the promise wants it up, −1 where down, the first line that holds counts:
 *
 *   met        s(v − t) ≥ −τ
 *   reversing  s(v − b) < −τ
 *   ahead      s(v − e) > τ
 *   on-path    s(v − e) ≥ −τ
 *   behind     otherwise
 *
 * Without a target there is no path: on-path where s(v − b) > τ, behind where |v − b| ≤ τ, reversing below that. Without a baseline
 * only `met` can be told, and `behind` from the target's period on. A range is judged by its distance |v − t|, or |v − b| without a
 * target, as a figure that is to go down to zero; without a target it is on-path within τ and reversing beyond.
 * Of a figure known within limits only, the status is what both ends say, else no-data. What is null is no-data.
 *
 * @param period - `2021`, `2021-Q3` or `2021-07`; after the baseline’s.
 *
 * @example
 * ```ts
 * import { judgeStatus } from '@musubi/workbench';
 * const path = {
 *   direction: 'down', tolerance: 1,
 *   baseline: { period: '2018', value: 42 }, target: { period: '2022', value: 20 },
 * } as const;
 * assert.equal(judgeStatus(path, '2020', { value: 13 }), 'met');
 * assert.equal(judgeStatus(path, '2020', { value: 31 }), 'on-path');
 * assert.equal(judgeStatus(path, '2020', { value: null }), 'no-data');
 * ```
 */
export function judgeStatus(path: Path, period: string, reading: Reading): IndicatorStatus {
  const limits = limitsOf(reading);
  if (limits === null) return 'no-data';
  if (path.direction === 'range') return judgeRange(path, period, limits);
  const [low, high] = limits.map((value) => judgeValue(path, period, value));
  return low === high ? low! : 'no-data';
}

function limitsOf({ value, interval }: Reading): readonly [number, number] | null {
  if (interval !== undefined) return interval;
  return value === null ? null : [value, value];
}

function judgeValue(path: Path, period: string, value: number): IndicatorStatus {
  const { direction, baseline, target, tolerance } = path;
  const sign = direction === 'up' ? 1 : -1;
  const over = (other: number) => sign * (value - other);
  if (target !== null && over(target.value) >= -tolerance) return 'met';
  if (baseline.value === null) {
    const isDue = target !== null && monthsTo(target.period, period) >= 0;
    return isDue ? 'behind' : 'no-data';
  }
  if (over(baseline.value) < -tolerance) return 'reversing';
  if (target === null) return over(baseline.value) > tolerance ? 'on-path' : 'behind';
  const gap = over(expectedAt(path, period)!);
  if (gap > tolerance) return 'ahead';
  return gap >= -tolerance ? 'on-path' : 'behind';
}

/** Judge a range by the distance from its middle. */
function judgeRange(
  { baseline, target, tolerance }: Path,
  period: string,
  [low, high]: readonly [number, number],
): IndicatorStatus {
  const middle = target?.value ?? baseline.value;
  if (middle === null) return 'no-data';
  const ends = [Math.abs(low - middle), Math.abs(high - middle)];
  const nearest = low <= middle && middle <= high ? 0 : Math.min(...ends);
  const judge = (distance: number): IndicatorStatus => {
    if (target === null) return distance <= tolerance ? 'on-path' : 'reversing';
    const start = baseline.value === null ? null : Math.abs(baseline.value - middle);
    return judgeValue(
      {
        direction: 'down',
        baseline: { period: baseline.period, value: start },
        target: { period: target.period, value: 0 },
        tolerance,
      },
      period,
      distance,
    );
  };
  const [best, worst] = [judge(nearest), judge(Math.max(...ends))];
  return best === worst ? best : 'no-data';
}
