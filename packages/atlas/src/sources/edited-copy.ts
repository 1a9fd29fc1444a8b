import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Problem, Result } from '@musubi/vocabulary';

/** Give `use` an edited copy of a file under the same name in a folder of its own, which is removed afterwards (for tests). */
export async function withEditedCopy<Outcome>(
  file: string,
  edit: (text: string) => string | Uint8Array,
  use: (copy: string) => Promise<Outcome>,
): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'musubi-'));
  try {
    const copy = join(folder, basename(file));
    await writeFile(copy, edit(await readFile(file, 'utf8')));
    return await use(copy);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Replace one cell of a CSV text without quotes; lines and columns count from one. */
export function replaceCell(line: number, column: number, cell: string): (text: string) => string {
  return (text) => {
    const lines = text.split('\n');
    const fields = lines[line - 1]!.split(',');
    fields[column - 1] = cell;
    lines[line - 1] = fields.join(',');
    return lines.join('\n');
  };
}

/** Remove one line of a text, counted from one. */
export function removeLine(line: number): (text: string) => string {
  return (text) =>
    text
      .split('\n')
      .toSpliced(line - 1, 1)
      .join('\n');
}

/** Swap two columns of a CSV text without quotes, in every line or in the first only. */
export function swapColumns(a: number, b: number, firstLineOnly = false): (text: string) => string {
  return (text) =>
    text
      .split('\n')
      .map((line, at) => {
        if (line === '' || (firstLineOnly && at > 0)) return line;
        const fields = line.split(',');
        [fields[a - 1], fields[b - 1]] = [fields[b - 1]!, fields[a - 1]!];
        return fields.join(',');
      })
      .join('\n');
}

/** Take the folder of a copy out of a Problem, so that its sources are bare names. */
export function withBareNames<Value>(
  result: Result<Value, Problem>,
  copy: string,
): Result<Value, Problem> {
  if (result.ok) return result;
  return JSON.parse(JSON.stringify(result).replaceAll(`${dirname(copy)}/`, ''));
}
