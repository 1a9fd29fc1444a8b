/** Ours on SIMD or plain kernels, ours with the nests of the short run, or the damped loop. */
export type SolverName = 'simd' | 'plain' | 'short' | 'textbook';

/** How near a sweep comes to the machine's read bandwidth. */
export interface SweepCost {
  readonly readBytes: number;
  readonly workingSet: number;
  readonly bytesPerSecond: number;
  /** Of this machine on a buffer as large as the working set, in bytes per second. */
  readonly bandwidth: number;
}

/** What one solver did on one case. */
export interface Measured {
  readonly economies: number;
  readonly sectors: number;
  readonly status: string;
  /** Sweeps of ours, rounds of the textbook's outer loop. */
  readonly iterations: number;
  /** Largest residual at the end; null where the iterates left the domain. */
  readonly residual: number | null;
  /** Processor time: the median of the runs, without loading. */
  readonly milliseconds: number;
  readonly runs: number;
  /** Resident memory of the process before loading, and at its highest. */
  readonly startMiB: number;
  readonly peakMiB: number;
  readonly sweep?: SweepCost;
}

/** A case that this machine cannot load, and why. */
export interface Skipped {
  readonly skipped: string;
}

/** A case with what every solver did on it. */
export interface CaseResult {
  readonly name: string;
  readonly title: string;
  readonly scenario: string;
  readonly solvers: Partial<Record<SolverName, Measured>>;
  readonly skipped: string | null;
}
