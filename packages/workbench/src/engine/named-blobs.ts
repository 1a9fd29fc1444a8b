import type { Json } from './job.ts';

/** List the hashes that a payload names as whole strings, each once. */
export function hashesIn(payload: Json): readonly string[] {
  const found = JSON.stringify(payload).matchAll(/"([0-9a-f]{64})"/gu);
  return [...new Set(Array.from(found, ([, hash]) => hash!))];
}

/** Choose the shared inputs that a payload names, so that no job carries those of others. */
export function namedBlobs<Content>(
  payload: Json,
  blobs: ReadonlyMap<string, Content>,
): Map<string, Content> {
  const there = hashesIn(payload).filter((hash) => blobs.has(hash));
  return new Map(there.map((hash) => [hash, blobs.get(hash)!]));
}
