import type { FolderTradeTable } from '@musubi/atlas';
import { ok, type Problem, type Result } from '@musubi/vocabulary';
import { canonicalJson } from '../file/canonical-json.ts';
import { sha256 } from '../file/fingerprint.ts';
import { openParquetTable } from './open-parquet-table.ts';
import { parquetManifestName } from './parquet-folder.ts';

/** An imported table as the shipped ones are handled. */
interface ImportedTable {
  readonly table: FolderTradeTable;
  readonly folder: string;
  readonly manifestName: string;
}

/** Open an imported table in Parquet as the shipped ones are opened; undefined where the folder holds none. */
export async function openImported(
  folder: string,
): Promise<Result<ImportedTable | undefined, Problem>> {
  const opened = await openParquetTable(folder);
  if (!opened.ok) return opened;
  if (opened.value === undefined) return ok(undefined);
  const { manifest, ...table } = opened.value;
  const { id, title, nomenclature, knownFrom, sources, years } = manifest;
  return ok({
    folder,
    manifestName: parquetManifestName,
    table: {
      ...table,
      sha256: sha256(canonicalJson(manifest)),
      manifest: {
        format: 'musubi-trade/1',
        unit: 'US$ million',
        ...{ id, title, nomenclature, knownFrom, sources },
        years: years.map(({ year }) => year),
        notes: years.at(-1)?.transformations ?? [],
        files: years.map(({ file, products, sha256: hash }) => ({ file, products, sha256: hash })),
      },
    },
  });
}
