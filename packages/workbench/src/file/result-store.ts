import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Results of pieces of work, each in a JSON file of its own under its key. A file is there whole or not at all, so that
 * work continues after any end, and several processes may write to the same store.
 */
export interface ResultStore<Result> {
  has(key: string): boolean;
  read(key: string): Promise<Result | undefined>;
  write(key: string, result: Result): Promise<void>;
  remove(key: string): Promise<void>;
  removeAll(): Promise<void>;
}

/**
 * Open the store in a folder, which need not exist.
 *
 * @param root - the folder; keys are hexadecimal hashes.
 */
export function resultStore<Result>(root: string): ResultStore<Result> {
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
    remove: (key) => rm(pathOf(key), { force: true }),
    removeAll: () => rm(root, { recursive: true, force: true }),
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
