/** The median of some runs, and how many there were. */
export interface Timing {
  /** Of processor time. */
  readonly milliseconds: number;
  readonly runs: number;
}

/** Runs of which the median is taken. */
const counted = 5;

/**
 * Time some work: after a warm-up, in which the engine compiles, the median of five runs.
 *
 * @param warmUpMs - how long to run before counting.
 */
export function timed(work: () => void, warmUpMs: number): Timing {
  const warm = performance.now() + warmUpMs;
  while (performance.now() < warm) work();
  const times = Array.from({ length: counted }, () => processorTime(work).milliseconds);
  return { milliseconds: middle(times), runs: counted };
}

/** The median of an odd number of values. */
export function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/**
 * Do some work and measure its processor time, over all threads of this process: on a free machine no less than the
 * clock shows, and on a busy one not made longer by waiting for the others.
 */
export function processorTime<Value>(work: () => Value): {
  readonly value: Value;
  readonly milliseconds: number;
} {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return { value, milliseconds: (user + system) / 1000 };
}
