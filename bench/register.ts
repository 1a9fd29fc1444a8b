/**
 * Time a register of 100,000 commitments with a log of 1,000,000 entries and more: load, list, filter, search in three languages, show,
 * verify, export, back up; beside some the plain way.
 *
 * Usage: node --conditions=source --import tsx bench/register.ts <new folder | URL of an empty database> [commitments versions] [--keep]
 * With --keep, a register that this program loaded before is used as it is. Prints Markdown for bench/README.md.
 */
import { strict as assert } from 'node:assert';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { timeCopies, timeVerifying } from './register/copy-cases.ts';
import { generatePromises } from './register/generate-promises.ts';
import { isLoaded, load, openBench } from './register/load.ts';
import { timeReading, timeSearching } from './register/read-cases.ts';
import { s, type Tell, timed } from './register/stopwatch.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'boolean', default: false } },
});
const [place, commitments = '100000', versions = '10'] = positionals;
assert.ok(place !== undefined, 'name a new folder or an empty database');
const promises = generatePromises(Number(commitments));
const loadBefore = loadavg().map((value) => value.toFixed(1));
const rows: string[][] = [];
const tell: Tell = (what, ours, plain = '', ratio = '') => {
  rows.push([what, ours, plain, ratio]);
  console.error(rows.at(-1)!.join(' | '));
};

let store = await openBench(place, values.keep);
if (!(await isLoaded(store, promises, Number(versions)))) {
  const [seconds] = await timed(() => load(store, promises, Number(versions)));
  const { obligations, evidence } = promises;
  const writes =
    promises.commitments.length * Number(versions) + obligations.length + evidence.length;
  tell(`load, ${writes} writes`, `${s(seconds)}, ${Math.round(writes / seconds)} a second`);
  const [closing] = await timed(() => store.close());
  tell('close, with what a server’s housekeeping does', s(closing));
  store = await openBench(place, true);
}
await timeReading(store, promises, tell);
await timeSearching(store, promises, tell);
await timeVerifying(store, tell);
await timeCopies(store, tell);
const where = store.place.includes('://') ? 'PostgreSQL server' : 'Embedded';
await store.close();

console.log(
  `${where}, ${commitments} commitments in ${versions} versions; ${availableParallelism()} cores, load before ${loadBefore.join(' ')}, Node ${process.version}\n`,
);
console.log('| what | ours | the plain way | ratio |\n| --- | --- | --- | --- |');
for (const row of rows) console.log(`| ${row.join(' | ')} |`);
