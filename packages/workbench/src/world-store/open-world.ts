import { readWorld, type StoredWorld } from '@musubi/atlas';
import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import { isKnown, listWorlds } from './list-worlds.ts';
import { locateWorld, type WorldReference } from './locate-world.ts';
import type { Storage } from './storage.ts';

/** A world with the folder it was read from. */
export interface OpenedWorld {
  readonly world: StoredWorld;
  readonly folder: string;
}

/**
 * Open a world by its name or path, verified.
 *
 * @param asOf - the date of knowledge; a world that could not be read by then is `missing-data`, and the message
 *   says which worlds could.
 */
export async function openWorld(
  reference: WorldReference,
  storage: Storage,
  asOf?: string,
): Promise<Result<OpenedWorld, Problem>> {
  const folder = await locateWorld(reference, storage);
  if (!folder.ok) return folder;
  const world = await readWorld(folder.value);
  if (!world.ok) return world;
  if (isKnown(world.value.manifest, asOf)) return ok({ world: world.value, folder: folder.value });
  const { id, knownFrom } = world.value.manifest;
  const known = (await listWorlds(storage, asOf)).flatMap(({ name, manifest }) =>
    manifest.ok ? [name] : [],
  );
  return refuse({
    kind: 'missing-data',
    what: `world ${id}, which could be read only from ${knownFrom} on, not on ${asOf}`,
    remedy:
      known.length > 0
        ? `Worlds that could be read by then: ${known.join(', ')}.`
        : 'No world could be read by then: choose a later date.',
  });
}
