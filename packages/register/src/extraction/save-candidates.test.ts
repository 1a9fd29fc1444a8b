import { type Marking, ok, type Problem, type Result } from '@musubi/vocabulary';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../audit/sha256.ts';
import { openTestRegister, type TestRegister } from '../fixture/open-test-register.ts';
import type { Act } from '../store/act.ts';
import { extractDocument } from './extract-document.ts';
import { type SavedCandidates, saveCandidates } from './save-candidates.ts';

const text =
  'Together, both will:\nOpen a chip forum by 2022.\nWe welcome it. We agreed to meet annually.';
const stem = text.indexOf('\n');
const second = text.indexOf('\n', stem + 1);
const marking: Marking = { level: 'public', releasableTo: [], originator: 'secretariat' };
const blocks = [
  { ord: 0, kind: 'p', level: 1, start: 0, end: stem, heading: null, stem: null },
  { ord: 1, kind: 'li', level: 1, start: stem + 1, end: second, heading: null, stem: 0 },
  { ord: 2, kind: 'p', level: 1, start: second + 1, end: text.length, heading: null, stem: null },
] as const;

/** Put an invented statement with its text into a register. */
async function state(act: Act) {
  const [workId, documentId] = [act.newId(), act.newId()];
  const writing = { expected: 0, action: 'test.state' };
  await act.put(
    'work',
    {
      id: workId,
      code: 'XAA-XAB-2021-05-01',
      kind: 'fact-sheet',
      title: [{ lang: 'en', text: 'Fact sheet', status: 'authentic' }],
      date: '2021-05-01',
      parties: ['XAA', 'XAB'],
      legalForce: 'political',
      isInvented: true,
      marking,
    },
    writing,
  );
  await act.put(
    'document',
    {
      id: documentId,
      workId,
      lang: 'en',
      authenticity: 'authentic',
      citation: { title: 'Fact sheet', publisher: 'Musubi', year: 2021 },
      retrievedAt: act.at,
      mediaType: 'text/plain',
      rawSha256: sha256(text),
      textSha256: sha256(text),
      length: text.length,
      extractor: { name: 'test', version: '1' },
      isHeld: true,
      marking,
    },
    writing,
  );
  const put = await act.put(
    'document-text',
    { id: documentId, text, blocks: blocks.map((block) => ({ ...block })), marking },
    writing,
  );
  return put.ok ? ok(documentId) : put;
}

type Saved = Result<readonly [SavedCandidates, SavedCandidates], Problem>;

let store: TestRegister;
beforeAll(async () => {
  store = await openTestRegister();
  const stated = await store.act('secretariat', state);
  if (!stated.ok) throw new Error(JSON.stringify(stated.problem));
});
afterAll(() => store.close());

describe('commitments that are found in a document', () => {
  it('are saved as candidates with their passages, once', async () => {
    const saved = await store.act('secretariat', async (act): Promise<Saved> => {
      const read = await extractDocument(act, 'XAA-XAB-2021-05-01');
      if (!read.ok) return read;
      const found = read.value.candidates.filter(({ label }) => label === 'commitment');
      const first = await saveCandidates(act, read.value, found);
      const again = await saveCandidates(act, read.value, found);
      if (!first.ok) return first;
      return again.ok ? ok([first.value, again.value] as const) : again;
    });
    expect(saved).toMatchObject({
      ok: true,
      value: [{ known: 0 }, { saved: [], known: 2 }],
    });
    const commitments = saved.ok ? saved.value[0].saved : [];
    expect(commitments).toMatchObject([
      {
        code: 'XAA-XAB-2021-05-01-01',
        state: 'candidate',
        due: { edtf: '2022-12-31', raw: 'by 2022' },
        kind: 'institution',
        parties: ['XAA', 'XAB'],
        summary: [{ text: 'Open a chip forum by 2022.', status: 'machine-draft' }],
        extraction: { by: 'rule', tool: 'musubi' },
      },
      { code: 'XAA-XAB-2021-05-01-02', due: { edtf: 'R/P1Y', by: null } },
    ]);
    await store.act('public', async (act) => {
      const passages = await act.find('passage');
      expect(passages.map(({ value }) => text.slice(value.start, value.end))).toEqual([
        'Together, both will:',
        'Open a chip forum by 2022.',
        'We agreed to meet annually.',
      ]);
      expect(passages[1]?.value.stemPassageId).toBe(passages[0]?.value.id);
      expect(passages.every(({ value }) => value.textSha256 === sha256(value.exact!))).toBe(true);
      return ok(null);
    });
  });

  it('are looked for only in documents that are there, whose text is held', async () => {
    const read = (name: string) => store.act('secretariat', (act) => extractDocument(act, name));
    expect(await read('NONE')).toMatchObject({
      problem: { kind: 'unknown-code', known: ['XAA-XAB-2021-05-01'] },
    });
    expect(await read('XAA-XAB-2021-05-01/ja')).toMatchObject({
      problem: { kind: 'unknown-code' },
    });
  });

  it('are not saved by somebody who may not write', async () => {
    const result = await store.act('auditor', async (act) => {
      const read = await extractDocument(act, 'XAA-XAB-2021-05-01', 0);
      if (!read.ok) return read;
      return saveCandidates(act, read.value, read.value.candidates.slice(2, 3));
    });
    expect(result).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
  });
});
