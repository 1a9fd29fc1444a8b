import type { Engine } from './engine.ts';
import { namedBlobs } from './named-blobs.ts';
import { reasonOf } from './perform-verified.ts';
import { runEach } from './run-each.ts';
import { shareText, startThreads, type ThreadOptions } from './threads.ts';

/** How many jobs wait for each thread, so that none is idle while an outcome is taken in. */
const jobsPerThread = 2;

/** Make an engine that performs jobs on threads of this machine. */
export async function poolEngine(options: ThreadOptions = {}): Promise<Engine> {
  const threads = await startThreads(options);
  return {
    workers: threads.count,
    run(jobs, run) {
      const blobs = new Map([...run.blobs].map(([hash, text]) => [hash, shareText(text)]));
      return runEach(jobs, threads.count * jobsPerThread, run, async ({ key, payload }, signal) => {
        try {
          const text = await threads.perform(payload, namedBlobs(payload, blobs), signal);
          return { key, ok: true, result: JSON.parse(text) };
        } catch (error) {
          threads.broken.throwIfAborted();
          return { key, ok: false, reason: reasonOf(error) };
        }
      });
    },
    close: () => threads.close(),
  };
}
