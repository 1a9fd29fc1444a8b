import { open, readdir, readFile, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';

const lockName = /^lock-(\d+)-(\d+)$/;

/**
 * Own a folder alone until the lock is released or the process ends. Each process makes a lock of its own name, which no other
 * process makes or removes while it lives, and then looks for others': of two that come at once at least one gives way.
 *
 * @returns a function that releases it; a `conflict` that names the process that owns the folder.
 */
export async function lockFolder(folder: string): Promise<Result<() => Promise<void>, Problem>> {
  const own = `lock-${process.pid}-${(await startOf(process.pid)) ?? 0}`;
  const path = join(folder, own);
  const release = () => rm(path, { force: true });
  try {
    const file = await open(path, 'wx', 0o600);
    await file.writeFile(JSON.stringify({ host: hostname(), command: process.argv[1] ?? '' }));
    await file.close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return refuse(owned(folder, process.pid, path));
  }
  for (const name of await readdir(folder)) {
    if (name === own || !lockName.test(name)) continue;
    const other = join(folder, name);
    const pid = Number(lockName.exec(name)![1]);
    if (await isHeld(other, name)) {
      await release();
      return refuse(owned(folder, pid, other));
    }
    await rm(other, { force: true });
  }
  return ok(release);
}

/** Whether the process that made a lock may still live; one on another machine, or one that cannot be read, may. */
async function isHeld(path: string, name: string): Promise<boolean> {
  const [, pid, start] = lockName.exec(name)!;
  try {
    const { host } = JSON.parse(await readFile(path, 'utf8')) as { host: string };
    if (host !== hostname()) return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
  }
  if (!lives(Number(pid))) return false;
  const found = await startOf(Number(pid));
  return found === undefined || start === '0' || found === start;
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Read when a process began, in ticks since the machine did; undefined where the system does not say. */
async function startOf(pid: number): Promise<string | undefined> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

function owned(folder: string, pid: number, lock: string): Problem {
  return {
    kind: 'conflict',
    what: `The register in ${folder} is open in process ${pid}.`,
    remedy: `Wait until it has ended. If it runs on another machine that is gone, remove ${lock}.`,
  };
}
