// Type-check every workspace with its own libraries, then the tests, benches and scripts with Node's.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { workspaces } = JSON.parse(readFileSync('package.json', 'utf8'));
for (const project of [...workspaces, '.']) {
  const { status } = spawnSync('tsc', ['-p', project], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
