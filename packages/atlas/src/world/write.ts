import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import { writeFolder } from '../folder/write-folder.ts';
import { acceptWorld } from './accept.ts';
import { sha256 } from './bytes.ts';
import { toFloat64Bytes } from './float64.ts';
import { parseManifest } from './parse-manifest.ts';
import { sealWorld } from './seal.ts';
import { worldArrayNames } from './shape.ts';
import type { StoredWorld, WorldDraft } from './world.ts';

/**
 * Write a world into a folder of its own: `world.json` and one little-endian float64 file per
 * array.
 *
 * The world is accepted first. Files are written and synced in a temporary folder beside the
 * target, which then takes the target's name, so that the folder holds either the old world or the
 * new one, whole. The same world gives the same bytes.
 *
 * @param folder - The folder to create.
 * @param draft - The labels and arrays; hashes are computed here.
 * @param options.overwrite - Replace a world that is already there; a folder that holds anything
 *   else is never replaced.
 * @returns The stored world, or the Problem of {@link acceptWorld}, or `conflict` when the folder
 *   is taken.
 */
export async function writeWorld(
  folder: string,
  draft: WorldDraft,
  { overwrite = false }: { readonly overwrite?: boolean } = {},
): Promise<Result<StoredWorld, Problem>> {
  const accepted = acceptWorld(draft);
  if (!accepted.ok) return accepted;
  const sealed = sealWorld(draft);
  const manifest = parseManifest(sealed.manifest, 'world.json');
  if (!manifest.ok) return manifest;
  const target = resolve(folder);
  const taken = await conflict(target, overwrite);
  if (taken !== undefined) return refuse(taken);

  const manifestBytes = Buffer.from(`${JSON.stringify(manifest.value, null, 2)}\n`);
  const files = new Map<string, Uint8Array>([['world.json', manifestBytes]]);
  for (const name of worldArrayNames) {
    files.set(manifest.value.arrays[name].file, toFloat64Bytes(draft.arrays[name]));
  }
  await writeFolder(target, files);
  return ok({ manifest: manifest.value, arrays: draft.arrays, sha256: sha256(manifestBytes) });
}

async function conflict(target: string, overwrite: boolean): Promise<Problem | undefined> {
  const present = await entriesOf(target);
  if (present === 'nothing' || present.length === 0) return undefined;
  const what = `${target} already exists`;
  if (present === 'a file' || !present.includes('world.json')) {
    return { kind: 'conflict', what: `${what} and is no world`, remedy: 'name another folder' };
  }
  if (overwrite) return undefined;
  return { kind: 'conflict', what, remedy: 'name another folder or ask to overwrite' };
}

async function entriesOf(target: string): Promise<readonly string[] | 'nothing' | 'a file'> {
  try {
    return await readdir(target);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return 'nothing';
    if (code === 'ENOTDIR') return 'a file';
    throw error;
  }
}
