import { ok, type Problem, refuse } from '@musubi/vocabulary';
import type { Engine } from '../engine/engine.ts';
import { type Json, makeJob } from '../engine/job.ts';
import { canonicalJson } from '../file/canonical-json.ts';
import { sha256 } from '../file/fingerprint.ts';
import type { Outcome } from '../file/outcome.ts';
import type { Surroundings } from '../run/surroundings.ts';
import type { Batch, BatchOutcome } from './batch.ts';
import type { Experiment } from './experiment.ts';

/** Batches of one experiment. */
export interface Order {
  readonly experiment: Experiment;
  readonly batches: readonly Batch[];
}

/** What an order gave: its outcomes in the order of the batches. */
export type Delivery = readonly BatchOutcome[];

/**
 * Run orders on an engine, all batches side by side, and tell the progress in solves.
 *
 * @returns a delivery for each order, or the problem of a batch that could not be performed at all. That a coalition has no
 *   equilibrium is in its outcome, and is no such problem.
 */
export async function runBatches(
  orders: readonly Order[],
  engine: Engine,
  { signal, onProgress }: Pick<Surroundings, 'signal' | 'onProgress'>,
): Promise<Outcome<readonly Delivery[]>> {
  const blobs = new Map<string, string>();
  const jobs = orders.map(({ experiment, batches }) => {
    const text = canonicalJson(experiment);
    const hash = sha256(text);
    blobs.set(hash, text);
    return batches.map((batch) => ({
      job: makeJob({ kind: 'solve-batch', experiment: hash, batch } as unknown as Json),
      solves: solvesIn(batch),
    }));
  });
  const all = jobs.flat();
  const solvesOf = new Map(all.map(({ job, solves }) => [job.key, solves]));
  const total = [...solvesOf.values()].reduce((sum, solves) => sum + solves, 0);
  const results = new Map<string, readonly BatchOutcome[]>();
  const problems: Problem[] = [];
  let done = 0;
  await engine.run(
    all.map(({ job }) => job),
    {
      blobs,
      signal,
      onOutcome: (outcome) => {
        done += solvesOf.get(outcome.key)!;
        onProgress?.({ done, total });
        if (outcome.ok) results.set(outcome.key, outcome.result as unknown as BatchOutcome[]);
        else problems.push({ kind: 'failed-work', reason: outcome.reason });
      },
    },
  );
  if (problems.length > 0) return refuse(problems);
  return ok(jobs.map((batches) => batches.flatMap(({ job }) => results.get(job.key)!)));
}

function solvesIn({ coalitions, draws }: Batch): number {
  return coalitions.length * (draws === null ? 1 : 1 + draws.to - draws.from);
}
