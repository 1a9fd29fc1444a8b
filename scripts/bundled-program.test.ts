import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'tsdown';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundledProgram } from './bundled-program.mjs';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'musubi-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A program whose answer comes from the solver of linear programs: 1/3 of the majority game. */
const program = `
  import { leastCore } from ${JSON.stringify(resolve('packages/workbench/src/index.ts'))};
  const majority = Float64Array.of(0, 0, 0, 1, 0, 1, 1, 1);
  console.log((await leastCore(majority)).epsilon.toFixed(9));
`;

it('lets a program solve linear programs where no package is installed', async () => {
  await writeFile(join(folder, 'program.ts'), program);
  await build({
    ...bundledProgram,
    cwd: folder,
    entry: 'program.ts',
    config: false,
    dts: false,
    logLevel: 'error',
    inputOptions: { resolve: { conditionNames: ['source', 'import', 'node'] } },
  });
  const { stdout } = await promisify(execFile)(process.execPath, ['dist/program.mjs'], {
    cwd: folder,
  });
  expect(stdout).toBe('0.333333333\n');
  expect(await readdir(join(folder, 'dist'))).toContain('highs.wasm');
});
