import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFolder } from './folder-lock.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'musubi-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Leave the lock of a process in the folder, as that process would have made it. */
async function leave(pid: number, start: string, host = hostname()): Promise<string> {
  const name = `lock-${pid}-${start}`;
  await writeFile(join(folder, name), JSON.stringify({ host, command: 'test' }));
  return name;
}

async function startOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]!;
}

const isLinux = process.platform === 'linux';

describe('lockFolder', () => {
  it('gives a folder to one at a time, and back', async () => {
    const first = await lockFolder(folder);
    if (!first.ok) throw new Error('is refused');
    const second = await lockFolder(folder);
    expect(second).toMatchObject({
      problem: { kind: 'conflict', what: expect.stringContaining(`process ${process.pid}`) },
    });
    await first.value();
    expect(await readdir(folder)).toEqual([]);
    expect((await lockFolder(folder)).ok).toBe(true);
  });

  it('removes what a process left that has ended', async () => {
    const ended = spawn(process.execPath, ['-e', '']);
    await once(ended, 'exit');
    const left = await leave(ended.pid!, '1');
    expect((await lockFolder(folder)).ok).toBe(true);
    expect(await readdir(folder)).not.toContain(left);
  });

  it.runIf(isLinux)(
    'gives way to a process that lives, and leaves nothing of its own',
    async () => {
      const living = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
      const left = await leave(living.pid!, await startOf(living.pid!));
      const refused = await lockFolder(folder);
      living.kill();
      expect(refused).toMatchObject({
        problem: { what: expect.stringContaining(`process ${living.pid}`) },
      });
      expect(await readdir(folder)).toEqual([left]);
    },
  );

  it.runIf(isLinux)('knows a process that only has the number of the one that ended', async () => {
    await leave(process.ppid, '1');
    expect((await lockFolder(folder)).ok).toBe(true);
  });

  it('never judges a lock of another machine; one without words counts by its process', async () => {
    const left = await leave(2 ** 22, '1', 'elsewhere');
    expect(await lockFolder(folder)).toMatchObject({ problem: { kind: 'conflict' } });
    await writeFile(join(folder, left), '');
    expect((await lockFolder(folder)).ok).toBe(true);
  });

  it('lets no two of several processes in at once', { timeout: 300_000 }, async () => {
    const contender = fileURLToPath(new URL('../fixture/lock-contender.ts', import.meta.url));
    const runs = Array.from({ length: 3 }, async () => {
      const command = ['--conditions=source', '--import', 'tsx', contender, folder];
      const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
      const said = child.stdout.toArray();
      const [code] = await once(child, 'exit');
      expect(code).toBe(0);
      return Number(Buffer.concat(await said).toString());
    });
    const times = await Promise.all(runs);
    expect(times.reduce((sum, often) => sum + often, 0)).toBeGreaterThan(0);
  });
});
