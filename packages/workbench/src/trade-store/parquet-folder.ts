import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type ParquetManifest, type ParquetYear, parquetManifestSchema } from '@musubi/atlas';
import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import { canonicalJson } from '../file/canonical-json.ts';
import { StreamedFile } from '../file/streamed-file.ts';

/** The file that names what a table in Parquet holds. A file that it does not name is not part of the table. */
const parquetManifestName = 'parquet.json';

/** What an imported table is, apart from its years. */
export type ParquetIdentity = Omit<ParquetManifest, 'years'>;

/** Read the manifest of a table in Parquet; undefined where the folder holds none. */
export async function readParquetManifest(
  folder: string,
): Promise<Result<ParquetManifest | undefined, Problem>> {
  const source = join(folder, parquetManifestName);
  const text = await readFile(source, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (text === undefined) return ok(undefined);
  try {
    return ok(parquetManifestSchema.parse(JSON.parse(text)));
  } catch (error) {
    const found = (error as Error).message;
    const expected = 'a parquet.json of the format musubi-trade-parquet/1';
    return refuse({ kind: 'invalid-input', place: { source }, found, expected });
  }
}

/**
 * Make a year part of a table: the manifest that names its file takes the place of the former one at once, so that whatever ends
 * the import, the table is whole with the year or without it.
 *
 * @param identity - what the table is; the years of another one are let go.
 * @returns the manifest as it is now.
 */
export async function commitYear(
  folder: string,
  identity: ParquetIdentity,
  year: ParquetYear,
): Promise<ParquetManifest> {
  const former = await readParquetManifest(folder);
  const held =
    former.ok && former.value && isSameTable(former.value, identity) ? former.value : undefined;
  const others = held?.years.filter((other) => other.year !== year.year) ?? [];
  const years = [...others, year].sort((a, b) => a.year - b.year);
  const manifest = { ...identity, years };
  const file = await StreamedFile.open(join(folder, parquetManifestName));
  try {
    await file.write(canonicalJson(manifest));
    await file.finish();
  } finally {
    await file.abandon();
  }
  const kept = new Set(years.map(({ file }) => file));
  for (const { file } of former.ok ? (former.value?.years ?? []) : [])
    if (!kept.has(file)) await rm(join(folder, file), { force: true });
  return manifest;
}

/** Tell whether two manifests are of one edition of one source, so that their years belong together. */
export function isSameTable(
  a: Pick<ParquetIdentity, 'source' | 'nomenclature' | 'edition' | 'knownFrom'>,
  b: Pick<ParquetIdentity, 'source' | 'nomenclature' | 'edition' | 'knownFrom'>,
): boolean {
  return (['source', 'nomenclature', 'edition', 'knownFrom'] as const).every(
    (key) => a[key] === b[key],
  );
}
