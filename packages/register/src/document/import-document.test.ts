import type { Problem, Result } from '@musubi/vocabulary';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alignWork } from '../alignment/align-work.ts';
import { linkPassages } from '../alignment/link-passages.ts';
import { sha256 } from '../audit/sha256.ts';
import { openTestRegister, type TestRegister } from '../fixture/open-test-register.ts';
import type { Act } from '../store/act.ts';
import { findDocument } from './find-document.ts';
import { importDocument } from './import-document.ts';
import { listDocuments } from './list-documents.ts';
import { readOriginal } from './original.ts';
import { quotePassage } from './quote-passage.ts';

const english =
  '---\ntitle: "FACT SHEET: Two States"\ndate: 2021-05-01\nsource_url: https://example.org/fs\nparties: [XAA, XAB]\n---\nTogether, both states will:\n\n- Secure semiconductors by 2030.\n- Meet every year.\n';
const japanese =
  '両国は以下のとおり協力する。\n\n- 2030年までに半導体を確保する意向である。\n- 毎年会合する。\n';

let store: TestRegister;
beforeAll(async () => {
  store = await openTestRegister();
});
afterAll(() => store.close());

function act<Value>(work: (act: Act) => Promise<Result<Value, Problem>>) {
  return store.act('secretariat', work);
}

async function done<Value>(work: (act: Act) => Promise<Result<Value, Problem>>): Promise<Value> {
  const result = await act(work);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

async function original(text: string, name = 'fs.md') {
  const read = await readOriginal(new TextEncoder().encode(text), { source: name });
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

describe('importing a document', () => {
  it('says what it cannot know, and stores nothing', async () => {
    const anonymous = await original(
      '---\ntitle: Fact sheet\ndate: 2021-05-01\n---\nWe will act.\n',
    );
    const refused = await act((one) => importDocument(one, anonymous, { publisher: 'X' }));
    expect(!refused.ok && refused.problem).toMatchObject({
      kind: 'invalid-input',
      place: { source: 'fs.md', field: 'parties' },
    });
    const wrong = await act((one) =>
      importDocument(one, anonymous, { parties: ['usa'], work: 'W-1' }),
    );
    expect(!wrong.ok && wrong.problem).toMatchObject({ place: { field: 'parties.0' } });
    expect(await done(listDocuments)).toEqual([]);
  });

  it('makes work, document, text and original of what the front matter says, once', async () => {
    const read = await original(english);
    const first = await done((one) => importDocument(one, read));
    expect(first.outcome).toBe('added');
    expect(first.work).toMatchObject({
      code: 'XAA-XAB-2021-05-01-FS',
      kind: 'fact-sheet',
      title: [{ lang: 'en', text: 'FACT SHEET: Two States' }],
    });
    expect(first.document).toMatchObject({
      lang: 'en',
      isHeld: true,
      rawSha256: sha256(english),
      length: 77,
      sourceUrl: 'https://example.org/fs',
      citation: { publisher: 'example.org', year: 2021 },
    });
    const again = await done((one) => importDocument(one, read));
    expect(again).toMatchObject({ outcome: 'known', document: { id: first.document.id } });
    const kept = await done(async (one) => ({
      ok: true,
      value: await one.original(sha256(english)),
    }));
    expect(Buffer.from(kept!).toString()).toBe(english);
  });

  it('quotes a passage with its stem, and the same place once', async () => {
    const { document, text } = await done((one) => findDocument(one, 'XAA-XAB-2021-05-01-FS'));
    const start = text!.text.indexOf('Secure');
    const quoted = await done((one) => quotePassage(one, document.id, start, start + 30));
    expect(quoted.value.exact).toBe('Secure semiconductors by 2030.');
    const stem = await done(async (one) => ({
      ok: true,
      value: (await one.get('passage', quoted.value.stemPassageId!))!.value.exact,
    }));
    expect(stem).toBe('Together, both states will:');
    const again = await done((one) => quotePassage(one, document.id, start, start + 30));
    expect(again.value.id).toBe(quoted.value.id);
    const beyond = await act((one) => quotePassage(one, document.id, 70, 78));
    expect(!beyond.ok && beyond.problem.kind).toBe('invalid-input');
  });

  it('adds another language to the work, aligns both and notes where one binds less', async () => {
    const read = await original(japanese, 'fs-ja.md');
    const description = { work: 'XAA-XAB-2021-05-01-FS', lang: 'ja', title: 'ファクトシート' };
    const imported = await done((one) =>
      importDocument(one, read, { ...description, publisher: 'X' }),
    );
    expect(imported.outcome).toBe('added');
    expect(imported.work.title.map(({ lang }) => lang)).toEqual(['en', 'ja']);
    const [aligned] = await done((one) => alignWork(one, 'XAA-XAB-2021-05-01-FS'));
    expect(aligned?.places).toHaveLength(3);
    expect(aligned?.linked).toBe(2);
    const passages = await done(async (one) => ({ ok: true, value: await one.find('passage') }));
    const english = passages.find(({ value }) => value.exact?.startsWith('Secure'))!.value;
    const [link] = english.alignedWith;
    const other = passages.find(({ value }) => value.id === link?.passageId)!.value;
    expect(other.exact).toBe('2030年までに半導体を確保する意向である。');
    expect(link?.method).toBe('auto');
    const corrected = await done((one) => linkPassages(one, english.id, other.id, 'human', 'same'));
    expect(corrected[0].alignedWith).toEqual([
      { passageId: other.id, method: 'human', divergence: 'same' },
    ]);
    const [again] = await done((one) => alignWork(one, 'XAA-XAB-2021-05-01-FS'));
    expect(again?.linked).toBe(0);
  });

  it('supersedes a text that changed: a passage moves where it is verified, or is an orphan', async () => {
    const changed = english
      .replace('Together', 'Preamble.\n\nTogether')
      .replace('Meet every year', 'Meet');
    const before = await done((one) => findDocument(one, 'XAA-XAB-2021-05-01-FS/en'));
    const start = before.text!.text.indexOf('Meet');
    await done((one) => quotePassage(one, before.document.id, start, start + 16));
    const read = await original(changed);
    const imported = await done((one) => importDocument(one, read));
    expect(imported).toMatchObject({
      outcome: 'replaced',
      document: { supersedes: before.document.id },
      passages: { exact: 0, moved: 2, orphaned: 1 },
    });
    const passages = await done(async (one) => ({
      ok: true,
      value: await one.find('passage', { where: { documentId: imported.document.id } }),
    }));
    for (const { value } of passages) {
      const stands = read.text.slice(value.start, value.end) === value.exact;
      expect(stands).toBe(value.anchoring === 'exact');
    }
    expect((await done(listDocuments))[0]?.documents).toHaveLength(2);
  });
});
