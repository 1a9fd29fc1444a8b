// Type-check every package with its own libraries, then the tests, benches and scripts with Node's.
import { spawnSync } from 'node:child_process';

const projects = [
  'packages/vocabulary',
  'packages/economics',
  'packages/atlas',
  'packages/workbench',
  'apps/cli',
  '.',
];
for (const project of projects) {
  const { status } = spawnSync('tsc', ['-p', project], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
