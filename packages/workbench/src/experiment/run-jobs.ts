import { ok, type Problem, refuse } from '@musubi/vocabulary';
import type { Engine } from '../engine/engine.ts';
import { type Job, type Json, makeJob } from '../engine/job.ts';
import { canonicalJson } from '../file/canonical-json.ts';
import { sha256 } from '../file/fingerprint.ts';
import type { Outcome } from '../file/outcome.ts';
import type { Surroundings } from '../run/surroundings.ts';
import type { Experiment } from './experiment.ts';

/** A payload, and how much work it is. */
export interface Work {
  readonly payload: Json;
  /** In solves, for the progress. */
  readonly size: number;
}

/** Lay experiments where all workers find them, by the hash that jobs name. */
export function layOut(experiments: readonly Experiment[]): Map<string, string> {
  return new Map(
    experiments.map((experiment) => {
      const text = canonicalJson(experiment);
      return [sha256(text), text];
    }),
  );
}

/**
 * Run payloads on an engine, side by side, and tell the progress in solves.
 *
 * @returns the results in the order of the work, or the problems of payloads that could not be performed.
 */
export async function runJobs(
  work: readonly Work[],
  blobs: ReadonlyMap<string, string>,
  engine: Engine,
  { signal, onProgress }: Pick<Surroundings, 'signal' | 'onProgress'>,
): Promise<Outcome<readonly Json[]>> {
  const jobs = work.map(({ payload }): Job => makeJob(payload));
  const sizes = new Map(jobs.map(({ key }, at) => [key, work[at]!.size]));
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const results = new Map<string, Json>();
  const problems: Problem[] = [];
  let done = 0;
  await engine.run(jobs, {
    blobs,
    signal,
    onOutcome: (outcome) => {
      done += sizes.get(outcome.key)!;
      onProgress?.({ done, total });
      if (outcome.ok) results.set(outcome.key, outcome.result);
      else problems.push({ kind: 'failed-work', reason: outcome.reason });
    },
  });
  return problems.length > 0 ? refuse(problems) : ok(jobs.map(({ key }) => results.get(key)!));
}
