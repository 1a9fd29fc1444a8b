import { join } from 'node:path';
import {
  balanceTolerance,
  buildWorld2014,
  buildWorld2021,
  readWorld,
  type StoredWorld,
  sealWorld,
  type WorldDraft,
  writeWorld,
} from '@musubi/atlas';
import { ras } from '@musubi/economics';
import { ok, type Problem, type Result } from '@musubi/vocabulary';
import { fromPortable, type PathRoots } from './portable-path.ts';

/** The worlds that can be built again from their sources. */
export const builtWorlds = ['2014', '2021-estimated'] as const;

/** A world that can be built again from its source. */
export type BuiltWorldName = (typeof builtWorlds)[number];

/** A world that was built again. */
export interface RebuiltWorld {
  readonly name: BuiltWorldName;
  /** Whether every array has the bytes of the shipped world. */
  readonly same: boolean;
  /** The folder that it was written into, if one was asked for. */
  readonly folder: string | null;
}

/**
 * Build a shipped world again from its source, compare it with the shipped one, and write it if asked to.
 *
 * @param sources - the folder that holds `wiod2014` and `icio2011_2022`.
 * @param out - the folder to write into; nothing is written if left out.
 */
export async function rebuildWorld(
  name: BuiltWorldName,
  sources: string,
  out: string | undefined,
  roots: PathRoots,
): Promise<Result<RebuiltWorld, Problem>> {
  const draft = await buildFrom(name, fromPortable(sources, roots));
  if (!draft.ok) return draft;
  const shipped = await readWorld(join(roots.storage.shipped, 'worlds', name));
  if (!shipped.ok) return shipped;
  const same = sameArrays(sealWorld(draft.value), shipped.value);
  if (out === undefined) return ok({ name, same, folder: null });
  const folder = fromPortable(out, roots);
  const written = await writeWorld(folder, draft.value);
  return written.ok ? ok({ name, same, folder }) : written;
}

function buildFrom(name: BuiltWorldName, sources: string): Promise<Result<WorldDraft, Problem>> {
  const wiod = join(sources, 'wiod2014');
  if (name === '2014') return buildWorld2014(wiod);
  const balance: typeof ras = (seed, rows, columns) =>
    ras(seed, rows, columns, { tolerance: balanceTolerance });
  return buildWorld2021(wiod, join(sources, 'icio2011_2022'), balance);
}

function sameArrays(
  built: Pick<StoredWorld, 'manifest'>,
  shipped: Pick<StoredWorld, 'manifest'>,
): boolean {
  return Object.entries(shipped.manifest.arrays).every(
    ([array, { sha256 }]) =>
      built.manifest.arrays[array as keyof typeof built.manifest.arrays].sha256 === sha256,
  );
}
