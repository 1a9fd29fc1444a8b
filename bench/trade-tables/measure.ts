// Measure one of the works in a process of its own, and print what it took as JSON: import, query or textbook; folder; home.
import { join } from 'node:path';
import { importTrade, locateStorage, lookAround, openParquetTable } from '@musubi/workbench';
import { middle } from '../measure/median.ts';
import { generatedName } from './generate-baci.ts';
import { largestSuppliersTextbook, readTextbook } from './textbook.ts';

const [work, folder, home] = process.argv.slice(2) as [string, string, string];
const korea = { alpha3: 'KOR', baci: '410' };
const textbookRows = 1_000_000;
const queries = 5;

async function timed<Value>(run: () => Promise<Value> | Value) {
  const started = performance.now();
  const before = process.cpuUsage();
  const value = await run();
  const { user, system } = process.cpuUsage(before);
  return { value, seconds: (performance.now() - started) / 1e3, processor: (user + system) / 1e6 };
}

async function measureImport() {
  const surroundings = lookAround({ storage: { ...locateStorage(), home }, folder });
  const request = { format: 'baci', paths: ['.'], name: 'bench', overwrite: true } as const;
  const { value, ...time } = await timed(() => importTrade(request, surroundings));
  if (!value.ok) throw new Error(JSON.stringify(value.problem));
  return { ...time, rows: value.value.manifest.years[0]!.rows };
}

async function measureQuery() {
  const opened = await openParquetTable(join(home, 'trade', 'bench'));
  if (!opened.ok || opened.value === undefined) throw new Error('must open');
  const table = opened.value;
  const ask = () => timed(() => table.largestSuppliers({ importers: [korea.alpha3] }));
  const first = await ask();
  if (!first.value.ok) throw new Error(JSON.stringify(first.value.problem));
  const again: { seconds: number; processor: number }[] = [];
  while (again.length < queries) again.push(await ask());
  const flows = await timed(() =>
    table.flows({ importers: [korea.alpha3], products: ['280111', '850111'] }),
  );
  return {
    firstSeconds: first.seconds,
    seconds: middle(again.map(({ seconds }) => seconds)),
    processor: middle(again.map(({ processor }) => processor)),
    flowsSeconds: flows.seconds,
    rows: first.value.value.length,
  };
}

async function measureTextbook() {
  const file = join(folder, generatedName);
  const { value, ...time } = await timed(() => readTextbook(file, textbookRows));
  const query = await timed(() => largestSuppliersTextbook(value.maps, korea.baci));
  return { ...time, rows: value.rows, querySeconds: query.seconds };
}

const works = { import: measureImport, query: measureQuery, textbook: measureTextbook };
const measured = await works[work as keyof typeof works]();
const peakMib = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ ...measured, peakMib }));
