import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nearMatches, ok, type Place, type Problem, type Result, refuse } from '@musubi/vocabulary';
import { namesIn } from './list-folder.ts';
import { fromPortable, isPath } from './portable-path.ts';
import type { Storage } from './storage.ts';

/** What names a world: a shipped one, an imported one, or a folder relative to the file that names it. */
export interface WorldReference {
  readonly name: string;
  /** The folder that a path is relative to. */
  readonly folder: string;
  /** Where it is named. */
  readonly place?: Place;
}

/**
 * Find the folder of a world. A name without a slash is one of the shipped worlds, then one of the user's own;
 * anything else is the path of a folder.
 *
 * @returns the folder, or `unknown-code` with the worlds there are, the nearest first.
 */
export async function locateWorld(
  { name, folder: beside, place }: WorldReference,
  storage: Storage,
): Promise<Result<string, Problem>> {
  if (isPath(name)) return ok(fromPortable(name, { storage, folder: beside }));
  const shelves = [join(storage.shipped, 'worlds'), join(storage.home, 'worlds')];
  const folder = shelves.map((shelf) => join(shelf, name)).find(holdsWorld);
  if (folder !== undefined) return ok(folder);
  const known = (await Promise.all(shelves.map(namesIn))).flat();
  const near = nearMatches(
    name,
    known.map((code) => ({ code, names: [] })),
  );
  return refuse({
    kind: 'unknown-code',
    ...(place && { place }),
    scheme: 'world',
    code: name,
    known: near.length > 0 ? near : known,
  });
}

function holdsWorld(folder: string): boolean {
  return existsSync(join(folder, 'world.json'));
}
