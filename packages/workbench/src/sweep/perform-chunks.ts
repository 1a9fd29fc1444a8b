import type { Engine } from '../engine/engine.ts';
import type { Job } from '../engine/job.ts';
import type { Surroundings } from '../run/surroundings.ts';
import type { ChunkOutcomes, ChunkStore } from './chunk-store.ts';
import type { SweepPlan } from './plan-sweep.ts';

/** Which chunks, counted from 1, the last one included. */
export interface ChunkRange {
  readonly from: number;
  readonly to: number;
}

/** Why chunks failed, by their keys. */
export type DeadLetters = ReadonlyMap<string, string>;

/**
 * Perform the chunks of a sweep that are not in the store yet, and put them there.
 *
 * @param range - perform these only.
 * @returns the dead letters: chunks that cannot be performed, with the reason.
 */
export async function performChunks(
  plan: SweepPlan,
  store: ChunkStore,
  engine: Engine,
  { signal, onProgress }: Pick<Surroundings, 'signal' | 'onProgress'>,
  range: ChunkRange = { from: 1, to: Number.POSITIVE_INFINITY },
): Promise<DeadLetters> {
  const dead = new Map<string, string>();
  const solvesOf = new Map<string, number>();
  let done = 0;
  const progress = (solves: number) => {
    done += solves;
    onProgress?.({ done, total: plan.solves });
  };
  function* jobs(): Generator<Job, void> {
    for (const { index, job, solves } of plan.chunks()) {
      if (index + 1 > range.to) return;
      if (index + 1 < range.from || store.has(job.key)) progress(solves);
      else {
        solvesOf.set(job.key, solves);
        yield job;
      }
    }
  }
  await engine.run(jobs(), {
    blobs: plan.blobs,
    signal,
    async onOutcome(outcome) {
      if (outcome.ok) await store.write(outcome.key, outcome.result as unknown as ChunkOutcomes);
      else dead.set(outcome.key, outcome.reason);
      progress(solvesOf.get(outcome.key)!);
      solvesOf.delete(outcome.key);
    },
  });
  return dead;
}
