import { type Marking, ok, type Problem, type Result } from '@musubi/vocabulary';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sha256 } from '../audit/sha256.ts';
import { openTestRegister, type TestRegister } from '../fixture/open-test-register.ts';
import type { Act } from '../store/act.ts';
import { type Original, readOriginal } from './original.ts';
import { provideText } from './provide-text.ts';

const text =
  'Both states will act. They will meet each year.\n\n- 両国は半導体の供給網を強靱にする。\n';
const quotations = ['They will meet each year.', '両国は半導体の供給網を強靱にする。'];

let store: TestRegister;
beforeAll(async () => {
  store = await openTestRegister();
});
afterAll(() => store.close());

async function done<Value>(work: (act: Act) => Promise<Result<Value, Problem>>): Promise<Value> {
  const result = await store.act('secretariat', work);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

async function original(words: string, source = 'statement.md'): Promise<Original> {
  const read = await readOriginal(new TextEncoder().encode(words), { source });
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

/** Know a document by the hashes of its text and of quotations, and hold none of them. */
async function know(words: readonly string[]): Promise<string> {
  const read = await original(text);
  const marking: Marking = { level: 'public', releasableTo: [], originator: 'secretariat' };
  return done(async (act) => {
    const id = act.newId();
    const unread = { retrievedAt: null, mediaType: null, rawSha256: null, extractor: null };
    const work = await act.put(
      'work',
      {
        id: act.newId(),
        code: `XAA-XAB-2021-${id.slice(-12).toUpperCase()}`,
        kind: 'joint-statement',
        title: [{ lang: 'en', text: 'Invented', status: 'authentic' }],
        date: '2021-06-01',
        parties: ['XAA', 'XAB'],
        legalForce: 'political',
        isInvented: true,
        marking,
      },
      { expected: 0, action: 'work.add' },
    );
    if (!work.ok) return work;
    const citation = { title: 'Invented', publisher: 'Musubi', year: 2021 };
    const known = await act.put(
      'document',
      {
        id,
        workId: work.value.value.id,
        lang: 'en',
        authenticity: 'authentic',
        citation,
        ...unread,
        textSha256: read.textSha256,
        length: read.text.length,
        isHeld: false,
        marking,
      },
      { expected: 0, action: 'document.know' },
    );
    if (!known.ok) return known;
    for (const quotation of words) {
      const start = read.text.indexOf(quotation);
      const end = start + quotation.length;
      const unseen = { exact: null, prefix: null, suffix: null, anchoring: 'unchecked' } as const;
      const place = { id: act.newId(), documentId: id, start, end, lang: 'en' };
      const put = await act.put(
        'passage',
        { ...place, ...unseen, textSha256: sha256(quotation), alignedWith: [], marking },
        { expected: 0, action: 'passage.know' },
      );
      if (!put.ok) return put;
    }
    return ok(id);
  });
}

const provide = async (id: string, words: string) => {
  const read = await original(words);
  return store.act('secretariat', (act) => provideText(act, id, read));
};
const passagesOf = (id: string) =>
  done(async (act) => {
    const found = await act.find('passage', { where: { documentId: id } });
    return ok(found.map(({ value }) => value).sort((a, b) => a.start - b.start));
  });

it('accepts the text whose hash is known, and finds the passages in it', async () => {
  const id = await know(quotations);
  expect(await provide(id, text)).toMatchObject({
    value: { document: { isHeld: true }, knownBy: 'text', passages: { exact: 2, moved: 0 } },
  });
  const found = await passagesOf(id);
  expect(found.map(({ exact, anchoring }) => [exact, anchoring])).toEqual(
    quotations.map((words) => [words, 'exact']),
  );
});

it('accepts another edition in which every passage stands, and anchors them there', async () => {
  const id = await know(quotations);
  const edition = `---\ntitle: Another\n---\nA paragraph before.\n\n${text}`;
  const moved = 'A paragraph before.\n\n'.length;
  const before = (await passagesOf(id)).map(({ start }) => start);
  expect(await provide(id, edition)).toMatchObject({
    value: { document: { isHeld: true }, knownBy: 'passages', passages: { moved: 2, orphaned: 0 } },
  });
  const found = await passagesOf(id);
  expect(found.map(({ exact }) => exact)).toEqual(quotations);
  expect(found.map(({ start }) => start)).toEqual(before.map((start) => start + moved));
});

it('refuses a text in which a passage has another word, names the passage and holds nothing', async () => {
  const id = await know(quotations);
  const [meeting] = await passagesOf(id);
  const refused = await provide(id, text.replace('each year', 'some year'));
  if (refused.ok || refused.problem.kind !== 'invalid-input') throw new Error('was not refused');
  expect(refused.problem.found).toMatchObject({
    en: `a text that lacks 1 of 2 passages: ${meeting!.id} (${meeting!.start}–${meeting!.end})`,
  });
  const document = await done(async (act) => ok((await act.get('document', id))!.value));
  expect(document.isHeld).toBe(false);
  expect((await passagesOf(id)).map(({ anchoring }) => anchoring)).toEqual([
    'unchecked',
    'unchecked',
  ]);
});

it('takes words that stand twice where they are as far from their neighbour as before', async () => {
  const id = await know(quotations);
  const twice = `${quotations[0]}\n\n${text}`;
  expect(await provide(id, twice)).toMatchObject({ value: { passages: { moved: 2 } } });
  const [meeting] = await passagesOf(id);
  expect(meeting?.start).toBe(twice.lastIndexOf(quotations[0]!));
});

it('refuses words that stand twice where no neighbour tells which are meant', async () => {
  const id = await know(quotations.slice(0, 1));
  expect((await provide(id, `${quotations[0]}\n\n${text}`)).ok).toBe(false);
});

it('takes only the known text of a document without passages', async () => {
  const id = await know([]);
  const refused = await provide(id, `A paragraph before.\n\n${text}`);
  expect(refused).toMatchObject({
    problem: {
      kind: 'checksum-mismatch',
      source: 'statement.md',
      expected: (await original(text)).textSha256,
    },
  });
  expect((await provide(id, text)).ok).toBe(true);
});
