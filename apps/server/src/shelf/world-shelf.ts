import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, type Problem, type Result, refuse, type WorldOnShelf } from '@musubi/vocabulary';
import { type ListedWorld, listWorlds, type Storage, sha256 } from '@musubi/workbench';
import type { HashedFile } from '../http/send-file.ts';

/** List the worlds whose manifests can be read. */
export async function worldsOnShelf(storage: Storage, asOf?: string): Promise<WorldOnShelf[]> {
  const listed = await Promise.all((await listWorlds(storage, asOf)).map(onShelf));
  return listed.flat();
}

async function onShelf({ name, shelf, folder, manifest }: ListedWorld): Promise<WorldOnShelf[]> {
  if (!manifest.ok) return [];
  const { title, year, economies, sectors, estimated, sources, knownFrom } = manifest.value;
  return [
    {
      name,
      shelf,
      title,
      year,
      economies: economies.length,
      sectors: sectors.length,
      isEstimated: estimated,
      source: sources.map(({ title: of, publisher }) => `${of}, ${publisher}`).join('; '),
      licence: sources[0]!.licence,
      knownFrom,
      sha256: sha256(await readFile(join(folder, 'world.json'))),
    },
  ];
}

/** Find a file of a world: its manifest, or one that the manifest names. */
export async function worldFile(
  storage: Storage,
  name: string,
  file: string,
): Promise<Result<HashedFile, Problem>> {
  const worlds = await listWorlds(storage);
  const world = worlds.find((each) => each.name === name);
  if (world === undefined)
    return refuse({
      kind: 'unknown-code',
      scheme: 'world',
      code: name,
      known: worlds.map((each) => each.name),
    });
  if (!world.manifest.ok) return world.manifest;
  const path = join(world.folder, file);
  if (file === 'world.json') return ok({ path, sha256: sha256(await readFile(path)) });
  const arrays = Object.values(world.manifest.value.arrays);
  const array = arrays.find((each) => each.file === file);
  if (array !== undefined) return ok({ path, sha256: array.sha256 });
  const known = ['world.json', ...arrays.map((each) => each.file)];
  return refuse({ kind: 'unknown-code', scheme: 'file', code: file, known });
}
