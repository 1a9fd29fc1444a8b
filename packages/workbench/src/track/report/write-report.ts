import { resolve } from 'node:path';
import { type FolderContent, writeFolder } from '@musubi/atlas';
import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import type { Surroundings } from '../../run/surroundings.ts';
import { namesIn } from '../../world-store/list-folder.ts';

/** Write the files of a report into a folder at once; a folder that holds other files is not replaced. */
export async function writeReport(
  target: string,
  files: FolderContent,
  { folder, signal }: Pick<Surroundings, 'folder' | 'signal'>,
): Promise<Result<void, Problem>> {
  const path = resolve(folder, target);
  const foreign = (await namesIn(path)).filter((name) => !files.has(name));
  if (foreign.length > 0)
    return refuse({
      kind: 'conflict',
      what: `${target} holds other files: ${foreign.slice(0, 5).join(', ')}.`,
      remedy: 'Name another folder.',
    });
  await writeFolder(path, files, signal);
  return ok(undefined);
}
