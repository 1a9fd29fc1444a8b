import { join } from 'node:path';
import { nearMatches, ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import { namesIn } from '../world-store/list-folder.ts';
import { fromPortable, isPath, type PathRoots } from '../world-store/portable-path.ts';
import type { Storage } from '../world-store/storage.ts';

const extension = '.yaml';

/** List the names of the shipped scenarios. */
export async function shippedScenarios(storage: Storage): Promise<string[]> {
  const names = await namesIn(join(storage.shipped, 'scenarios'));
  return names
    .filter((name) => name.endsWith(extension))
    .map((name) => name.slice(0, -extension.length));
}

/**
 * Find the file of a scenario: a path, or the name of a shipped one.
 *
 * @returns the absolute path, which may not exist where a path was given, or `unknown-code` with the names there are.
 */
export async function findScenario(
  named: string,
  roots: PathRoots,
): Promise<Result<string, Problem>> {
  if (isPath(named)) return ok(fromPortable(named, roots));
  const known = await shippedScenarios(roots.storage);
  if (known.includes(named)) return ok(join(roots.storage.shipped, 'scenarios', named + extension));
  const near = nearMatches(
    named,
    known.map((code) => ({ code, names: [] })),
  );
  return refuse({
    kind: 'unknown-code',
    scheme: 'scenario',
    code: named,
    known: near.length > 0 ? near : known,
  });
}
