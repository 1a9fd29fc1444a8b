import type { Redis } from 'ioredis';
import type { Blobs } from './engine.ts';
import { Recent } from './recent.ts';
import { blobKey, leftoverSeconds } from './redis-layout.ts';
import { type SharedBlobs, shareText } from './threads.ts';

/** Store shared inputs under their hashes, each once; call it again from time to time so that they do not expire. */
export async function keepBlobs(redis: Redis, blobs: Blobs): Promise<void> {
  for (const [hash, text] of blobs) {
    const isThere = await redis.expire(blobKey(hash), leftoverSeconds);
    if (isThere === 0) await redis.set(blobKey(hash), text, 'EX', leftoverSeconds);
  }
}

const blobsKept = 64;

/** Make a reader of shared inputs that remembers the last ones; what is absent is left out. */
export function blobReader(redis: Redis): (hashes: readonly string[]) => Promise<SharedBlobs> {
  const known = new Recent<Promise<SharedArrayBuffer | undefined>>(blobsKept);
  const fetch = async (hash: string) => {
    const text = await redis.get(blobKey(hash));
    return text === null ? undefined : shareText(text);
  };
  return async (hashes) => {
    const found = new Map<string, SharedArrayBuffer>();
    for (const hash of hashes) {
      const content = await known.get(hash, () => fetch(hash)).catch(() => undefined);
      if (content === undefined) known.delete(hash);
      else found.set(hash, content);
    }
    return found;
  };
}
