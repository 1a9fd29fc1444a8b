import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Json } from '../engine/job.ts';
import type { BatchOutcome } from '../experiment/batch.ts';

/** The outcomes of a chunk: of each of its tasks, in order. */
export type ChunkOutcomes = readonly (readonly BatchOutcome[])[];

/** The name of the folder of chunks inside the folder of a sweep. */
export const chunkFolder = 'chunks';

/**
 * Chunks that are done, each in a file of its own under its key. A file is there whole or not at all, so that a sweep
 * continues after any end, and several processes may write to the same store.
 */
export interface ChunkStore {
  has(key: string): boolean;
  read(key: string): Promise<ChunkOutcomes | undefined>;
  write(key: string, result: Json): Promise<void>;
  remove(): Promise<void>;
}

/** Open the store of the sweep in a folder. */
export function chunkStore(folder: string): ChunkStore {
  const root = join(folder, chunkFolder);
  const pathOf = (key: string) => join(root, key.slice(0, 2), `${key}.json`);
  return {
    has: (key) => existsSync(pathOf(key)),
    async read(key) {
      const text = await readFile(pathOf(key), 'utf8').catch(absent);
      return text === undefined ? undefined : JSON.parse(text);
    },
    async write(key, result) {
      await mkdir(dirname(pathOf(key)), { recursive: true });
      await writeWhole(pathOf(key), JSON.stringify(result));
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

async function writeWhole(path: string, text: string): Promise<void> {
  const fresh = `${path}.${randomUUID()}.tmp`;
  try {
    const file = await open(fresh, 'wx');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}
