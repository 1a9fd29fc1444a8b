import type { Problem, Result } from '@musubi/vocabulary';
import type { OpenOptions } from './open-options.ts';
import type { RegisterStore } from './register-store.ts';

/**
 * Open a register: a folder with an embedded database, or a PostgreSQL server by its URL. Close it when the work is done; until then a
 * folder is this process's alone.
 *
 * @param place - a folder, or a URL that begins with `postgres:` or `postgresql:`.
 */
export async function openRegister(
  place: string,
  options: OpenOptions = {},
): Promise<Result<RegisterStore, Problem>> {
  if (/^postgres(ql)?:/.test(place)) {
    const { openServerRegister } = await import('../postgres/open-server-register.ts');
    return openServerRegister(place, options);
  }
  const { openFolderRegister } = await import('../postgres/open-folder-register.ts');
  return openFolderRegister(place, options);
}
