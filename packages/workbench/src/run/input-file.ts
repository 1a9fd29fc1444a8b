import { join } from 'node:path';
import { type WorldArrayName, worldArrayNames } from '@musubi/atlas';
import type { OpenedWorld } from '../world-store/open-world.ts';

/** A file that a run read, with the hash of its bytes. */
export interface InputFile {
  /** Absolute. */
  readonly path: string;
  readonly sha256: string;
}

/** Told of files that were read. */
export type OnInputs = (files: readonly InputFile[]) => void;

/** List the files of a world; their hashes were verified when it was opened. */
export function worldFiles({ folder, world }: OpenedWorld): InputFile[] {
  const entryOf = (name: WorldArrayName) => world.manifest.arrays[name];
  return [
    { path: join(folder, 'world.json'), sha256: world.sha256 },
    ...worldArrayNames.map((name) => ({
      path: join(folder, entryOf(name).file),
      sha256: entryOf(name).sha256,
    })),
  ];
}

/** Keep each file once, in the order of their paths. */
export function distinctFiles(files: readonly InputFile[]): InputFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
