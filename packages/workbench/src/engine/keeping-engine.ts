import type { ResultStore } from '../file/result-store.ts';
import type { Engine } from './engine.ts';
import type { Job, Json } from './job.ts';

/** An engine that keeps what is done until its user says that all is. */
export interface KeepingEngine extends Engine {
  /** Forget all results: the work they were for has ended. */
  forget(): Promise<void>;
}

/**
 * Let an engine keep the results of jobs, so that work which is interrupted and started again takes them from the store
 * instead of doing them again. A job is known by its key, which is a hash of what it does.
 *
 * @param store - holds results of one version of the code only.
 */
export function keepingEngine(engine: Engine, store: ResultStore<Json>): KeepingEngine {
  const touched = new Set<string>();
  return {
    workers: engine.workers,
    async run(jobs, { onOutcome, signal, ...run }) {
      const missing: Job[] = [];
      for (const job of jobs) {
        if (touched.has(job.key) || !store.has(job.key)) missing.push(job);
        else {
          signal?.throwIfAborted();
          const result = await store.read(job.key);
          await onOutcome({ key: job.key, ok: true, result: result! });
        }
        touched.add(job.key);
      }
      await engine.run(missing, {
        ...run,
        signal,
        onOutcome: async (outcome) => {
          if (outcome.ok) await store.write(outcome.key, outcome.result);
          await onOutcome(outcome);
        },
      });
    },
    async forget() {
      for (const key of touched) await store.remove(key);
    },
    close: () => engine.close(),
  };
}
