import type { ParquetManifest } from '@musubi/atlas';
import type { Problem, Result } from '@musubi/vocabulary';
import type { ParquetIdentity } from './parquet-folder.ts';
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
