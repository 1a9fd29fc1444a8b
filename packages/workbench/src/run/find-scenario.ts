import { join } from 'node:path';
import type { Problem, Result } from '@musubi/vocabulary';
import type { PathRoots } from '../world-store/portable-path.ts';
import type { Storage } from '../world-store/storage.ts';
import { findNamed, type NamedKind, namesOf } from './find-named.ts';

function kindIn({ shipped, home }: Storage): NamedKind {
  return { scheme: 'scenario', folders: [join(shipped, 'scenarios'), join(home, 'scenarios')] };
}

/** List the names of the shipped scenarios and of the user's own. */
export function knownScenarios(storage: Storage): Promise<string[]> {
  return namesOf(kindIn(storage));
}

/**
 * Find the file of a scenario: a path, or the name of a shipped one or of the user's own.
 *
 * @returns the absolute path, which may not exist where a path was given, or `unknown-code` with the names there are.
 */
export function findScenario(named: string, roots: PathRoots): Promise<Result<string, Problem>> {
  return findNamed(kindIn(roots.storage), named, roots);
}
