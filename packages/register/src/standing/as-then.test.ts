import { afterAll, beforeAll, expect, it } from 'vitest';
import { moveCommitment, registerCommitment } from '../commitment/move-commitment.ts';
import { addCommitment, editCommitment, readDraft } from '../commitment/write-draft.ts';
import { openPromises, type PromiseRegister } from '../fixture/open-promises.ts';
import type { TestRegister } from '../fixture/open-test-register.ts';
import { draftedPromise } from '../fixture/state-a-promise.ts';
import { listCommitments } from './list-commitments.ts';
import { showCommitment } from './show-commitment.ts';

let register: PromiseRegister;

/** Drafted in June, given another deadline in July, registered in August. */
beforeAll(async () => {
  register = await openPromises();
  const stated = await register.state();
  const on = (day: string) => {
    (register.store as TestRegister).at = `${day}T09:00:00.000Z`;
  };
  on('2021-06-10');
  await register.done('hana', (act) => addCommitment(act, draftedPromise(stated, 'T-1', {})));
  on('2021-07-10');
  await register.done('hana', async (act) => {
    const [standing] = await act.find('commitment', { where: { code: 'T-1' } });
    const draft = await readDraft(act, standing!);
    const due = { raw: 'by 2025', edtf: '2025', by: '2025-12-31', certainty: 'explicit' as const };
    return editCommitment(act, { ...draft, due });
  });
  on('2021-08-10');
  await register.done('hana', (act) => moveCommitment(act, 'T-1', 'review'));
  await register.done('hana', (act) => registerCommitment(act, 'T-1'));
});
afterAll(() => register.close());

const known = (asOf: string, states?: readonly 'candidate'[]) =>
  register.done('hana', async (act) => {
    const list = await listCommitments(act, { asOf, ...(states && { states }) });
    if (!list.ok) return list;
    const value = list.value.commitments.map(({ commitment: { state, due } }) => [
      state,
      due?.by ?? null,
    ]);
    return { ok: true, value };
  });

it('a commitment stands as it stood in the log on the day', async () => {
  const first = (await known('2021-06-30'))[0]!;
  expect(first[0]).toBe('candidate');
  expect(first[1]).not.toBe('2025-12-31');
  expect(await known('2021-07-31')).toEqual([['candidate', '2025-12-31']]);
  expect(await known('2021-08-31')).toEqual([['registered', '2025-12-31']]);
  const shown = await register.done('hana', (act) => showCommitment(act, 'T-1', '2021-07-31'));
  expect(shown.commitment.state).toBe('candidate');
});

it('a list by state asks for the state of the day', async () => {
  expect(await known('2021-07-31', ['candidate'])).toHaveLength(1);
  expect(await known('2021-08-31', ['candidate'])).toEqual([]);
});

it('what was written down only after the day stands as it does now', async () => {
  expect(await known('2021-05-31')).toEqual([['registered', '2025-12-31']]);
});
