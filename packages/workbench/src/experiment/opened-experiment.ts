import type { JobContext } from '../engine/job.ts';
import { locateStorage } from '../world-store/storage.ts';
import { openExperiment } from './open-experiment.ts';
import type { Preparation } from './prepare.ts';

/** Experiments that this thread has opened lately, by their hash and tolerance. */
const opened = new Map<string, Preparation>();
const mostOpened = 4;
const strict = 1e-12;

/**
 * Open an experiment for a job, or take it as it was opened for an earlier one.
 *
 * @throws Error with the problems of an experiment that cannot be opened here.
 */
export async function openedExperiment(
  sha256: string,
  blob: JobContext['blob'],
  tolerance = strict,
): Promise<Preparation> {
  const key = `${sha256} ${tolerance}`;
  const known = opened.get(key);
  if (known !== undefined) return known;
  const made = await openExperiment(await blob(sha256), locateStorage(), tolerance);
  if (!made.ok) throw new Error(made.problem.map((problem) => JSON.stringify(problem)).join('\n'));
  if (opened.size >= mostOpened) opened.delete(opened.keys().next().value!);
  opened.set(key, made.value);
  return made.value;
}
