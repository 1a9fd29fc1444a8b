import { open, readFile } from 'node:fs/promises';
import type { Dispatch } from './dispatch.ts';

/**
 * Add alerts to a file, one JSON object a line, and sync it. What the file holds already is not added again, so that a watch
 * that was killed between adding and remembering repeats nothing; a line that was cut off is ended first.
 */
export async function appendAlerts(path: string, dispatches: readonly Dispatch[]): Promise<void> {
  const before = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return '';
  });
  const there = new Set(before.split('\n').map(keyOf));
  const fresh = dispatches.filter(({ key }) => !there.has(key));
  if (fresh.length === 0) return;
  const lines = fresh.map((dispatch) => `${JSON.stringify(dispatch)}\n`);
  const file = await open(path, 'a');
  try {
    await file.writeFile(`${before === '' || before.endsWith('\n') ? '' : '\n'}${lines.join('')}`);
    await file.sync();
  } finally {
    await file.close();
  }
}

function keyOf(line: string): string | undefined {
  try {
    return (JSON.parse(line) as Partial<Dispatch>).key;
  } catch {
    return undefined;
  }
}
