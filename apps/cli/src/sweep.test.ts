import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languages, sweepSummarySchema } from '@musubi/vocabulary';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { capture } from './fixture/captured-terminal.ts';

/** Threads start slowly on a busy machine. */
const patience = 240_000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'musubi-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function sweepFile(name: string, draws: number): Promise<string> {
  const text = `format: musubi-sweep/1
id: ${name}
scenarios: [japan-korea-2019]
draws: { count: ${draws} }
`;
  await writeFile(join(folder, `${name}.yaml`), text);
  return `${name}.yaml`;
}

describe('sweep', { timeout: patience }, () => {
  it('writes results, a summary and a manifest, and prints the summary as JSON', async () => {
    const file = await sweepFile('small', 3);
    const words = ['sweep', file, '--threads', '1', '--json', '--out', 'small'];
    const { code, stdout, stderr } = await capture(words, { folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'Wrote small/manifest.json\n' });
    expect(sweepSummarySchema.parse(JSON.parse(stdout))).toMatchObject({ id: 'small', solves: 4 });
    expect((await readdir(join(folder, 'small'))).sort()).toEqual([
      'failures.csv',
      'manifest.json',
      'results.csv',
      'summary.json',
    ]);
  });

  it.each(languages)('prints a script for Slurm whatever the language (%s)', async (lang) => {
    const file = await sweepFile('long', 5_000);
    const words = ['sweep', file, '--slurm', '--out', 'my results', '--lang', lang];
    const { code, stdout } = await capture(words, { folder });
    expect(code).toBe(0);
    expect(stdout).toContain('#SBATCH --array=1-6\n');
    expect(stdout).toContain(`--out 'my results' --threads 1 --chunks "$from-$to"\n`);
  });

  it('keeps what is done when it is interrupted or killed, and continues', async () => {
    const file = await sweepFile('resumed', 400);
    const tsx = ['--conditions=source', '--import', import.meta.resolve('tsx')];
    const program = [...tsx, fileURLToPath(new URL('./main.ts', import.meta.url))];
    const words = ['sweep', file, '--threads', '1', '--out', 'resumed'];
    const chunks = join(folder, 'resumed', 'chunks');
    const done = async () =>
      (await readdir(chunks, { recursive: true }).catch(() => [])).filter((name) =>
        name.endsWith('.json'),
      );
    for (const signal of ['SIGKILL', 'SIGINT'] as const) {
      const before = (await done()).length;
      const child = spawn(process.execPath, [...program, ...words], { cwd: folder });
      const ended = once(child, 'exit');
      await expect
        .poll(async () => (await done()).length, { timeout: patience })
        .toBeGreaterThan(before);
      child.kill(signal);
      expect(await ended).toEqual(signal === 'SIGINT' ? [130, null] : [null, 'SIGKILL']);
    }
    expect((await capture(words, { folder })).code).toBe(0);
    await capture([...words.slice(0, -1), 'whole'], { folder });
    for (const name of ['results.csv', 'summary.json', 'failures.csv', 'manifest.json'])
      expect(await readFile(join(folder, 'resumed', name), 'utf8')).toBe(
        await readFile(join(folder, 'whole', name), 'utf8'),
      );
  });
});
