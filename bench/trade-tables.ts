/**
 * Time the import of a made-up year of BACI of 11 million flows into Parquet and the question on whom an importer depends, each in a process
 * of its own, against csv-parse and maps on a part of the file.
 *
 * Usage: node --conditions=source --import tsx bench/trade-tables.ts [--write]
 */
import { spawnSync } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeResults } from './report/write-results.ts';
import { generateBaci, generatedName } from './trade-tables/generate-baci.ts';
import { tradeTablesReport } from './trade-tables/report.ts';

const size = { economies: 226, products: 5_400, flows: 11_000_000 };
const folder = fileURLToPath(new URL('.cache/baci', import.meta.url));
const home = fileURLToPath(new URL('.cache/trade-home', import.meta.url));
const program = fileURLToPath(new URL('trade-tables/measure.ts', import.meta.url));

function measure(work: string) {
  const words = ['--conditions=source', '--import', 'tsx', program, work, folder, home];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${work}: ${stderr}`);
  return JSON.parse(stdout);
}

const file = join(folder, generatedName);
if ((await stat(file).catch(() => undefined)) === undefined) await generateBaci(folder, size);
const [load] = loadavg();
const results = {
  import: measure('import'),
  query: measure('query'),
  textbook: measure('textbook'),
};
const { size: bytes } = await stat(file);
const report = tradeTablesReport(results, bytes, load!);
console.log(report);
if (process.argv.includes('--write')) await writeResults('trade tables', report);
