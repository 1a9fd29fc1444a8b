import { z } from 'zod';
import type { Json, Perform } from '../engine/job.ts';
import { batchSchema } from './batch.ts';
import { openedExperiment } from './opened-experiment.ts';
import { solveBatch } from './solve-batch.ts';

/** The schema of the payload of a job that solves a batch of an experiment. */
const solveBatchSchema = z.strictObject({
  kind: z.literal('solve-batch'),
  /** The SHA-256 of the experiment. */
  experiment: z.string(),
  batch: batchSchema,
});

/** Solve a batch of an experiment. */
export const perform: Perform = async (payload, { blob }) => {
  const { experiment, batch } = solveBatchSchema.parse(payload);
  const preparation = await openedExperiment(experiment, blob, batch.tolerance);
  return solveBatch(preparation, batch) as unknown as Json;
};
