import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { ok } from '@musubi/vocabulary';
import { type Outcome, refuseOne } from '../file/outcome.ts';

/** Read a gzip-compressed CSV file of the reference data, whose cells are plain, as records by the names of its header. */
export async function referenceRows(path: string): Promise<Outcome<Record<string, string>[]>> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (bytes === null)
    return refuseOne({ kind: 'missing-data', what: path, remedy: 'Put the file there.' });
  const [header, ...lines] = gunzipSync(bytes).toString('utf8').trimEnd().split(/\r?\n/u);
  const names = header!.split(',');
  return ok(
    lines.map((line) => {
      const cells = line.split(',');
      return Object.fromEntries(names.map((name, at) => [name, cells[at]!]));
    }),
  );
}
