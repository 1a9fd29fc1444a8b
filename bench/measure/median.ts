/** The median of some runs, and how many there were. */
export interface Timing {
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
  const times = Array.from({ length: counted }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return { milliseconds: times.sort((a, b) => a - b)[Math.floor(counted / 2)]!, runs: counted };
}
