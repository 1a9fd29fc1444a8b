import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { writeFolder } from '@musubi/atlas';
import {
  type FingerprintedFile,
  ok,
  type Problem,
  type Result,
  type RunManifest,
  type RunRequest,
  refuse,
} from '@musubi/vocabulary';
import { canonicalJson } from '../file/canonical-json.ts';
import { sha256 } from '../file/fingerprint.ts';
import { isUnfinished, StreamedFile } from '../file/streamed-file.ts';
import { toPortable } from '../world-store/portable-path.ts';
import type { InputFile } from './input-file.ts';
import { parseRunManifest } from './parse-run-manifest.ts';
import { contentsOf, type Product } from './product.ts';
import { moveRequest } from './run-request.ts';
import type { Surroundings } from './surroundings.ts';

/** The name of the file that records a run. */
export const manifestName = 'manifest.json';

const foreignNamed = 5;

/**
 * Record a run in a folder, written at once: the product's files, and a manifest with which it can run again.
 *
 * Paths in the manifest are relative to the folder or to the roots of shipped and own data, so that the same run gives
 * the same bytes on another machine. A folder that holds anything but an earlier run is not replaced.
 *
 * @param target - the folder, relative to the surroundings' folder.
 * @returns the absolute path of the manifest, or `conflict`.
 */
export async function recordRun(
  target: string,
  request: RunRequest,
  product: Product<unknown>,
  surroundings: Surroundings,
): Promise<Result<string, Problem>> {
  const taken = await targetProblem(target, surroundings);
  if (taken !== undefined) return refuse(taken);
  const folder = resolve(surroundings.folder, target);
  const files = contentsOf(product);
  const outputs = [...files].map(([path, content]) => ({ path, sha256: sha256(content) }));
  const manifest = runManifest(folder, request, { ...product, outputs }, surroundings);
  files.set(manifestName, canonicalJson(manifest));
  await writeFolder(folder, files, surroundings.signal);
  return ok(join(folder, manifestName));
}

/** What a run was made from, and what it made. */
type Made = Pick<Product<unknown>, 'inputs' | 'seed'> & {
  readonly outputs: readonly FingerprintedFile[];
};

/** Write the manifest of a run whose files are in their folder already, because they are too large to be held. */
export async function writeRunManifest(
  folder: string,
  request: RunRequest,
  made: Made,
  surroundings: Surroundings,
): Promise<void> {
  const manifest = runManifest(folder, request, made, surroundings);
  const file = await StreamedFile.open(join(folder, manifestName));
  try {
    await file.write(canonicalJson(manifest));
    await file.finish();
  } finally {
    await file.abandon();
  }
}

/**
 * Find what forbids recording a run in a folder, before the run is made: files that are not of an earlier one.
 *
 * @param own - names that a run leaves in its folder besides its outputs.
 */
export async function targetProblem(
  target: string,
  { folder }: Pick<Surroundings, 'folder'>,
  own: readonly string[] = [],
): Promise<Problem | undefined> {
  const all = await foreignFiles(resolve(folder, target));
  const foreign = all.filter((name) => !own.includes(name) && !isUnfinished(name));
  if (foreign.length === 0) return undefined;
  const named = foreign.slice(0, foreignNamed).join(', ');
  return {
    kind: 'conflict',
    what: `${target} holds files that are not of an earlier run: ${named}.`,
    remedy: 'Name another folder.',
  };
}

function runManifest(
  folder: string,
  request: RunRequest,
  { inputs, seed, outputs }: Made,
  surroundings: Surroundings,
): RunManifest {
  const moved = moveRequest(request, surroundings, { ...surroundings, folder });
  return {
    format: 'musubi-run/1',
    command: moved.command,
    arguments: moved.arguments,
    asOf: surroundings.asOf ?? null,
    version: surroundings.version,
    seed,
    inputs: portableInputs(inputs, { ...surroundings, folder }),
    outputs: [...outputs],
  };
}

/** Write input files as a manifest in a folder names them. */
export function portableInputs(inputs: readonly InputFile[], surroundings: Surroundings) {
  return inputs.map(({ path, sha256: hash }) => ({
    path: toPortable(path, surroundings),
    sha256: hash,
  }));
}

/** List what a folder holds besides the manifest and the outputs of an earlier run. */
async function foreignFiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const text = await readFile(join(folder, manifestName), 'utf8').catch(() => '');
  const manifest = parseRunManifest(text, manifestName);
  const own = manifest.ok ? manifest.value.outputs.map(({ path }) => path) : [];
  return names.filter((name) => !own.includes(name) && !(manifest.ok && name === manifestName));
}
