import { canonicalJson } from '../file/canonical-json.ts';
import { sha256 } from '../file/fingerprint.ts';
import type { Json, Perform } from './job.ts';

/**
 * Perform a payload with shared inputs that are verified, and write the result as JSON, so that it is the same value
 * however it travels.
 *
 * @param fetchBlob - finds a shared input by its SHA-256; undefined where it is not there.
 */
export async function performVerified(
  perform: Perform,
  payload: Json,
  fetchBlob: (hash: string) => Promise<string | undefined>,
): Promise<string> {
  const blob = async (hash: string) => {
    const content = await fetchBlob(hash);
    if (content === undefined) throw new Error(`shared input ${hash} is not there`);
    if (sha256(content) !== hash) throw new Error(`shared input ${hash} has another content`);
    return content;
  };
  return canonicalJson(await perform(payload, { blob }));
}

/** Write why a job failed. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
