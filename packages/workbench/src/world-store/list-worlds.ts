import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type WorldManifest, worldManifestSchema } from '@musubi/atlas';
import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import { everyTranslation } from '../language/every-translation.ts';
import { namesIn } from './list-folder.ts';
import type { Storage } from './storage.ts';

/** A world on a shelf; its manifest may turn out unreadable, which is said instead of hidden. */
export interface ListedWorld {
  readonly name: string;
  readonly shelf: 'shipped' | 'own';
  readonly folder: string;
  readonly manifest: Result<WorldManifest, Problem>;
}

/**
 * List the shipped worlds and the user's own, by name.
 *
 * @param asOf - the date of knowledge; worlds that could not be read by then are left out.
 */
export async function listWorlds(storage: Storage, asOf?: string): Promise<ListedWorld[]> {
  const shelves = [
    { shelf: 'shipped', root: join(storage.shipped, 'worlds') },
    { shelf: 'own', root: join(storage.home, 'worlds') },
  ] as const;
  const listed = await Promise.all(
    shelves.map(async ({ shelf, root }) => {
      const names = await namesIn(root);
      return Promise.all(
        names.map(async (name) => {
          const folder = join(root, name);
          return { name, shelf, folder, manifest: await readManifest(folder) };
        }),
      );
    }),
  );
  return listed.flat().filter(({ manifest }) => !manifest.ok || isKnown(manifest.value, asOf));
}

/** Tell whether a world could be read on a date; always where no date is given. */
export function isKnown({ knownFrom }: Pick<WorldManifest, 'knownFrom'>, asOf?: string): boolean {
  return asOf === undefined || knownFrom <= asOf;
}

async function readManifest(folder: string): Promise<Result<WorldManifest, Problem>> {
  const source = join(folder, 'world.json');
  try {
    return ok(worldManifestSchema.parse(JSON.parse(await readFile(source, 'utf8'))));
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return refuse({
      kind: 'invalid-input',
      place: { source },
      found,
      expected: everyTranslation((t) => t('phrase.world')),
    });
  }
}
