import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { moveCommitment, registerCommitment } from '../commitment/move-commitment.ts';
import { addCommitment } from '../commitment/write-draft.ts';
import { publicMarking } from '../fixture/drafted.ts';
import { openPromises, type PromiseRegister } from '../fixture/open-promises.ts';
import { draftedPromise } from '../fixture/state-a-promise.ts';
import { suggestRelations } from '../relation/suggest-relations.ts';
import { showCommitment } from '../standing/show-commitment.ts';
import { acceptEvidence, silentlyDropped, suggestEvidence } from './suggest-evidence.ts';

const report =
  'The United States and Japan established the Semiconductor Chip Laboratory in Osaka in March 2022.';
const repeated = 'The United States and Japan will train 500 battery engineers by the end of 2022.';
const later = 'USA-JPN-2022-05-01';

let register: PromiseRegister;

beforeAll(async () => {
  register = await openPromises();
  const stated = await register.state();
  const own = (text: string) => [{ lang: 'en', text, status: 'human-checked' as const }];
  const promise = (code: string, text: string) =>
    draftedPromise(stated, code, { summary: own(text), parties: ['JPN', 'USA'], due: null });
  for (const [code, text] of [
    ['E-1', 'The United States and Japan will establish a Semiconductor Chip Laboratory in Osaka.'],
    ['E-2', 'The United States and Japan will train battery engineers.'],
    ['E-3', 'The United States and Japan will screen foreign investment in ports.'],
  ] as const) {
    await register.done('hana', (act) => addCommitment(act, promise(code, text)));
    await register.done('hana', (act) => moveCommitment(act, code, 'review'));
    await register.done('hana', (act) => registerCommitment(act, code));
  }
  await register.done('hana', async (act) => {
    const [first] = await act.find('work', { where: { code: stated.work } });
    const [document] = await act.find('document', { where: { workId: first!.value.id } });
    const writing = { expected: 0, action: 'test.state' };
    const work = {
      ...first!.value,
      id: act.newId(),
      code: later,
      date: '2022-05-01',
      parties: ['JPN', 'USA'],
    };
    await act.put('work', work, writing);
    const id = act.newId();
    const text = `${report}\n${repeated}`;
    await act.put(
      'document',
      { ...document!.value, id, workId: work.id, isHeld: true, length: text.length },
      writing,
    );
    const block = { kind: 'p' as const, level: 1, heading: null, stem: null };
    return act.put(
      'document-text',
      {
        id,
        text,
        blocks: [
          { ...block, ord: 0, start: 0, end: report.length },
          { ...block, ord: 1, start: report.length + 1, end: text.length },
        ],
        marking: publicMarking,
      },
      writing,
    );
  });
});

afterAll(() => register.close());

describe('a later statement', () => {
  it('is suggested as evidence where it reports, and accepted as a report of the parties’ own', async () => {
    const suggested = await register.done('hana', (act) => suggestEvidence(act, later));
    expect(suggested.map(({ code, unit }) => [code, unit.text])).toEqual([['E-1', report]]);
    await register.done('hana', (act) => acceptEvidence(act, later, [1]));
    const { obligations } = await register.done('hana', (act) =>
      showCommitment(act, 'E-1', '2022-06-01'),
    );
    expect(obligations.map(({ health }) => health)).toEqual(['unknown', 'unknown']);
    expect(obligations[0]!.reasons.map(({ rule }) => rule)).toEqual(['self-report-only']);
    const [found] = obligations[0]!.evidence;
    expect(found!.evidence).toMatchObject({
      kind: 'self-report',
      reliability: 'F',
      credibility: 6,
    });
    const beyond = await register.as('hana', (act) => acceptEvidence(act, later, [9]));
    expect(beyond).toMatchObject({ problem: { kind: 'invalid-input', expected: '1–1' } });
  });

  it('is silent about the promise of which it says nothing', async () => {
    const dropped = await register.done('hana', (act) => silentlyDropped(act, later));
    expect(dropped.map(({ code }) => code)).toEqual(['E-3']);
  });

  it('strengthens the promise that it repeats with a deadline', async () => {
    await register.done('hana', async (act) => {
      const [document] = (await act.find('document')).slice(-1);
      const { quotePassage } = await import('../document/quote-passage.ts');
      const start = report.length + 1;
      const passage = await quotePassage(act, document!.value.id, start, start + repeated.length);
      if (!passage.ok) return passage;
      const stated = {
        work: later,
        passageIds: [passage.value.value.id, '', ''] as [string, string, string],
      };
      const summary = [{ lang: 'en', text: repeated, status: 'human-checked' as const }];
      const by = '2022-12-31';
      const due = { raw: 'by the end of 2022', edtf: by, by, certainty: 'explicit' as const };
      return addCommitment(
        act,
        draftedPromise(stated, 'L-1', { summary, due, parties: ['JPN', 'USA'] }),
      );
    });
    const suggested = await register.done('hana', (act) => suggestRelations(act, later));
    expect(suggested).toMatchObject([{ code: 'L-1', type: 'strengthens', target: 'E-2' }]);
  });
});
