import { join } from 'node:path';
import type { Problem, Result } from '@musubi/vocabulary';
import { findNamed, type NamedKind, namesOf } from '../run/find-named.ts';
import type { PathRoots } from '../world-store/portable-path.ts';
import type { Storage } from '../world-store/storage.ts';

function kindIn({ shipped, home }: Storage): NamedKind {
  return { scheme: 'plan', folders: [join(shipped, 'plans'), join(home, 'plans')] };
}

/** List the names of the shipped plans and of the user's own. */
export function knownPlans(storage: Storage): Promise<string[]> {
  return namesOf(kindIn(storage));
}

/**
 * Find the file of a plan: a path, or the name of a shipped one or of the user's own.
 *
 * @returns the absolute path, which may not exist where a path was given, or `unknown-code` with the names there are.
 */
export function findPlan(named: string, roots: PathRoots): Promise<Result<string, Problem>> {
  return findNamed(kindIn(roots.storage), named, roots);
}
