import { join } from 'node:path';
import { nearMatches, ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import { namesIn } from '../world-store/list-folder.ts';
import { fromPortable, isPath, type PathRoots } from '../world-store/portable-path.ts';

/** A kind of file that is found by its name: what messages call it, and the folders that hold it, the first one first. */
export interface NamedKind {
  readonly scheme: string;
  readonly folders: readonly string[];
}

const extension = '.yaml';

/** List the names of the files of a kind, each once. */
export async function namesOf({ folders }: NamedKind): Promise<string[]> {
  const listed = await Promise.all(folders.map(namesIn));
  const names = listed.flat().filter((name) => name.endsWith(extension));
  return [...new Set(names)].sort().map((name) => name.slice(0, -extension.length));
}

/**
 * Find a file of a kind: a path, or the name of a shipped one or of the user's own.
 *
 * @returns the absolute path, which may not exist where a path was given, or `unknown-code` with the names there are.
 */
export async function findNamed(
  kind: NamedKind,
  named: string,
  roots: PathRoots,
): Promise<Result<string, Problem>> {
  if (isPath(named)) return ok(fromPortable(named, roots));
  for (const folder of kind.folders) {
    const names = await namesIn(folder);
    if (names.includes(named + extension)) return ok(join(folder, named + extension));
  }
  const known = await namesOf(kind);
  const near = nearMatches(
    named,
    known.map((code) => ({ code, names: [] })),
  );
  return refuse({
    kind: 'unknown-code',
    scheme: kind.scheme,
    code: named,
    known: near.length > 0 ? near : known,
  });
}
