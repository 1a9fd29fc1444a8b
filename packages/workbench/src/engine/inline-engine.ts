import type { Engine } from './engine.ts';
import type { Perform } from './job.ts';
import { perform as performJob } from './perform-job.ts';
import { performVerified, reasonOf } from './perform-verified.ts';
import { runEach } from './run-each.ts';

/** Make an engine that performs jobs one after another on this thread: for tests and for little work. */
export function inlineEngine(perform: Perform = performJob): Engine {
  return {
    workers: 1,
    run: (jobs, run) =>
      runEach(jobs, 1, run, async ({ key, payload }) => {
        try {
          const fetchBlob = async (hash: string) => run.blobs.get(hash);
          const text = await performVerified(perform, payload, fetchBlob);
          return { key, ok: true, result: JSON.parse(text) };
        } catch (error) {
          return { key, ok: false, reason: reasonOf(error) };
        }
      }),
    close: async () => {},
  };
}
