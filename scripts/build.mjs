// Bundle every package and the command line into its dist folder.
import { build } from 'tsdown';
import { bundledProgram } from './bundled-program.mjs';

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
  { cwd: 'packages/atlas', platform: 'node' },
  { cwd: 'packages/workbench', platform: 'node' },
  { cwd: 'apps/cli', entry: 'src/main.ts', ...bundledProgram },
];
for (const project of projects) await build({ ...shared, ...project });
