import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { programRoot } from '@musubi/workbench';
import type { Skipped } from './measured.ts';

/** How long the command line takes from start to exit, and its memory at the highest. */
export interface ProcessCost {
  readonly seconds: number;
  readonly peakMiB: number;
}

const scenario = 'us-china-tariff-war';
const runs = 5;

/** Print peak memory on the way out; nothing else of the program changes. */
const printPeak =
  'data:text/javascript,process.on("exit",()=>console.error(process.resourceUsage().maxRSS))';

/** Run the built command line on the shipped world, start to exit: the median of several processes. */
export function measureProcess(): ProcessCost | Skipped {
  const root = programRoot();
  if (!existsSync(join(root, 'apps/cli/dist/main.js')))
    return { skipped: 'not built: run npm run build' };
  const costs = Array.from({ length: runs }, () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        '--import',
        printPeak,
        join(root, 'apps/cli/bin/musubi.js'),
        ...['simulate', scenario, '--horizon', 'long', '--json'],
      ],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
    const seconds = (performance.now() - start) / 1000;
    return { seconds, peakMiB: Number(stderr.trim().split('\n').at(-1)) / 1024 };
  });
  const middle = (key: keyof ProcessCost) =>
    costs.map((cost) => cost[key]).sort((a, b) => a - b)[Math.floor(runs / 2)]!;
  return { seconds: middle('seconds'), peakMiB: middle('peakMiB') };
}
