// Bundle every package, the programs and the web application into its dist folder.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'tsdown';
import { bundledProgram } from './bundled-program.mjs';
import { buildPage } from './page-build.mjs';

const shared = {
  entry: 'src/index.ts',
  target: 'es2022',
  dts: false,
  config: false,
  fixedExtension: false,
  logLevel: 'error',
};
const projects = [
  { cwd: 'packages/vocabulary', platform: 'neutral' },
  { cwd: 'packages/economics', platform: 'neutral' },
  {
    cwd: 'packages/atlas',
    platform: 'node',
    entry: { index: 'src/index.ts', memory: 'src/memory.ts' },
  },
  {
    cwd: 'packages/register',
    platform: 'node',
    entry: { index: 'src/index.ts', 'reading-thread': 'src/document/reading-thread.ts' },
  },
  {
    cwd: 'packages/workbench',
    platform: 'node',
    entry: {
      index: 'src/index.ts',
      lab: 'src/lab.ts',
      'pool-worker': 'src/engine/pool-worker.ts',
    },
  },
  {
    cwd: 'apps/server',
    platform: 'node',
    entry: { index: 'src/index.ts', 'run-thread': 'src/run/run-thread.ts' },
  },
  {
    cwd: 'apps/cli',
    entry: {
      main: 'src/main.ts',
      'pool-worker': '../../packages/workbench/dist/pool-worker.js',
      'reading-thread': '../../packages/register/dist/reading-thread.js',
      worker: join(dirname(createRequire(import.meta.url).resolve('piscina')), 'worker.js'),
    },
    shims: true,
    ...bundledProgram,
  },
];
for (const project of projects) await build({ ...shared, ...project });
await buildPage();
