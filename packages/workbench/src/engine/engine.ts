import type { Job, JobOutcome } from './job.ts';

/** The shared inputs of a run, by the SHA-256 of their text in UTF-8. */
export type Blobs = ReadonlyMap<string, string>;

/** What a run of jobs needs besides the jobs. */
export interface EngineRun {
  readonly blobs: Blobs;
  /** Called exactly once for each key, in any order; the engine waits for it before it takes more work. */
  readonly onOutcome: (outcome: JobOutcome) => Promise<void> | void;
  readonly signal?: AbortSignal | undefined;
}

/** The port to whatever performs jobs: this thread, the cores of this machine, or many machines. */
export interface Engine {
  /** How many jobs are performed at once; null where it is not known. */
  readonly workers: number | null;
  /**
   * Run every job once in effect: where delivery repeats a job, only one outcome counts. A job that fails ends as a
   * dead letter and stops no other. Jobs are drawn as they are needed, so that there may be any number of them.
   *
   * @throws the signal's reason when aborted, what `onOutcome` throws, or the fault of an engine that cannot go on.
   */
  run(jobs: Iterable<Job>, run: EngineRun): Promise<void>;
  close(): Promise<void>;
}
