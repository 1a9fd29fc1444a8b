import { join } from 'node:path';
import type { ParquetManifest } from '@musubi/atlas';
import type { Problem, Result } from '@musubi/vocabulary';
import { namesIn } from '../world-store/list-folder.ts';
import { isKnown } from '../world-store/list-worlds.ts';
import type { Storage } from '../world-store/storage.ts';
import { readParquetManifest } from './parquet-folder.ts';

/** An imported trade table; its manifest may turn out unreadable, which is said instead of hidden. */
export interface ListedTrade {
  readonly name: string;
  readonly folder: string;
  readonly manifest: Result<ParquetManifest, Problem>;
}

/**
 * List the trade tables that the user imported, by name.
 *
 * @param asOf - the date of knowledge; tables that could not be read by then are left out.
 */
export async function listTrade({ home }: Storage, asOf?: string): Promise<ListedTrade[]> {
  const shelf = join(home, 'trade');
  const listed: ListedTrade[] = [];
  for (const name of await namesIn(shelf)) {
    const folder = join(shelf, name);
    const manifest = await readParquetManifest(folder);
    if (!manifest.ok) listed.push({ name, folder, manifest });
    else if (manifest.value !== undefined && isKnown(manifest.value, asOf))
      listed.push({ name, folder, manifest: { ok: true, value: manifest.value } });
  }
  return listed;
}
