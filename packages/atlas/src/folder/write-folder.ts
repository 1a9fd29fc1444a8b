import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** The files of a folder by their names. */
export type FolderContent = ReadonlyMap<string, string | Uint8Array>;

/**
 * Write a folder at once: it holds either what it held before or all of the new files, never a part.
 *
 * Files are written and synced in a hidden folder beside the target, which then takes the target's name. What
 * goes wrong on the way, an abort included, leaves nothing behind.
 *
 * @param target - the folder; one that exists is replaced whole.
 * @param signal - aborts the writing before the names are exchanged.
 */
export async function writeFolder(
  target: string,
  files: FolderContent,
  signal?: AbortSignal,
): Promise<void> {
  const final = resolve(target);
  const parent = dirname(final);
  const stem = join(parent, `.${basename(final)}.${randomUUID()}`);
  const [fresh, former] = [`${stem}.tmp`, `${stem}.former`];
  await mkdir(parent, { recursive: true });
  try {
    await mkdir(fresh);
    for (const [name, content] of files) {
      signal?.throwIfAborted();
      await writeSynced(join(fresh, name), content);
    }
    await syncFolder(fresh);
    signal?.throwIfAborted();
    await exchange(final, fresh, former);
    await rm(former, { recursive: true, force: true });
    await syncFolder(parent);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function exchange(final: string, fresh: string, former: string): Promise<void> {
  const replaced = await rename(final, former).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
  try {
    await rename(fresh, final);
  } catch (error) {
    if (replaced) await rename(former, final);
    throw error;
  }
}

async function writeSynced(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
