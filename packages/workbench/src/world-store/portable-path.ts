import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Storage } from './storage.ts';

/** What paths of a manifest are relative to: a folder, the shipped data and the user's own. */
export interface PathRoots {
  readonly storage: Storage;
  /** The folder of the manifest, or the working directory. */
  readonly folder: string;
}

const shippedPrefix = 'musubi:';
const homePrefix = 'home:';

/**
 * Write an absolute path so that it means the same on another machine: `musubi:` is the shipped data, `home:` the
 * user's own, anything else is relative to the folder; always with forward slashes.
 */
export function toPortable(path: string, { storage, folder }: PathRoots): string {
  const inShipped = within(path, storage.shipped);
  if (inShipped !== undefined) return shippedPrefix + inShipped;
  const inHome = within(path, storage.home);
  return inHome === undefined ? slashes(relative(folder, path)) : homePrefix + inHome;
}

/** Read a path that {@link toPortable} wrote, or one that a person typed. */
export function fromPortable(text: string, { storage, folder }: PathRoots): string {
  if (text.startsWith(shippedPrefix))
    return join(storage.shipped, text.slice(shippedPrefix.length));
  if (text.startsWith(homePrefix)) return join(storage.home, text.slice(homePrefix.length));
  return resolve(folder, text);
}

/** Tell a path from the bare name of something shipped or imported. */
export function isPath(text: string): boolean {
  return /[/\\:]|^\.+$|\.(ya?ml|json)$/u.test(text);
}

function within(path: string, root: string): string | undefined {
  const inside = relative(root, path);
  return inside.startsWith('..') || isAbsolute(inside) ? undefined : slashes(inside);
}

function slashes(path: string): string {
  return path.split(sep).join('/');
}
