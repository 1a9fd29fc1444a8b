import type { Engine } from './engine.ts';
import type { Perform } from './job.ts';
import { namedBlobs } from './named-blobs.ts';
import { perform as performJob } from './perform-job.ts';
import { performVerified, reasonOf, verified } from './perform-verified.ts';
import { runEach } from './run-each.ts';

/** Make an engine that performs jobs one after another on this thread: for tests and for little work. */
export function inlineEngine(perform: Perform = performJob): Engine {
  return {
    workers: 1,
    run: (jobs, run) =>
      runEach(jobs, 1, run, async ({ key, payload }) => {
        const blobs = namedBlobs(payload, run.blobs);
        const findBlob = async (hash: string) => {
          const content = blobs.get(hash);
          return content === undefined ? undefined : verified(hash, content);
        };
        try {
          const text = await performVerified(perform, payload, findBlob);
          return { key, ok: true, result: JSON.parse(text) };
        } catch (error) {
          return { key, ok: false, reason: reasonOf(error) };
        }
      }),
    close: async () => {},
  };
}
