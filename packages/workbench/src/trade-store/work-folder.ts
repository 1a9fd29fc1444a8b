import { mkdir, readdir, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from './is-running.ts';

const mark = /^\.unfinished-(\d+)$/u;

/**
 * Work in a hidden folder inside another one. It is removed when the work has ended, however it ends, and so is the other one where
 * nothing else lies in it; what processes that were killed left behind is removed first.
 */
export async function inWorkFolder<Value>(
  folder: string,
  work: (workFolder: string) => Promise<Value>,
): Promise<Value> {
  await removeLeftovers(folder);
  const own = join(folder, `.unfinished-${process.pid}`);
  await mkdir(own, { recursive: true });
  try {
    return await work(own);
  } finally {
    await rm(own, { recursive: true, force: true });
    await rmdir(folder).catch(() => {});
  }
}

async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const pid = mark.exec(name)?.[1];
    if (pid !== undefined && (Number(pid) === process.pid || !isRunning(Number(pid))))
      await rm(join(folder, name), { recursive: true, force: true });
  }
}
