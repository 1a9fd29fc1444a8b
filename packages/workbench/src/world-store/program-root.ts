import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

let found: string | undefined;

/**
 * Find the folder that Musubi is installed in: the nearest one above this module that holds the shipped data.
 * It does not depend on the working directory.
 *
 * @throws Error where the installation has no data.
 */
export function programRoot(): string {
  found ??= ascend(dirname(fileURLToPath(import.meta.url)));
  return found;
}

function ascend(folder: string): string {
  if (existsSync(join(folder, 'data', 'parameters'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('this installation of Musubi holds no data folder');
  return ascend(parent);
}

/** The version of Musubi that runs. */
export function programVersion(root = programRoot()): string {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
}
