/**
 * Time a register of 100,000 commitments with a log of 1,000,000 entries: load, list, filter, search in three languages, verify; beside
 * each the plain way.
 *
 * Usage: node --conditions=source --import tsx bench/register.ts <new folder | URL of an empty database> [commitments versions]
 * Prints Markdown for bench/README.md.
 */
import { strict as assert } from 'node:assert';
import { availableParallelism, loadavg } from 'node:os';
import {
  type Act,
  enrolActor,
  entryHash,
  foundRegister,
  payloadHash,
  type RegisterStore,
  verifyRegister,
} from '@musubi/register';
import { ok, type Problem, type Result } from '@musubi/vocabulary';
import { generatePromises, type Promises, planted } from './register/generate-promises.ts';
import { readPlainly, verifyPlainly } from './register/textbook.ts';

const batch = 1_000;

function must<Value>(result: Result<Value, Problem>): Value {
  assert.ok(result.ok, result.ok ? '' : JSON.stringify(result.problem));
  return result.value;
}

async function timed<Value>(work: () => Promise<Value>): Promise<[seconds: number, Value]> {
  const begin = performance.now();
  const value = await work();
  return [(performance.now() - begin) / 1000, value];
}

/** The median of some times in milliseconds, after one that does not count. */
async function medianMs(work: () => Promise<unknown>, times = 11): Promise<number> {
  await work();
  const found: number[] = [];
  for (let at = 0; at < times; at += 1) found.push(1000 * (await timed(work))[0]);
  return found.sort((a, b) => a - b)[times >> 1]!;
}

async function open(place: string): Promise<RegisterStore> {
  const { store } = must(await foundRegister(place, { name: 'me', fullName: 'Bench' }));
  for (const role of ['secretariat', 'auditor'] as const)
    must(
      await enrolActor(store, 'me', {
        name: role,
        fullName: role,
        role,
        party: null,
        clearedFor: [],
      }),
    );
  return store;
}

async function load(store: RegisterStore, { chain, commitments }: Promises, versions: number) {
  await as(store, 'secretariat', async (act) => {
    for (const [kind, value] of chain)
      must(await act.put(kind, value, { expected: 0, action: `${kind}.add` }));
  });
  for (let version = 0; version < versions; version += 1)
    for (let from = 0; from < commitments.length; from += batch) {
      const values = commitments.slice(from, from + batch).map((commitment) => ({
        ...commitment,
        topics: [...commitment.topics, `edition-${version}`],
      }));
      const writing = { expected: version, action: 'commitment.change' };
      await as(store, 'secretariat', async (act) =>
        must(await act.putAll('commitment', values, writing)),
      );
    }
}

async function as<Value>(
  store: RegisterStore,
  name: string,
  work: (act: Act) => Promise<Value>,
): Promise<Value> {
  return must(await store.act(name, async (act) => ok(await work(act))));
}

const [place, commitmentsGiven = 100_000, versionsGiven = 10] = process.argv.slice(2);
assert.ok(place !== undefined, 'name a new folder or an empty database');
const size = { commitments: Number(commitmentsGiven), versions: Number(versionsGiven) };
const promises = generatePromises(size.commitments);
const loadBefore = loadavg().map((value) => value.toFixed(1));
const store = await open(place);
const rows: string[][] = [];
const tell = (what: string, ours: string, plain = '', ratio = '') => {
  rows.push([what, ours, plain, ratio]);
  console.error([what, ours, plain, ratio].join(' | '));
};
const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const s = (value: number) => `${value.toFixed(1)} s`;

const entries = size.commitments * size.versions;
const [loading] = await timed(() => load(store, promises, size.versions));
tell(`load, ${entries} writes`, `${s(loading)}, ${Math.round(entries / loading)} a second`);

const middle = promises.commitments[size.commitments >> 1]!.id;
const reading = (work: (act: Act) => Promise<unknown>) =>
  medianMs(() => as(store, 'secretariat', work));
tell('list, first 50', ms(await reading((act) => act.find('commitment', { limit: 50 }))));
tell(
  'list, 50 from the middle',
  ms(await reading((act) => act.find('commitment', { after: middle, limit: 50 }))),
);
const filter = { where: { state: 'active' } } as const;
tell(
  'filter by state, 50',
  ms(await reading((act) => act.find('commitment', { ...filter, limit: 50 }))),
);
tell('count by state', ms(await reading((act) => act.count('commitment', filter))));

for (const [words, hits] of planted(promises)) {
  const found = await as(store, 'secretariat', (act) => act.search(words, size.commitments));
  assert.equal(found.length, hits, words);
  const ours = await reading((act) => act.search(words));
  const [plain, plainly] = await timed(() =>
    as(store, 'secretariat', (act) => readPlainly(act, words)),
  );
  assert.equal(plainly, hits, words);
  tell(
    `search “${words}”, ${hits} hits`,
    ms(ours),
    `read and look: ${s(plain)}`,
    `${Math.round((1000 * plain) / ours)} ×`,
  );
}

const [verifying, verified] = await timed(() => verifyRegister(store, 'auditor'));
assert.ok(verified.ok, 'the chain verifies');
const part = Math.min(entries, 50_000);
const [naive] = await timed(() => verifyPlainly(store, 'auditor', part, entryHash, payloadHash));
const ratio = (naive * entries) / part / verifying;
tell(
  `verify ${entries} entries with payloads`,
  s(verifying),
  `read and canonicalize one by one: ${s((naive * entries) / part)}`,
  `${ratio.toFixed(1)} ×`,
);
await store.close();

console.log(
  `${store.place.includes('://') ? 'PostgreSQL server' : 'Embedded'}, ${size.commitments} commitments, ${entries} entries; ` +
    `${availableParallelism()} cores, load before ${loadBefore.join(' ')}, Node ${process.version}\n`,
);
console.log('| what | ours | the plain way | ratio |\n| --- | --- | --- | --- |');
for (const row of rows) console.log(`| ${row.join(' | ')} |`);
