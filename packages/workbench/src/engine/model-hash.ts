import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { programRoot, programVersion } from '../world-store/program-root.ts';

let found: Promise<string> | undefined;

/**
 * Compute the hash of what decides the bytes of a result besides a job: the version, every file of code, and the
 * engine of the language, whose exponentials and logarithms may differ in the last digit.
 */
export function modelHash(): Promise<string> {
  found ??= hashProgram();
  return found;
}

async function hashProgram(): Promise<string> {
  const [major, minor] = process.versions.v8.split('.');
  const hash = createHash('sha256').update(`${programVersion()}\n${major}.${minor}\n`);
  for (const { name, path } of await codeFiles())
    hash.update(`${name}\n`).update(await readFile(path));
  return hash.digest('hex');
}

/** List the code that runs: the folder of the bundle, or the sources of every package. */
async function codeFiles(): Promise<readonly { readonly name: string; readonly path: string }[]> {
  const here = fileURLToPath(import.meta.url);
  const isSource = here.endsWith('.ts');
  const folder = isSource ? join(programRoot(), 'packages') : dirname(here);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, name: relative(folder, path).split(sep).join('/') }))
    .filter(({ name }) => (isSource ? /^[^/]+\/src\/.*(?<!\.test)\.ts$/u : /\.js$/u).test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
