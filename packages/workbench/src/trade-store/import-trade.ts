import { join } from 'node:path';
import type { ParquetManifest } from '@musubi/atlas';
import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import type { Surroundings } from '../run/surroundings.ts';
import { fromPortable } from '../world-store/portable-path.ts';
import { nameProblem } from '../world-store/world-name.ts';
import { importBaci } from './import-baci.ts';
import { importComtrade } from './import-comtrade.ts';
import { isSameTable, type ParquetIdentity, readParquetManifest } from './parquet-folder.ts';
import type { Watch } from './run-statement.ts';

/** The formats from which a trade table can be imported. */
export const tradeFormats = ['baci', 'comtrade'] as const;

/** What to import as a trade table and how. */
export interface TradeImportRequest {
  readonly format: (typeof tradeFormats)[number];
  /** Files, or folders of files, relative to the surroundings' folder. */
  readonly paths: readonly string[];
  /** The name under which the table is kept; `baci-hs2017` or `comtrade-hs2017` if left out. */
  readonly name?: string | undefined;
  /** The date (ISO 8601) from which the files could be read; that of BACI's edition if left out. */
  readonly knownFrom?: string | undefined;
  /** Whether years that were made from other files, or a table of another edition, are replaced. */
  readonly overwrite?: boolean | undefined;
}

/** An imported trade table. */
export interface ImportedTrade {
  readonly name: string;
  readonly folder: string;
  readonly manifest: ParquetManifest;
  /** The years that were made now, and those that an earlier import had made from the same files. */
  readonly made: readonly number[];
  readonly kept: readonly number[];
}

/** What the import of a format finds around itself. */
export interface TradeImport extends Watch {
  readonly request: TradeImportRequest;
  /** Absolute paths. */
  readonly paths: readonly string[];
  /** The folder that the user's trade tables lie in. */
  readonly shelf: string;
  /** Find the folder of a table and the years it holds, or what forbids importing into it. */
  settle(identity: Omit<ParquetIdentity, 'id'>): Promise<Result<SettledTable, Problem>>;
}

/** The table that is imported into. */
export interface SettledTable {
  readonly identity: ParquetIdentity;
  readonly folder: string;
  readonly held: ParquetManifest | undefined;
}

/**
 * Import files of BACI or UN Comtrade as a trade table of the user's own, in Parquet, one file a year.
 *
 * A year is part of the table when it is whole; an import that was interrupted goes on with the years that are lacking. Memory is
 * bounded whatever the size of the files.
 */
export async function importTrade(
  request: TradeImportRequest,
  surroundings: Surroundings,
): Promise<Result<ImportedTrade, Problem>> {
  const { onProgress, signal, storage } = surroundings;
  const shelf = join(storage.home, 'trade');
  const onShare = (done: number) => onProgress?.({ done, total: 1 });
  const paths = request.paths.map((path) => fromPortable(path, surroundings));
  const settle: TradeImport['settle'] = async (described) => {
    const id = request.name ?? `${described.source}-${described.nomenclature.toLowerCase()}`;
    const identity = { ...described, id };
    const problem = await nameProblem(id, storage, 'trade');
    if (problem !== undefined) return refuse(problem);
    const folder = join(shelf, id);
    const held = await readParquetManifest(folder);
    if (!held.ok) return held;
    if (held.value === undefined || isSameTable(held.value, identity))
      return ok({ identity, folder, held: held.value });
    return request.overwrite ? ok({ identity, folder, held: undefined }) : refuse(otherEdition(id));
  };
  const importAs = request.format === 'baci' ? importBaci : importComtrade;
  return importAs({ request, paths, shelf, settle, signal, onShare });
}

function otherEdition(name: string): Problem {
  return {
    kind: 'conflict',
    what: `${name} holds another edition.`,
    remedy: 'Choose another --name, or replace it with --overwrite.',
  };
}
