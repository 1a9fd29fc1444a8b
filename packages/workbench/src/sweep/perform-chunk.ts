import type { JobContext, Json, Perform } from '../engine/job.ts';
import { modelHash } from '../engine/model-hash.ts';
import { perform as solveBatch } from '../experiment/perform-solve-batch.ts';
import { canonicalJson } from '../file/canonical-json.ts';
import { sha256 } from '../file/fingerprint.ts';
import { chunkPayloadSchema, type Task } from './task.ts';

/** Perform a chunk of a sweep: the outcomes of each of its tasks. */
export const perform: Perform = async (payload, context) => {
  const { model, tasks } = chunkPayloadSchema.parse(payload);
  const own = await modelHash();
  if (model !== own) throw new Error(`the sweep is of model ${model}, this program is ${own}`);
  const outcomes: Json[] = [];
  for (const task of tasks) outcomes.push(await performTask(task, context));
  return outcomes;
};

async function performTask({ experiment, batch }: Task, { blob }: JobContext): Promise<Json> {
  const withText = async ({ sha256: hash, source }: Task['experiment']['scenario']) => ({
    text: await blob(hash),
    source,
  });
  const whole = canonicalJson({
    ...experiment,
    scenario: await withText(experiment.scenario),
    parameters: await withText(experiment.parameters),
  });
  const payload = { kind: 'solve-batch', experiment: sha256(whole), batch } as unknown as Json;
  return solveBatch(payload, { blob: async () => whole });
}
