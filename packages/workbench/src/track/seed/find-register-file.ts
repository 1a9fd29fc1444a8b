import { join } from 'node:path';
import type { Problem, Result } from '@musubi/vocabulary';
import { findNamed, type NamedKind, namesOf } from '../../run/find-named.ts';
import type { PathRoots } from '../../world-store/portable-path.ts';
import type { Storage } from '../../world-store/storage.ts';

function kindIn({ shipped }: Storage): NamedKind {
  return { scheme: 'register-file', folders: [join(shipped, 'register')] };
}

/** List the names of the shipped register files. */
export function knownRegisterFiles(storage: Storage): Promise<string[]> {
  return namesOf(kindIn(storage));
}

/**
 * Find a register file: a path, or the name of a shipped one.
 *
 * @returns the absolute path, which may not exist where a path was given, or `unknown-code` with the names there are.
 */
export function findRegisterFile(
  named: string,
  roots: PathRoots,
): Promise<Result<string, Problem>> {
  return findNamed(kindIn(roots.storage), named, roots);
}
