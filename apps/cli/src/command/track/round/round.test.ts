import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Act, idMaker, openRegister, type ShownRound } from '@musubi/register';
import {
  type Actor,
  type ActorRole,
  type Commitment,
  type Marking,
  type Obligation,
  ok,
  type RegisterText,
  type Work,
} from '@musubi/vocabulary';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Captured, capture } from '../../../fixture/captured-terminal.ts';

const marking: Marking = { level: 'public', releasableTo: [], originator: 'secretariat' };
const english = (text: string): RegisterText => ({ lang: 'en', text, status: 'authentic' });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'musubi-'));
  await fillRegister(join(folder, 'register'));
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function fillRegister(place: string): Promise<void> {
  const opened = await openRegister(place, { create: true });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  const store = opened.value;
  const newId = idMaker();
  const enrol = async (name: string, role: ActorRole, party: string | null = null) => {
    const at = '2021-06-01T09:00:00.000Z';
    const actor: Actor = {
      id: newId(),
      name,
      fullName: name,
      role,
      party,
      clearedFor: [],
      enrolledAt: at,
      ...(role === 'owner' && { organisation: 'Ministry' }),
    };
    const enrolled = await store.enrol('me', actor);
    if (!enrolled.ok) throw new Error(JSON.stringify(enrolled.problem));
  };
  await enrol('me', 'administrator');
  await enrol('sec', 'secretariat');
  await enrol('aoi', 'reviewer', 'XAA');
  await enrol('bo', 'reviewer', 'XAB');
  await enrol('ministry', 'owner', 'XAA');
  const written = await store.act('sec', promise);
  if (!written.ok) throw new Error(JSON.stringify(written.problem));
  await store.close();
}

async function promise(act: Act) {
  const work: Work = {
    id: act.newId(),
    code: 'X',
    kind: 'fact-sheet',
    title: [english('Invented')],
    date: '2021-05-01',
    parties: ['XAA'],
    legalForce: 'political',
    isInvented: true,
    marking,
  };
  const commitment: Commitment = {
    id: act.newId(),
    code: 'X-01',
    workId: work.id,
    passageIds: [act.newId()],
    summary: [english('Share data.')],
    kind: 'action',
    binding: 'mid',
    specificity: { who: true, what: true, when: false, howMuch: false, verifiable: true },
    topics: [],
    products: [],
    parties: ['XAA'],
    due: null,
    relations: [],
    extraction: { by: 'human' },
    state: 'candidate',
    registeredBy: null,
    verifiedBy: null,
    endedBy: null,
    marking,
  };
  const obligation: Obligation = {
    id: act.newId(),
    commitmentId: commitment.id,
    party: 'XAA',
    role: 'individual',
    owner: null,
    marking,
  };
  const writing = (action: string) => ({ expected: 0, action });
  const first = await act.put('work', work, writing('work.write'));
  if (!first.ok) return first;
  const second = await act.put('commitment', commitment, writing('commitment.write'));
  if (!second.ok) return second;
  const third = await act.put('obligation', obligation, writing('obligation.write'));
  return third.ok ? ok(null) : third;
}

const env = { MUSUBI_KEY_PASSPHRASE: 'a passphrase for a test' };

function track(name: string, words: string, ...more: string[]): Promise<Captured> {
  const register = join(folder, 'register');
  const argv = ['track', ...words.split(' '), ...more, '--register', register, '--as', name];
  return capture(argv, { folder, env });
}

async function done(name: string, words: string, ...more: string[]): Promise<string> {
  const { code, stdout, stderr } = await track(name, words, ...more);
  expect({ words, code, stderr }).toEqual({ words, code: 0, stderr: '' });
  return stdout;
}

function answer(words: string): Promise<Captured> {
  const argv = ['track', 'round', 'answer', 'scores.yaml', 'X-01/XAA', ...words.split(' ')];
  return capture(argv, { folder, env });
}

function sheet(obligation: string, score: number): string {
  return `format: musubi-scores/1
scores:
  - obligation: ${obligation}
    score: ${score}
    completion: not-started
    timeliness: late
    confidence: 3
    rationale: { lang: en, text: Nothing was shared. }
`;
}

describe('track round', () => {
  it('goes from a plan to a published report, and shows only counts before the reveal', async () => {
    expect(await done('sec', 'round list')).toContain('musubi track round plan');
    const said = '--completion complete --timeliness on-time --rationale seen';
    await done(
      'sec',
      'round plan R-1 --title First --window 2021 --obligation X-01/XAA --scoring-ends 2029-01-01',
    );
    await done(
      'sec',
      'round guideline X-01 --window 2021 --full Monthly --partial Once --none Never',
    );
    expect(await done('ministry', 'round guideline X-01 --approve')).toContain('XAA');
    await done('sec', 'round lock X-01');
    expect(await done('sec', 'round assign R-1 --try')).toContain('bo');
    await done('sec', 'round assign R-1');
    await done('sec', 'round open R-1 collecting');
    await done('sec', 'round open R-1 scoring');
    await done('aoi', `round score R-1 X-01/XAA --score full ${said}`);
    const early = await track('sec', 'round reveal R-1');
    expect(early).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('every score must be in'),
    });
    await done('sec', 'round reschedule R-1 --scoring-ends 2030-01-01 --reason Illness');
    const next = await done('bo', 'round next R-1');
    for (const text of ['X-01/XAA', 'Share data.', 'Monthly', 'Illness', '1 open of 1'])
      expect(next).toContain(text);
    await done('bo', 'round sheet R-1 --out scores.yaml');
    await answer('--score none --completion not-started');
    const waits = await done('bo', 'round scores R-1 scores.yaml --dry-run');
    expect(waits).toContain('timeliness, confidence, reason');
    const rest = '--timeliness late --confidence 3 --rationale Nothing.';
    expect((await answer(rest)).stdout).toContain('1 / 1');
    expect(await done('bo', 'round scores R-1 scores.yaml --dry-run')).toContain(
      'nothing was kept',
    );
    expect(await done('bo', 'round next R-1')).toContain('1 open of 1');
    await done('bo', 'round scores R-1 scores.yaml');
    expect(await done('bo', 'round next R-1 --all')).toContain('not started');
    const hidden = await done('sec', 'round show R-1');
    expect(hidden).toContain('2 of 2');
    expect(hidden).not.toContain('aoi');
    await done('sec', 'round reveal R-1');
    await done('sec', 'round open R-1 reconciling');
    await done('bo', `round reconcile R-1 X-01/XAA --score partial ${said}`);
    const half = await track('aoi', 'round dissent R-1 X-01/XAA --score full');
    expect(half).toMatchObject({ code: 2, stderr: expect.stringContaining('--take-back') });
    await done('aoi', 'round dissent R-1 X-01/XAA --score full --reason Monthly');
    await done('sec', 'round open R-1 comments');
    await done('ministry', 'round respond R-1 X-01/XAA partly-concur --text Almost');
    await done('sec', 'round finalise R-1');
    const create = ['track', 'key', 'create', '--party', 'XAA', '--out', join(folder, 'xaa.pem')];
    expect((await capture(create, { folder, env })).code).toBe(0);
    await done('me', `key add ${join(folder, 'xaa.pub.pem')} --party XAA`);
    expect(await done('ministry', 'round refuse R-1 --reason Misquoted')).toContain('Misquoted');
    expect((await track('sec', 'round publish R-1')).code).toBe(2);
    await done('ministry', `round sign R-1 --key ${join(folder, 'xaa.pem')}`);
    await done('sec', 'round publish R-1');
    const shown = await done('sec', 'round show R-1');
    for (const text of ['aoi', 'in part', 'concurs in part', 'Misquoted', 'signed', 'are valid'])
      expect(shown).toContain(text);
    const { report, editions } = JSON.parse(
      await done('sec', 'round show R-1 --json'),
    ) as ShownRound;
    expect(report.obligations[0]!.blind.map(({ score }) => score)).toEqual([1, -1]);
    expect(editions.map(({ problems, publishedAt }) => [problems, publishedAt !== null])).toEqual([
      [[], true],
    ]);
  }, 600_000);

  it('says what would be right where the input is wrong', async () => {
    const moment = await track(
      'sec',
      'round plan R-2 --title x --window 2021 --obligation X-01/XAA --scoring-ends soon',
    );
    expect(moment).toMatchObject({ code: 2, stderr: expect.stringContaining('2022-02-01') });
    await writeFile(join(folder, 'wrong.yaml'), sheet('X-01/XAA', 2));
    const wrong = await track('bo', 'round scores R-1 wrong.yaml');
    expect(wrong).toMatchObject({ code: 2, stderr: expect.stringContaining('wrong.yaml, line 4') });
    const then = await track('sec', 'round show R-1 --as-of 2022-01-01');
    expect(then).toMatchObject({ code: 2, stderr: expect.stringContaining('as it stands now') });
    const unknown = await track('sec', 'round show R-9');
    expect(unknown).toMatchObject({ code: 2, stderr: expect.stringContaining('R-1') });
  }, 120_000);
});
