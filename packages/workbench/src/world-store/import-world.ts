import { join } from 'node:path';
import {
  type FigaroEdition,
  figaroEditions,
  type IcioEdition,
  icioEditions,
  importFigaro,
  importIcio,
  importPlainArrays,
  type StoredWorld,
  type TableImportOptions,
  type World,
  writeWorld,
} from '@musubi/atlas';
import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import type { Surroundings } from '../run/surroundings.ts';
import { fromPortable } from './portable-path.ts';
import { nameProblem } from './world-name.ts';

/** The formats from which a world can be imported. */
export const importFormats = ['icio', 'figaro', 'arrays'] as const;

/** A format from which a world can be imported. */
export type ImportFormat = (typeof importFormats)[number];

/** What to import and how. */
export interface ImportRequest {
  readonly format: ImportFormat;
  /** The table, relative to the surroundings' folder. */
  readonly table: string;
  /** The name under which the world is kept; the table's own where it has one. */
  readonly name?: string | undefined;
  readonly year?: number | undefined;
  readonly edition?: string | undefined;
  readonly tariffs?: string | undefined;
  readonly valueAddedFloor?: number | undefined;
  readonly usdPerEur?: number | undefined;
  readonly knownFrom?: string | undefined;
  readonly overwrite?: boolean | undefined;
}

/** An imported world with the name that opens it. */
export interface ImportedWorld {
  readonly name: string;
  readonly world: StoredWorld;
}

/**
 * Import a table as a world of the user's own.
 *
 * The world is written whole or not at all. A name that a shipped world has is refused, because it could never be opened.
 */
export async function importWorld(
  request: ImportRequest,
  surroundings: Surroundings,
): Promise<Result<ImportedWorld, Problem>> {
  const imported = await readAs(request, surroundings);
  if (!imported.ok) return imported;
  const { manifest, arrays } = imported.value;
  const name = request.name ?? manifest.id;
  const taken = await nameProblem(name, surroundings.storage);
  if (taken !== undefined) return refuse(taken);
  surroundings.signal?.throwIfAborted();
  const world = await writeWorld(
    join(surroundings.storage.home, 'worlds', name),
    { manifest: { ...manifest, id: name }, arrays },
    { overwrite: request.overwrite === true },
  );
  return world.ok ? ok({ name, world: world.value }) : world;
}

function readAs(
  request: ImportRequest,
  surroundings: Surroundings,
): Promise<Result<World, Problem>> | Result<World, Problem> {
  const table = fromPortable(request.table, surroundings);
  const options = tableOptions(request, surroundings);
  if (request.format === 'icio') {
    const edition = editionOf<IcioEdition>(request.edition, icioEditions);
    return edition.ok ? importIcio(table, { ...options, ...edition.value }) : edition;
  }
  if (request.format === 'figaro') {
    const edition = editionOf<FigaroEdition>(request.edition, figaroEditions);
    const rate = given({ usdPerEur: request.usdPerEur });
    return edition.ok ? importFigaro(table, { ...options, ...edition.value, ...rate }) : edition;
  }
  const { name, knownFrom } = request;
  if (name === undefined || knownFrom === undefined)
    return refuse({
      kind: 'missing-data',
      what: name === undefined ? '--name' : '--known-from',
      remedy: 'Plain arrays do not say it themselves.',
    });
  return importPlainArrays(table, { id: name, knownFrom });
}

function tableOptions(request: ImportRequest, surroundings: Surroundings): TableImportOptions {
  const { onProgress, signal } = surroundings;
  return given({
    year: request.year,
    tariffFile:
      request.tariffs === undefined ? undefined : fromPortable(request.tariffs, surroundings),
    valueAddedFloor: request.valueAddedFloor,
    knownFrom: request.knownFrom,
    signal,
    onProgress: onProgress && ((done: number, total: number) => onProgress({ done, total })),
  });
}

function editionOf<Edition extends string>(
  asked: string | undefined,
  editions: Readonly<Record<Edition, unknown>>,
): Result<{ readonly edition?: Edition }, Problem> {
  if (asked === undefined) return ok({});
  if (Object.hasOwn(editions, asked)) return ok({ edition: asked as Edition });
  const known = Object.keys(editions);
  return refuse({ kind: 'unknown-code', scheme: 'edition', code: asked, known });
}

/** Keep what was given. */
function given<Options extends object>(options: Options) {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Options]?: NonNullable<Options[Name]>;
  };
}
