import { canonicalJson } from '../file/canonical-json.ts';
import { sha256 } from '../file/fingerprint.ts';
import type { Json, Perform } from './job.ts';

/**
 * Perform a payload, and write the result as JSON, so that it is the same value however it travels.
 *
 * @param findBlob - finds a shared input by its SHA-256, verified; undefined where it is not there.
 */
export async function performVerified(
  perform: Perform,
  payload: Json,
  findBlob: (hash: string) => Promise<string | undefined>,
): Promise<string> {
  const blob = async (hash: string) => {
    const content = await findBlob(hash);
    if (content === undefined) throw new Error(`shared input ${hash} is not there`);
    return content;
  };
  return canonicalJson(await perform(payload, { blob }));
}

/** Give a content only if it has the hash that it is known by. */
export function verified(hash: string, content: string): string {
  if (sha256(content) !== hash) throw new Error(`shared input ${hash} has another content`);
  return content;
}

/** Write why a job failed. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
