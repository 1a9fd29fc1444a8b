import { z } from 'zod';
import type { Json, Perform } from '../engine/job.ts';
import { locateStorage } from '../world-store/storage.ts';
import { batchSchema } from './batch.ts';
import { openExperiment } from './open-experiment.ts';
import type { Preparation } from './prepare.ts';
import { solveBatch } from './solve-batch.ts';

/** The schema of the payload of a job that solves a batch of an experiment. */
export const solveBatchSchema = z.strictObject({
  kind: z.literal('solve-batch'),
  /** The SHA-256 of the experiment. */
  experiment: z.string(),
  batch: batchSchema,
});

/** Experiments that this thread has opened lately, by their hash and tolerance. */
const opened = new Map<string, Preparation>();
const mostOpened = 4;

/** Solve a batch of an experiment. */
export const perform: Perform = async (payload, { blob }) => {
  const { experiment, batch } = solveBatchSchema.parse(payload);
  const key = `${experiment} ${batch.tolerance}`;
  let preparation = opened.get(key);
  if (preparation === undefined) {
    const made = await openExperiment(await blob(experiment), locateStorage(), batch.tolerance);
    if (!made.ok)
      throw new Error(made.problem.map((problem) => JSON.stringify(problem)).join('\n'));
    preparation = made.value;
    if (opened.size >= mostOpened) opened.delete(opened.keys().next().value!);
    opened.set(key, preparation);
  }
  return solveBatch(preparation, batch) as unknown as Json;
};
