import { strict as assert } from 'node:assert';
import {
  type Act,
  listCommitments,
  listEvidence,
  type RegisterStore,
  showCommitment,
} from '@musubi/register';
import { type Promises, planted } from './generate-promises.ts';
import { as, medianMs, ms, must, s, type Tell, timed } from './stopwatch.ts';
import { readPlainly } from './textbook.ts';

/** Time what a reader asks, each in an act of its own. */
export async function timeReading(
  store: RegisterStore,
  promises: Promises,
  tell: Tell,
): Promise<void> {
  const time = async (what: string, work: (act: Act) => Promise<unknown>) =>
    tell(what, ms(await medianMs(() => as(store, 'secretariat', work))));
  const { code } = promises.commitments[promises.commitments.length >> 1]!;
  const [middle] = await as(store, 'secretariat', (act) =>
    act.find('commitment', { where: { code } }),
  );
  const { id } = middle!.value;
  const active = { where: { state: 'active' } } as const;
  await time('find, first 50', (act) => act.find('commitment', { limit: 50 }));
  await time('find, 50 from the middle', (act) => act.find('commitment', { after: id, limit: 50 }));
  await time('find by state, 50', (act) => act.find('commitment', { ...active, limit: 50 }));
  await time('count by state', (act) => act.count('commitment', active));
  await time('list with health, 50', (act) => listed(act, {}));
  await time('list by state, 50', (act) => listed(act, { states: ['active'] }));
  await time('list by party, 50', (act) => listed(act, { party: 'XAA' }));
  await time('list by a rare topic, 50', (act) => listed(act, { topic: 'rare' }));
  await time('list what is due, 50', (act) => listed(act, { dueBefore: '2023-01-01' }));
  await time('show one', async (act) => must(await showCommitment(act, code)));
  await time('evidence of one', async (act) => must(await listEvidence(act, code)));
  await time('history of one', (act) => act.history('commitment', id));
}

async function listed(act: Act, filter: Parameters<typeof listCommitments>[1]): Promise<void> {
  const list = must(await listCommitments(act, { ...filter, limit: 50 }));
  assert.ok(list.commitments.length > 0, JSON.stringify(filter));
}

/** Time searches, whose hits are known, beside reading everything. */
export async function timeSearching(
  store: RegisterStore,
  promises: Promises,
  tell: Tell,
): Promise<void> {
  const { length } = promises.commitments;
  for (const [words, hits] of planted(promises)) {
    const found = await as(store, 'secretariat', (act) => act.search(words, length));
    assert.equal(found.length, hits, words);
    const ours = await medianMs(() => as(store, 'secretariat', (act) => act.search(words)));
    const [plain, plainly] = await timed(() =>
      as(store, 'secretariat', (act) => readPlainly(act, words)),
    );
    assert.equal(plainly, hits, words);
    const ratio = `${Math.round((1000 * plain) / ours)} ×`;
    tell(`search “${words}”, ${hits} hits`, ms(ours), `read and look: ${s(plain)}`, ratio);
  }
}
