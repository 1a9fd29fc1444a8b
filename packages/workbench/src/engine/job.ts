import { canonicalJson } from '../file/canonical-json.ts';
import { sha256 } from '../file/fingerprint.ts';

/** A value that JSON can carry. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/** A piece of work. Large inputs that jobs share are not in the payload, which names each by its SHA-256 as a string. */
export interface Job {
  /** What makes two jobs the same work: the SHA-256 of the canonical payload. */
  readonly key: string;
  readonly payload: Json;
}

/** How a job ended: with a result, or as a dead letter with the reason. */
export type JobOutcome =
  | { readonly key: string; readonly ok: true; readonly result: Json }
  | { readonly key: string; readonly ok: false; readonly reason: string };

/** What a job finds around itself. */
export interface JobContext {
  /** Fetch a shared input by its SHA-256; the content was verified against it. */
  blob(sha256: string): Promise<string>;
}

/** Do the work that a payload describes; what it throws is the reason why the job failed. */
export type Perform = (payload: Json, context: JobContext) => Promise<Json>;

/** Make a job of a payload, with the key that the payload alone determines. */
export function makeJob(payload: Json): Job {
  return { key: sha256(canonicalJson(payload)), payload };
}
