import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addEvidence, linkEvidence } from '../evidence/write-evidence.ts';
import { publicMarking } from '../fixture/drafted.ts';
import { openPromises, type PromiseRegister } from '../fixture/open-promises.ts';
import {
  draftedEvidence,
  draftedPromise,
  lockGuideline,
  type StatedPromise,
} from '../fixture/state-a-promise.ts';
import {
  addMilestone,
  addMilestoneSeries,
  reachMilestone,
  slipMilestone,
} from '../milestone/write-milestone.ts';
import { ownObligation } from '../obligation/own-obligation.ts';
import { relateCommitments, unrelateCommitments } from '../relation/relate-commitments.ts';
import { listCommitments } from '../standing/list-commitments.ts';
import { showCommitment } from '../standing/show-commitment.ts';
import { mergeCommitments } from './merge-commitments.ts';
import { moveCommitment, registerCommitment } from './move-commitment.ts';
import { splitCommitment } from './split-commitment.ts';
import { redoDraft, undoDraft } from './undo-draft.ts';
import { addCommitment, editCommitment, readDraft, reconcileEdit } from './write-draft.ts';

const text = (words: string) => [{ lang: 'en', text: words, status: 'authentic' as const }];

let register: PromiseRegister;
let stated: StatedPromise;
let code: string;
let other: string;

beforeAll(async () => {
  register = await openPromises();
});

afterAll(() => register.close());

beforeEach(async () => {
  stated = await register.state();
  code = `${stated.work}-01`;
  other = `${stated.work}-02`;
  await register.done('hana', (act) => addCommitment(act, draftedPromise(stated, code)));
});

function read(what: string) {
  return register.done('hana', (act) => showCommitment(act, what));
}

function registered() {
  return register
    .done('hana', (act) => moveCommitment(act, code, 'review'))
    .then(() => register.done('hana', (act) => registerCommitment(act, code, 'XAA')));
}

describe('a promise', () => {
  it('goes from candidate to verdict by two people, with a locked guideline and independent evidence', async () => {
    await registered();
    const unlocked = await register.as('jun', (act) => moveCommitment(act, code, 'activate'));
    expect(unlocked).toMatchObject({ problem: { kind: 'unmet', rule: 'guideline-locked-first' } });
    const { commitment, obligations } = await read(code);
    expect(
      obligations.map(({ obligation: { party, role, owner } }) => [party, role, owner]),
    ).toEqual([
      ['XAA', 'lead', null],
      ['XBB', 'joint', null],
    ]);
    await register.done('hana', (act) => lockGuideline(act, commitment.id));
    await register.done('hana', (act) => moveCommitment(act, code, 'activate'));
    const own = draftedEvidence(`${code}/XAA`, { kind: 'self-report', providedBy: 'XAA' });
    await register.done('hana', (act) => addEvidence(act, own));
    await register.done('hana', (act) => moveCommitment(act, code, 'report-complete'));
    const verify = (name: string) =>
      register.as(name, (act) => moveCommitment(act, code, 'verify-complete'));
    expect(await verify('jun')).toMatchObject({ problem: { rule: 'independent-evidence' } });
    await register.done('hana', (act) => addEvidence(act, draftedEvidence(`${code}/XBB`)));
    expect(await verify('hana')).toMatchObject({
      problem: { kind: 'forbidden', reason: 'same-person' },
    });
    expect(await verify('jun')).toMatchObject({
      value: { value: { state: 'verified-complete', registeredBy: 'hana', verifiedBy: 'jun' } },
    });
  });

  it('says what is possible where something is not', async () => {
    const early = await register.as('hana', (act) => registerCommitment(act, code));
    expect(early).toEqual({
      ok: false,
      problem: {
        kind: 'wrong-state',
        object: code,
        state: 'candidate',
        event: 'register',
        possible: ['review', 'reject', 'merge', 'supersede', 'withdraw', 'lapse'],
      },
    });
  });

  it('ends only by a passage that the register has', async () => {
    const end = (passage: string | null) =>
      register.as('hana', (act) => moveCommitment(act, code, 'lapse', passage));
    expect(await end(null)).toMatchObject({ problem: { rule: 'citing-passage' } });
    expect(
      await end(stated.passageIds[0].replace(/.$/u, (last) => (last === 'f' ? 'e' : 'f'))),
    ).toMatchObject({
      problem: { kind: 'unknown-code' },
    });
    expect(await end(stated.passageIds[1])).toMatchObject({
      value: { value: { state: 'lapsed', endedBy: stated.passageIds[1] } },
    });
  });
});

describe('a draft', () => {
  const edit = (words: string, version: number) =>
    register.as('hana', (act) =>
      editCommitment(act, draftedPromise(stated, code, { summary: text(words), version })),
    );

  it('is edited, undone and redone, and loses nothing', async () => {
    await edit('second', 1);
    await register.done('hana', (act) => moveCommitment(act, code, 'review'));
    const undone = await register.done('hana', (act) => undoDraft(act, code));
    expect(undone.value).toMatchObject({
      state: 'in-review',
      summary: draftedPromise(stated, code).summary,
    });
    expect(await register.as('hana', (act) => undoDraft(act, code))).toMatchObject({
      problem: { kind: 'wrong-state', event: 'undo' },
    });
    const redone = await register.done('hana', (act) => redoDraft(act, code));
    expect(redone.value.summary[0]!.text).toBe('second');
    expect(await register.as('hana', (act) => redoDraft(act, code))).toMatchObject({ ok: false });
    const { history } = await read(code);
    expect(history.map(({ action }) => action.replace('commitment.', ''))).toEqual([
      'add',
      'edit',
      'review',
      'undo',
      'redo',
    ]);
  });

  it('shows both texts where two people edit it, and merges what does not clash', async () => {
    await edit('theirs', 1);
    expect(await edit('yours', 1)).toMatchObject({
      problem: {
        kind: 'stale',
        expected: 1,
        found: 2,
        yours: expect.stringContaining('yours'),
        theirs: expect.stringContaining('theirs'),
      },
    });
    const yours = draftedPromise(stated, code, { topics: ['5g-6g'], version: 1 });
    const merged = await register.done('hana', (act) => reconcileEdit(act, yours));
    expect(merged.clashes).toEqual([]);
    expect(merged.merged).toMatchObject({ version: 2, topics: ['5g-6g'], summary: text('theirs') });
    await register.done('hana', (act) => editCommitment(act, merged.merged));
    const clash = draftedPromise(stated, code, { summary: text('yours'), version: 1 });
    const clashing = await register.done('hana', (act) => reconcileEdit(act, clash));
    expect(clashing.clashes.map(({ field }) => field)).toEqual(['summary.en.text']);
  });

  it('is not edited once it is registered', async () => {
    await registered();
    expect(await edit('late', 3)).toMatchObject({
      problem: { kind: 'wrong-state', event: 'edit' },
    });
  });

  it('keeps its work, and is not there twice', async () => {
    const elsewhere = draftedPromise(stated, code, { work: 'XAA-2020' });
    expect(await register.as('hana', (act) => editCommitment(act, elsewhere))).toMatchObject({
      problem: { kind: 'unknown-code', scheme: 'work' },
    });
    const again = await register.as('hana', (act) =>
      addCommitment(act, draftedPromise(stated, code)),
    );
    expect(again).toMatchObject({ problem: { kind: 'wrong-state', event: 'add' } });
  });

  it('round-trips as a person edits it', async () => {
    const draft = await register.done('hana', async (act) => {
      const [found] = await act.find('commitment', { where: { code } });
      return { ok: true, value: await readDraft(act, found!) };
    });
    expect(draft).toEqual(draftedPromise(stated, code, { version: 1 }));
  });
});

describe('lineage', () => {
  const second = () =>
    draftedPromise(stated, other, {
      passageIds: [stated.passageIds[1]],
      parties: ['XBB', 'XCC'],
      summary: [{ lang: 'ja', text: '研究所を開く。', status: 'human-checked' }],
    });

  it('of a merge reads both ways, and the merge can be undone while the target is a draft', async () => {
    await register.done('hana', (act) => addCommitment(act, second()));
    await register.done('hana', (act) => mergeCommitments(act, code, [other]));
    const target = await read(code);
    expect(target.commitment.passageIds).toEqual(stated.passageIds.slice(0, 2));
    expect(target.commitment.parties).toEqual(['XAA', 'XBB', 'XCC']);
    expect(target.commitment.summary.map(({ lang }) => lang)).toEqual(['en', 'ja']);
    expect(target.relations).toMatchObject([{ type: 'merged-into', isInverse: true, code: other }]);
    const source = await read(other);
    expect(source.commitment.state).toBe('merged');
    expect(source.relations).toMatchObject([{ type: 'merged-into', isInverse: false, code }]);

    await register.done('hana', (act) => undoDraft(act, code));
    expect((await read(other)).commitment).toMatchObject({ state: 'candidate', relations: [] });
    expect((await read(code)).commitment.passageIds).toEqual([stated.passageIds[0]]);
    expect(await register.as('hana', (act) => redoDraft(act, code))).toMatchObject({ ok: false });
  });

  it('undoes one of two merges at a time', async () => {
    await register.done('hana', (act) => addCommitment(act, second()));
    await register.done('hana', (act) => addCommitment(act, draftedPromise(stated, `${code}X`)));
    await register.done('hana', (act) => mergeCommitments(act, code, [other]));
    await register.done('hana', (act) => mergeCommitments(act, code, [`${code}X`]));
    await register.done('hana', (act) => undoDraft(act, code));
    expect((await read(other)).commitment.state).toBe('merged');
    expect((await read(`${code}X`)).commitment.state).toBe('candidate');
  });

  it('does not merge a promise into itself, nor one that is registered', async () => {
    const into = (target: string, sources: string[]) =>
      register.as('hana', (act) => mergeCommitments(act, target, sources));
    expect(await into(code, [code])).toMatchObject({ problem: { rule: 'acyclic-relation' } });
    await register.done('hana', (act) => addCommitment(act, second()));
    await registered();
    expect(await into(other, [code])).toMatchObject({ problem: { kind: 'wrong-state' } });
  });

  it('of a split reads both ways, and the parts are merged back by undoing', async () => {
    const passages = stated.passageIds.slice(0, 2);
    const wide = draftedPromise(stated, code, { passageIds: passages, version: 1 });
    await register.done('hana', (act) => editCommitment(act, wide));
    const parts = [{ code: `${code}A`, passageIds: [passages[1]!] }, { code: `${code}B` }];
    await register.done('hana', (act) => splitCommitment(act, code, parts));
    expect((await read(code)).commitment.passageIds).toEqual([passages[0]]);
    expect((await read(`${code}A`)).relations).toMatchObject([{ type: 'split-from', code }]);
    expect((await read(code)).relations).toMatchObject([
      { type: 'split-from', isInverse: true, code: `${code}A` },
      { type: 'split-from', isInverse: true, code: `${code}B` },
    ]);

    await register.done('hana', (act) => undoDraft(act, code));
    expect((await read(code)).commitment.passageIds).toEqual(passages);
    expect((await read(`${code}B`)).commitment.state).toBe('merged');
  });
});

describe('relations', () => {
  it('close no circle of part-of, depends-on or supersedes, and can be taken back', async () => {
    await register.done('hana', (act) => addCommitment(act, draftedPromise(stated, other)));
    const relate = (from: string, type: 'part-of' | 'conflicts-with' | 'supersedes', to: string) =>
      register.as('hana', (act) => relateCommitments(act, from, type, to));
    expect(await relate(code, 'part-of', other)).toMatchObject({ ok: true });
    expect(await relate(other, 'part-of', code)).toMatchObject({
      problem: { kind: 'unmet', rule: 'acyclic-relation' },
    });
    expect(await relate(other, 'conflicts-with', code)).toMatchObject({ ok: true });
    expect(await relate(code, 'conflicts-with', other)).toMatchObject({ ok: true });
    expect(await relate(code, 'supersedes', other)).toMatchObject({
      problem: { rule: 'citing-passage' },
    });
    await register.done('hana', (act) => unrelateCommitments(act, code, 'part-of', other));
    expect(await relate(other, 'part-of', code)).toMatchObject({ ok: true });
  });
});

describe('an obligation', () => {
  let name: string;
  const plan = { title: text('Opening'), weight: 1, criterion: text('It is open.') };

  beforeEach(async () => {
    name = `${code}/XAA`;
    const marking = { ...publicMarking, level: 'task-force' as const };
    const draft = draftedPromise(stated, code, { marking, version: 1 });
    await register.done('hana', (act) => editCommitment(act, draft));
    await registered();
  });

  it('is owned by a body, which accepts it itself, or flagged as unowned', async () => {
    const owner = { organisation: 'Ministry of Trade', source: 'https://example.org' };
    const named = await register.done('hana', (act) => ownObligation(act, name, owner));
    expect(named.value.owner).toEqual(owner);
    const accept = () => register.as('omar', (act) => ownObligation(act, name, owner));
    expect(await accept()).toMatchObject({
      value: { value: { owner: { acceptedAt: expect.any(String) } } },
    });
    const nobody = await register.done('hana', (act) => ownObligation(act, name, null));
    expect(nobody.value.owner).toBeNull();
    expect(await register.as('hana', (act) => ownObligation(act, code, null))).toMatchObject({
      problem: { kind: 'unknown-code', known: [name, `${code}/XBB`] },
    });
  });

  it('has milestones that slip with a reason and are reached with evidence, while the first due date stays', async () => {
    await register.done('hana', (act) => addMilestone(act, name, { ...plan, due: '2021-12-31' }));
    const slipped = await register.done('hana', (act) =>
      slipMilestone(act, `${name}#1`, '2022-06-30', 'No site was found.'),
    );
    expect(slipped.value).toMatchObject({
      baselineDue: '2021-12-31',
      currentDue: '2022-06-30',
      slips: [{ from: '2021-12-31', to: '2022-06-30', reason: 'No site was found.' }],
    });
    const reach = (day: string) =>
      register.as('hana', (act) => reachMilestone(act, `${name}#1`, day, []));
    expect(await reach('2031-01-01')).toMatchObject({ problem: { kind: 'invalid-input' } });
    expect(await reach('2021-05-30')).toMatchObject({ ok: true });
    expect(
      await register.as('hana', (act) => slipMilestone(act, `${name}#1`, '2023-01-01', 'x')),
    ).toMatchObject({ problem: { kind: 'wrong-state', state: 'reached' } });
  });

  it('has a milestone for each day of a recurring deadline, once', async () => {
    const series = () =>
      register.done('hana', (act) => addMilestoneSeries(act, name, plan, '2023-12-31'));
    const days = (await series()).map(({ value }) => value.currentDue);
    expect(days).toEqual(['2022-05-01', '2023-05-01']);
    expect(await series()).toEqual([]);
  });

  it('is spoken of by evidence, whose stance can be corrected', async () => {
    const evidence = await register.done('hana', (act) => addEvidence(act, draftedEvidence(name)));
    const link = { obligation: name, stance: 'contradicts' as const, note: 'It closed.' };
    await register.done('hana', (act) => linkEvidence(act, evidence.value.id, link));
    const { obligations } = await read(code);
    expect(obligations[0]!.evidence).toMatchObject([{ link: { stance: 'contradicts' } }]);
    expect(obligations[0]!.health).toBe('at-risk');
    expect(obligations[1]!.health).toBe('unknown');
  });

  it('is listed with what was known on a day, and not before its text was', async () => {
    await register.done('hana', (act) => addMilestone(act, name, { ...plan, due: '2021-05-10' }));
    await register.done('hana', (act) => reachMilestone(act, `${name}#1`, '2021-05-20', []));
    const healthOn = async (asOf: string) => {
      const { commitments } = await register.done('hana', (act) =>
        listCommitments(act, { work: stated.work, asOf }),
      );
      return commitments.map(({ health }) => health);
    };
    expect(await healthOn('2021-04-30')).toEqual([]);
    expect(await healthOn('2021-05-05')).toEqual(['on-track']);
    expect(await healthOn('2021-05-15')).toEqual(['overdue']);
    expect(await healthOn('2021-05-21')).toEqual(['on-track']);
  });

  it('is found by state, party, topic, work, owner and health', async () => {
    const found = async (filter: Parameters<typeof listCommitments>[1]) =>
      (await register.done('hana', (act) => listCommitments(act, { work: stated.work, ...filter })))
        .commitments.length;
    expect(await found({ states: ['registered'], party: 'XBB', topic: 'semiconductors' })).toBe(1);
    expect(await found({ owner: 'none', health: 'unknown' })).toBe(1);
    expect(await found({ states: ['candidate'] })).toBe(0);
    expect(await found({ party: 'XCC' })).toBe(0);
    expect(await found({ dueBefore: '2100-01-01' })).toBe(0);
    expect(await found({ owner: 'Ministry of Trade' })).toBe(0);
    expect(await register.as('hana', (act) => listCommitments(act, { work: 'X' }))).toMatchObject({
      problem: { kind: 'unknown-code' },
    });
  });
});
