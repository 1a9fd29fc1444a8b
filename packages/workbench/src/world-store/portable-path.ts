import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Storage } from './storage.ts';

/** What paths of a manifest are relative to: a folder, and the roots of a storage. */
export interface PathRoots {
  readonly storage: Storage;
  /** The folder of the manifest, or the working directory. */
  readonly folder: string;
}

/** The prefix under which a manifest names the files of each root. */
const prefixes = {
  shipped: 'musubi:',
  checks: 'checks:',
  reference: 'reference:',
  home: 'home:',
} as const satisfies Readonly<Record<keyof Storage, string>>;

const roots = Object.entries(prefixes) as [keyof Storage, string][];

/**
 * Write an absolute path so that it means the same on another machine: `musubi:` is the shipped data, `home:` the
 * user's own, `checks:` and `reference:` what validation reads; anything else is relative to the folder. Slashes are
 * always forward.
 */
export function toPortable(path: string, { storage, folder }: PathRoots): string {
  for (const [root, prefix] of roots) {
    const inside = within(path, storage[root]);
    if (inside !== undefined) return prefix + inside;
  }
  return slashes(relative(folder, path));
}

/** Read a path that {@link toPortable} wrote, or one that a person typed. */
export function fromPortable(text: string, { storage, folder }: PathRoots): string {
  const root = roots.find(([, prefix]) => text.startsWith(prefix));
  return root === undefined
    ? resolve(folder, text)
    : join(storage[root[0]], text.slice(root[1].length));
}

/** Tell a path from the bare name of something shipped or imported. */
export function isPath(text: string): boolean {
  return /[/\\:]|^\.+$|\.(ya?ml|json|csv)$/u.test(text);
}

function within(path: string, root: string): string | undefined {
  const inside = relative(root, path);
  return inside.startsWith('..') || isAbsolute(inside) ? undefined : slashes(inside);
}

function slashes(path: string): string {
  return path.split(sep).join('/');
}
