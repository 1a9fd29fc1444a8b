import { ok } from '@musubi/vocabulary';
import type { Engine } from '../engine/engine.ts';
import type { Json } from '../engine/job.ts';
import { canonicalJson } from '../file/canonical-json.ts';
import { sha256 } from '../file/fingerprint.ts';
import type { Outcome } from '../file/outcome.ts';
import type { Surroundings } from '../run/surroundings.ts';
import type { Batch, BatchOutcome } from './batch.ts';
import type { Experiment } from './experiment.ts';
import { layOut, runJobs } from './run-jobs.ts';

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
  surroundings: Pick<Surroundings, 'signal' | 'onProgress'>,
): Promise<Outcome<readonly Delivery[]>> {
  const work = orders.flatMap(({ experiment, batches }) => {
    const hash = sha256(canonicalJson(experiment));
    return batches.map((batch) => ({
      payload: { kind: 'solve-batch', experiment: hash, batch } as unknown as Json,
      size: solvesIn(batch),
    }));
  });
  const blobs = layOut(orders.map(({ experiment }) => experiment));
  const results = await runJobs(work, blobs, engine, surroundings);
  if (!results.ok) return results;
  let next = 0;
  return ok(
    orders.map(({ batches }) => {
      const own = results.value.slice(next, next + batches.length);
      next += batches.length;
      return (own as unknown as Delivery[]).flat();
    }),
  );
}

function solvesIn({ coalitions, draws }: Batch): number {
  return coalitions.length * (draws === null ? 1 : 1 + draws.to - draws.from);
}
