import { strict as assert } from 'node:assert';
import { enrolActor, foundRegister, openRegister, type RegisterStore } from '@musubi/register';
import type { Promises } from './generate-promises.ts';
import { as, must } from './stopwatch.ts';

const batch = 1_000;

/** Found a register with the people of the benchmark; with `keep`, open the one that is there. */
export async function openBench(place: string, keep: boolean): Promise<RegisterStore> {
  if (keep) {
    const opened = await openRegister(place);
    if (opened.ok && (await opened.value.actors()).length > 0) return opened.value;
    if (opened.ok) await opened.value.close();
  }
  const { store } = must(await foundRegister(place, { name: 'me', fullName: 'Bench' }));
  for (const role of ['secretariat', 'auditor'] as const) {
    const person = { name: role, fullName: role, role, party: null, clearedFor: [] };
    must(await enrolActor(store, 'me', person));
  }
  return store;
}

/** Say whether all promises stand in the register, each in its last version; one that was loaded in part is of no use. */
export async function isLoaded(
  store: RegisterStore,
  { commitments }: Promises,
  versions: number,
): Promise<boolean> {
  return as(store, 'secretariat', async (act) => {
    const count = await act.count('commitment');
    if (count === 0) return false;
    const where = { code: commitments.at(-1)!.code };
    const [last] = await act.find('commitment', { where });
    assert.ok(
      count === commitments.length && last?.version === versions,
      'the register holds another number of promises, or was not loaded to the end: begin with a new one',
    );
    return true;
  });
}

/** Write the promises, what hangs on them, and their further versions; every write passes permissions, guards and the log. */
export async function load(
  store: RegisterStore,
  { chain, commitments, obligations, evidence }: Promises,
  versions: number,
): Promise<void> {
  await as(store, 'secretariat', async (act) => {
    for (const [kind, value] of chain)
      must(await act.put(kind, value, { expected: 0, action: `${kind}.add` }));
  });
  const write = async (
    kind: 'commitment' | 'obligation' | 'evidence',
    all: readonly never[],
    expected = 0,
  ) => {
    for (let from = 0; from < all.length; from += batch) {
      const writing = { expected, action: `${kind}.${expected === 0 ? 'add' : 'change'}` };
      const values = all.slice(from, from + batch);
      await as(store, 'secretariat', async (act) => must(await act.putAll(kind, values, writing)));
    }
  };
  for (let version = 0; version < versions; version += 1) {
    const topic = `edition-${version}`;
    const edition = commitments.map((each) => ({ ...each, topics: [...each.topics, topic] }));
    await write('commitment', edition as never[], version);
  }
  await write('obligation', obligations as never[]);
  await write('evidence', evidence as never[]);
}
