import { z } from 'zod';
import { batchSchema } from '../experiment/batch.ts';
import { experimentSchema } from '../experiment/experiment.ts';

const sharedText = z.strictObject({ sha256: z.string(), source: z.string() });

/** The schema of an experiment whose texts are shared inputs, named by their SHA-256. */
const slimExperimentSchema = experimentSchema.extend({
  scenario: sharedText,
  parameters: sharedText,
});

/** An experiment without its texts, which many cells share. */
export type SlimExperiment = z.infer<typeof slimExperimentSchema>;

/** The schema of what a chunk does at one cell. */
const taskSchema = z.strictObject({ experiment: slimExperimentSchema, batch: batchSchema });

/** What a chunk does at one cell: the solve at the parameters’ own values, or some draws. */
export type Task = z.infer<typeof taskSchema>;

/** The schema of the payload of a chunk. */
export const chunkPayloadSchema = z.strictObject({
  kind: z.literal('sweep-chunk'),
  /** The hash of the model that the sweep is made with. */
  model: z.string(),
  tasks: z.array(taskSchema),
});
