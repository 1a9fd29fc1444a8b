import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, type Run, refuse, runSchema } from '@musubi/vocabulary';
import { writeWhole } from '@musubi/workbench';
import type { RunStore } from './run-store.ts';

/**
 * Keep runs in a folder: `<id>/run.json` and, once there is one, the result in `<id>/result`, recorded as the command line does.
 * A run file that cannot be read is left alone and not listed.
 */
export function folderRunStore(root: string): RunStore {
  const folderOf = (id: string) => join(root, id);
  const resultFolder = (id: string) => join(folderOf(id), 'result');
  const find = async (id: string) => parseRun(await textOf(join(folderOf(id), 'run.json')));
  return {
    resultFolder,
    exhibitFolder: (id) => join(folderOf(id), 'exhibit'),
    find,
    async save(run) {
      await mkdir(folderOf(run.id), { recursive: true });
      await writeWhole(join(folderOf(run.id), 'run.json'), JSON.stringify(run));
    },
    async list() {
      const names = await readdir(root).catch(() => []);
      const runs = await Promise.all(names.map(find));
      return runs.flatMap((run) => run ?? []).sort(newestFirst);
    },
    remove: (id) => rm(folderOf(id), { recursive: true, force: true }),
    fileOf(run, name) {
      const made = run.files.find((file) => file.name === name);
      if (made !== undefined)
        return ok({ path: join(resultFolder(run.id), name), sha256: made.sha256 });
      const known = run.files.map((file) => file.name);
      return refuse({ kind: 'unknown-code', scheme: 'file', code: name, known });
    },
  };
}

async function textOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}

function parseRun(text: string): Run | undefined {
  try {
    return runSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function newestFirst(a: Run, b: Run): number {
  return a.orderedAt === b.orderedAt ? 0 : a.orderedAt < b.orderedAt ? 1 : -1;
}
