import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';

/** Read a plain CSV file of the reference data, gzip-compressed or not, as records by the names of its header. */
export async function readRows(path: string): Promise<Record<string, string>[]> {
  const bytes = await readFile(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const [header, ...lines] = text.trimEnd().split(/\r?\n/u);
  const names = header!.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, at) => [name, cells[at]!]));
  });
}
