import type { Json } from './job.ts';

/** What begins every key that Musubi writes to Redis. */
export const prefix = 'musubi';

/** How long what a dead process left behind may stay. */
export const leftoverSeconds = 3_600;

/** What a job carries on its way to a worker. */
export interface Parcel {
  readonly payload: Json;
  /** The shared inputs that the payload names. */
  readonly blobs: readonly string[];
  /** The run that waits for the outcome. */
  readonly run: string;
}

/** The queue of one model: a worker that would compute other bytes does not see it. */
export function queueName(model: string): string {
  return `jobs-${model.slice(0, 16)}`;
}

/** Where a shared input lies. */
export function blobKey(hash: string): string {
  return `${prefix}:blob:${hash}`;
}

/** Where a run says that it still waits. */
export function runKey(run: string): string {
  return `${prefix}:run:${run}`;
}

/** Where a worker leaves the result of a job, which may be large, for the run to take. */
export function resultKey(jobId: string): string {
  return `${prefix}:result:${jobId}`;
}
