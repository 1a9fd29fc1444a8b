import { setMaxListeners } from 'node:events';
import type { EngineRun } from './engine.ts';
import type { Job, JobOutcome } from './job.ts';

/** How an engine runs one job. */
export type RunOne = (job: Job, signal: AbortSignal) => Promise<JobOutcome>;

/**
 * Run jobs with at most so many at once: each key once, each outcome delivered before its place takes more work. The
 * first fault stops everything that is under way, and is thrown when that has ended.
 */
export async function runEach(
  jobs: Iterable<Job>,
  atOnce: number,
  { onOutcome, signal }: Pick<EngineRun, 'onOutcome' | 'signal'>,
  runOne: RunOne,
): Promise<void> {
  const stop = new AbortController();
  const stopped = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
  setMaxListeners(0, stopped);
  const todo = distinct(jobs);
  const place = async () => {
    try {
      for (const job of todo) {
        stopped.throwIfAborted();
        const outcome = await runOne(job, stopped);
        stopped.throwIfAborted();
        await onOutcome(outcome);
      }
      stopped.throwIfAborted();
    } catch (error) {
      stop.abort(error);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, place));
  stopped.throwIfAborted();
}

function* distinct(jobs: Iterable<Job>): Generator<Job, void> {
  const keys = new Set<string>();
  for (const job of jobs) {
    if (keys.has(job.key)) continue;
    keys.add(job.key);
    yield job;
  }
}
