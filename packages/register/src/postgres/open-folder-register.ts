import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import { idMaker } from '../store/new-id.ts';
import type { OpenOptions } from '../store/open-options.ts';
import type { RegisterStore } from '../store/register-store.ts';
import { openEmbedded } from './embedded-database.ts';
import { lockFolder } from './folder-lock.ts';
import { format, formatOf, migrate } from './migrate.ts';
import { newerProblem } from './newer-problem.ts';
import { PostgresStore } from './postgres-store.ts';

const nameplate = { file: 'format.json', kind: 'musubi-register' } as const;

/** Open the register in a folder, whose database runs inside this process. */
export async function openFolderRegister(
  place: string,
  { create = false, now, newId = idMaker() }: OpenOptions,
): Promise<Result<RegisterStore, Problem>> {
  const folder = resolve(place);
  const problem = await prepare(folder, create);
  if (problem !== undefined) return refuse(problem);
  const lock = await lockFolder(folder);
  if (!lock.ok) return lock;
  const release = lock.value;
  try {
    const database = await openEmbedded(join(folder, 'database'));
    if ((await formatOf(database)) > format) {
      await database.close();
      await release();
      return refuse(newerProblem(folder));
    }
    await migrate(database);
    const clock = now === undefined ? {} : { now };
    return ok(new PostgresStore(database, { place: folder, newId, release, ...clock }));
  } catch (error) {
    await release();
    throw error;
  }
}

/** See that a folder is a register, or make it one. */
async function prepare(folder: string, create: boolean): Promise<Problem | undefined> {
  const found = await inside(folder);
  if (found === 'a file') return other(folder);
  if (found.includes(nameplate.file)) return checkNameplate(folder);
  if (found.length > 0) return other(folder);
  if (!create)
    return {
      kind: 'missing-data',
      what: `there is no register in ${folder}`,
      remedy: 'Make one: musubi track init',
    };
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  const text = `${JSON.stringify({ kind: nameplate.kind, format: 1 })}\n`;
  await writeFile(join(folder, nameplate.file), text, { mode: 0o600 });
  return undefined;
}

async function inside(folder: string): Promise<readonly string[] | 'a file'> {
  try {
    return await readdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    if (code === 'ENOTDIR') return 'a file';
    throw error;
  }
}

async function checkNameplate(folder: string): Promise<Problem | undefined> {
  try {
    const text = await readFile(join(folder, nameplate.file), 'utf8');
    const { kind, format: written } = JSON.parse(text) as { kind?: unknown; format?: unknown };
    if (kind !== nameplate.kind || typeof written !== 'number') return other(folder);
    return written > format ? newerProblem(folder) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return other(folder);
    throw error;
  }
}

function other(folder: string): Problem {
  return {
    kind: 'conflict',
    what: `${folder} holds something else than a register.`,
    remedy: 'Name an empty folder or one that is not there yet.',
  };
}
