import type { Json, Perform } from './job.ts';
import { performVerified, verified } from './perform-verified.ts';
import { Recent } from './recent.ts';

/** What a thread is asked to do; shared inputs lie in memory that all threads see. */
export interface ThreadTask {
  readonly payload: Json;
  /** The shared inputs that the payload names. */
  readonly blobs: ReadonlyMap<string, SharedArrayBuffer>;
  /** The URL of the module whose `perform` does the work; Musubi's own if left out. */
  readonly module: string | undefined;
}

const textsKept = 16;
const texts = new Recent<string>(textsKept);

/** Perform a task on this thread, and write the result as JSON. */
export default async function performTask({ payload, blobs, module }: ThreadTask): Promise<string> {
  const { perform }: { perform: Perform } = await (module === undefined
    ? import('./perform-job.ts')
    : import(module));
  return performVerified(perform, payload, async (hash) => {
    const bytes = blobs.get(hash);
    if (bytes === undefined) return undefined;
    return texts.get(hash, () => verified(hash, Buffer.from(bytes).toString('utf8')));
  });
}
