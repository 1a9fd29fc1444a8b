/**
 * Time the import of a 77 × 45 ICIO file, each run in a process of its own, and its peak memory.
 *
 * Usage: tsx --conditions=source bench/import-icio.ts            three runs on a made-up table
 *        tsx --conditions=source bench/import-icio.ts FILE       one run, in this process
 */
import { spawnSync } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { importIcio } from '@musubi/atlas';
import { generateIcio } from './generate-icio.ts';

const runs = 3;

async function measure(file: string): Promise<void> {
  const started = performance.now();
  const result = await importIcio(file);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  const seconds = (performance.now() - started) / 1000;
  const peakMib = process.resourceUsage().maxRSS / 1024;
  console.log(`${seconds.toFixed(2)} s, peak ${peakMib.toFixed(0)} MiB`);
}

async function measureInChildren(): Promise<void> {
  const file = fileURLToPath(new URL('.cache/2018_SML.csv', import.meta.url));
  const present = await stat(file).catch(() => undefined);
  if (present === undefined) await generateIcio(file, { economies: 77, industries: 45 });
  const { size } = await stat(file);
  console.log(`${(size / 1e6).toFixed(1)} MB; target 20 s and 1.5 GiB, stretch 6 s`);
  for (let run = 1; run <= runs; run++) {
    const self = fileURLToPath(import.meta.url);
    const { status } = spawnSync(process.execPath, [...process.execArgv, self, file], {
      stdio: 'inherit',
    });
    if (status !== 0) process.exit(1);
  }
}

const [file] = process.argv.slice(2);
await (file === undefined ? measureInChildren() : measure(file));
