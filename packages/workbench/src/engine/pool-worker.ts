import type { Json, Perform } from './job.ts';
import { performVerified } from './perform-verified.ts';

/** What a thread is asked to do; shared inputs lie in memory that all threads see. */
export interface ThreadTask {
  readonly payload: Json;
  readonly blobs: ReadonlyMap<string, SharedArrayBuffer>;
  /** The URL of the module whose `perform` does the work; Musubi's own if left out. */
  readonly module: string | undefined;
}

/** Texts that this thread has decoded, for as long as tasks bring them. */
const decoded = new Map<string, string>();

/** Perform a task on this thread, and write the result as JSON. */
export default async function performTask({ payload, blobs, module }: ThreadTask): Promise<string> {
  for (const hash of decoded.keys()) if (!blobs.has(hash)) decoded.delete(hash);
  const { perform }: { perform: Perform } = await (module === undefined
    ? import('./perform-job.ts')
    : import(module));
  return performVerified(perform, payload, async (hash) => decode(hash, blobs.get(hash)));
}

function decode(hash: string, bytes: SharedArrayBuffer | undefined): string | undefined {
  if (bytes === undefined) return undefined;
  const text = decoded.get(hash) ?? Buffer.from(bytes).toString('utf8');
  decoded.set(hash, text);
  return text;
}
