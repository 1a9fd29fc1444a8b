import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const node = ['--conditions=source', '--import', import.meta.resolve('tsx')];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'musubi-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function start(words: readonly string[]) {
  const child = spawn(process.execPath, [...node, ...words], { cwd: folder });
  const written = { stderr: '' };
  child.stderr.on('data', (chunk) => {
    written.stderr += chunk;
  });
  const ended = new Promise<{ code: number | null; signal: string | null }>((end) =>
    child.once('close', (code, signal) => end({ code, signal })),
  );
  return { child, written, ended };
}

/** A program that says on the error stream when it listens to signals. */
const listening = `
  import { main } from ${JSON.stringify(here('./command-line.ts'))};
  const ended = main(['brief', '--out', 'brief'], process);
  process.stderr.write('listening');
  process.exitCode = await ended;
`;

describe('the process', () => {
  it('ends with code 2 for bad input', async () => {
    const { ended, written } = start([here('./main.ts'), 'simulate', 'nowhere.yaml']);
    expect(await ended).toEqual({ code: 2, signal: null });
    expect(written.stderr).toContain('nowhere.yaml');
  });

  it('does not mind a reader that goes away', async () => {
    const words = [here('./main.ts'), 'simulate', 'trilateral-2021', '--csv'];
    const { child, ended, written } = start(words);
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await ended).toEqual({ code: 0, signal: null });
    expect(written.stderr).toBe('');
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('ends with code 130 on %s', async (signal) => {
    const { child, ended, written } = start(['--input-type=module', '--eval', listening]);
    child.stderr.once('data', () => child.kill(signal));
    expect(await ended).toEqual({ code: 130, signal: null });
    expect(written.stderr).toContain('Interrupted; nothing was written.');
    expect(await readdir(folder)).toEqual([]);
  });
});
