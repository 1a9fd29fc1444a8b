import type { Outcome } from '../file/outcome.ts';
import type { OnInputs } from '../run/input-file.ts';
import type { SolveShipped } from './shipped-scenario.ts';

/** A number that a procedure computed, named as the check file names it. */
export interface Measurement {
  readonly quantity: string;
  readonly economy: string;
  readonly value: number;
}

/** Where a procedure finds what it reads, and what others solved before it. */
export interface CheckContext {
  /** The folder of reference data that the check names as `data`; empty when it names none. */
  readonly reference: string;
  /** Solve a shipped scenario, once for all checks. */
  readonly solveShipped: SolveShipped;
  /** Told of the shipped files that are read. */
  readonly onInputs: OnInputs;
}

/** Recompute the numbers of a check. */
export type Procedure = (context: CheckContext) => Promise<Outcome<readonly Measurement[]>>;
