import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { BackupEnd, Problem, Result } from '@musubi/vocabulary';
import type { OpenOptions } from '../store/open-options.ts';
import { openRegister } from '../store/open-register.ts';
import type { CopyOptions } from '../store/register-store.ts';

/**
 * Restore a backup into a folder or a database in which there is no register yet. What fails leaves no folder behind.
 *
 * @param by - the name of an administrator of what is restored.
 */
export async function restoreRegister(
  place: string,
  by: string,
  path: string,
  { onProgress, signal, ...options }: CopyOptions & Omit<OpenOptions, 'create'> = {},
): Promise<Result<BackupEnd, Problem>> {
  const isNew = !/^postgres(ql)?:/u.test(place) && !existsSync(place);
  const opened = await openRegister(place, { ...options, create: true });
  if (!opened.ok) return opened;
  let isRestored = false;
  try {
    const restored = await opened.value.restore(by, path, { onProgress, signal });
    isRestored = restored.ok;
    return restored;
  } finally {
    await opened.value.close();
    if (isNew && !isRestored) await rm(place, { recursive: true, force: true });
  }
}
