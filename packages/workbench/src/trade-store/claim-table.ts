import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import { isRunning } from './is-running.ts';

/** A table that no other import can change before it is released. */
export interface Claim {
  release(): Promise<void>;
}

/**
 * Claim a table on a shelf for one import, with a hidden file of the import's own.
 *
 * Each import writes its file before it looks for those of others: of two at once both may be refused, but never do both go on. Files of
 * processes that were killed do not count and are removed.
 *
 * @returns the claim; or `conflict` where another import into the table is running.
 */
export async function claimTable(shelf: string, name: string): Promise<Result<Claim, Problem>> {
  const start = `.importing-${name}.`;
  const own = `${start}${process.pid}.${randomUUID()}`;
  await mkdir(shelf, { recursive: true });
  await writeFile(join(shelf, own), '');
  const release = async () => {
    await rm(join(shelf, own), { force: true });
    await rmdir(shelf).catch(() => {});
  };
  for (const other of await readdir(shelf)) {
    if (!other.startsWith(start) || other === own) continue;
    if (isRunning(Number(other.slice(start.length).split('.')[0]))) {
      await release();
      return refuse(taken(name, join(shelf, other)));
    }
    await rm(join(shelf, other), { force: true });
  }
  return ok({ release });
}

function taken(name: string, file: string): Problem {
  return {
    kind: 'conflict',
    what: `Another import into ${name} is running.`,
    remedy: `Wait until it has ended, or choose another --name. If none is running, remove ${file}.`,
  };
}
