import type { ParquetYear } from '@musubi/atlas';
import type { Problem } from '@musubi/vocabulary';

/** Tell whether a year was made from the same files, whatever their names and order. */
export function isFromFiles({ inputs }: ParquetYear, files: ParquetYear['inputs']): boolean {
  const hashes = (list: ParquetYear['inputs']) =>
    list
      .map(({ sha256 }) => sha256)
      .sort()
      .join();
  return hashes(inputs) === hashes(files);
}

/** Say that a table holds a year that was made from other files. */
export function yearConflict(name: string, year: number): Problem {
  return {
    kind: 'conflict',
    what: `${name} holds ${year}, made from other files.`,
    remedy: 'Choose another --name, or replace the year with --overwrite.',
  };
}
