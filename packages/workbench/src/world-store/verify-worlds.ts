import { verifyWorld, type WorldVerification } from '@musubi/atlas';
import { type Problem, type Result, refuse } from '@musubi/vocabulary';
import { breathe, type Surroundings } from '../run/surroundings.ts';
import { listWorlds } from './list-worlds.ts';
import { locateWorld } from './locate-world.ts';

/** A world with what its verification found, or why it could not be read. */
export interface VerifiedWorld {
  readonly name: string;
  readonly verification: Result<WorldVerification, Problem>;
}

/**
 * Verify worlds: the hash of every file, the identities, and the totals of the source.
 *
 * @param names - names or folders; every shipped and own world if empty.
 */
export async function verifyWorlds(
  names: readonly string[],
  surroundings: Surroundings,
): Promise<VerifiedWorld[]> {
  const { storage, folder, asOf } = surroundings;
  const all = names.length > 0 ? names : (await listWorlds(storage, asOf)).map(({ name }) => name);
  const verified: VerifiedWorld[] = [];
  for (const [at, name] of all.entries()) {
    await breathe(surroundings);
    const located = await locateWorld({ name, folder }, storage);
    const verification = located.ok ? await verifyWorld(located.value) : refuse(located.problem);
    verified.push({ name, verification });
    surroundings.onProgress?.({ done: at + 1, total: all.length });
  }
  return verified;
}
