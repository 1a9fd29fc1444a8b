import {
  type Marking,
  ok,
  type Problem,
  type RegisterDocument,
  type Result,
  recordSchemas,
  refuse,
  type Work,
} from '@musubi/vocabulary';
import type { Act, Stored } from '../store/act.ts';
import {
  type Described,
  type DocumentDescription,
  describeOriginal,
  newWork,
} from './describe-original.ts';
import { extractor, type Original } from './original.ts';
import { provideText } from './provide-text.ts';
import { type Anchored, reanchorPassages } from './reanchor-passages.ts';

/** What came of an import. */
export interface Imported {
  readonly work: Work;
  readonly document: RegisterDocument;
  /**
   * `added`: a document is new; `known`: the same text stands in the register already; `provided`: the text of a document that was only known
   * by its hash is held now; `recognised`: the same with another edition, in which every passage stands; `replaced`: the text changed, and the
   * document supersedes the one before.
   */
  readonly outcome: 'added' | 'known' | 'provided' | 'recognised' | 'replaced';
  /** What became of passages that were quoted before. */
  readonly passages: Anchored;
}

/**
 * Put a document into the register: its work if that is new, the document, its canonical text and its original, in one act. The
 * same text again is the same document; another language is another version of its work; a text that changed supersedes the one
 * before, and its passages are looked for in it.
 */
export async function importDocument(
  act: Act,
  original: Original,
  description: DocumentDescription = {},
): Promise<Result<Imported, Problem>> {
  const described = describeOriginal(original, description);
  if (!described.ok) return described;
  const before = await findBefore(act, original, described.value);
  if (before.same !== undefined) {
    const work = (await act.get('work', before.same.value.workId))!.value;
    return ok({ work, document: before.same.value, outcome: 'known', passages: noPassages });
  }
  const marking = description.marking ?? before.work?.value.marking ?? publicOf(act);
  const work = await workFor(act, original, described.value, before.work, marking);
  if (!work.ok) return work;
  if (before.version?.value.isHeld === false)
    return provided(act, original, before.version, work.value);
  return added(act, original, described.value, work.value, before.version, marking);
}

const noPassages: Anchored = { exact: 0, moved: 0, orphaned: 0 };

interface Before {
  readonly same?: Stored<'document'> | undefined;
  readonly work?: Stored<'work'> | undefined;
  /** The version in the same language, or from the same address. */
  readonly version?: Stored<'document'> | undefined;
}

async function findBefore(
  act: Act,
  { rawSha256, textSha256 }: Original,
  { lang, sourceUrl, work: { code } }: Described,
): Promise<Before> {
  const documents = await act.find('document');
  const current = documents.filter(({ value: { id } }) =>
    documents.every(({ value }) => value.supersedes !== id),
  );
  const held = current.filter(({ value }) => value.isHeld);
  const same = held.find(
    ({ value }) => value.rawSha256 === rawSha256 || value.textSha256 === textSha256,
  );
  if (same !== undefined) return { same };
  const [named] = code === undefined ? [] : await act.find('work', { where: { code }, limit: 1 });
  const version = current.find(({ value }) =>
    code === undefined
      ? sourceUrl !== undefined && value.sourceUrl === sourceUrl && value.lang === lang
      : value.workId === named?.value.id && value.lang === lang,
  );
  const work = version === undefined ? named : await act.get('work', version.value.workId);
  return { work, version };
}

/** Find or make the work, and give it its title in this language. */
async function workFor(
  act: Act,
  original: Original,
  described: Described,
  known: Stored<'work'> | undefined,
  marking: Marking,
): Promise<Result<Work, Problem>> {
  if (known !== undefined) return entitled(act, known, described);
  const made = newWork(original, described);
  if (!made.ok) return made;
  const work = checked('work', { ...made.value, id: act.newId(), marking }, original.source);
  if (!work.ok) return work;
  const put = await act.put('work', work.value, { expected: 0, action: 'work.add' });
  return put.ok ? ok(put.value.value) : put;
}

async function entitled(
  act: Act,
  { value, version }: Stored<'work'>,
  { lang, title, authenticity }: Described,
): Promise<Result<Work, Problem>> {
  if (value.title.some((text) => text.lang === lang)) return ok(value);
  const titles = [...value.title, { lang, text: title, status: authenticity }];
  const writing = { expected: version, action: 'work.entitle' };
  const put = await act.put('work', { ...value, title: titles }, writing);
  return put.ok ? ok(put.value.value) : put;
}

async function provided(
  act: Act,
  original: Original,
  { value }: Stored<'document'>,
  work: Work,
): Promise<Result<Imported, Problem>> {
  const held = await provideText(act, value.id, original);
  if (!held.ok) return held;
  const { document, passages, knownBy } = held.value;
  return ok({
    work,
    document,
    passages,
    outcome: knownBy === 'text' ? 'provided' : 'recognised',
  });
}

async function added(
  act: Act,
  original: Original,
  { lang, authenticity, citation, sourceUrl }: Described,
  work: Work,
  before: Stored<'document'> | undefined,
  marking: Marking,
): Promise<Result<Imported, Problem>> {
  const { mediaType, rawSha256, textSha256, source } = original;
  const year = Number(work.date.slice(0, 4));
  const draft: RegisterDocument = {
    id: act.newId(),
    workId: work.id,
    lang,
    authenticity,
    citation: { ...citation, year },
    ...(sourceUrl !== undefined && { sourceUrl }),
    retrievedAt: act.at,
    mediaType,
    rawSha256,
    textSha256,
    length: original.text.length,
    extractor: { ...extractor },
    isHeld: true,
    ...(before !== undefined && { supersedes: before.value.id }),
    marking,
  };
  const document = checked('document', draft, source);
  if (!document.ok) return document;
  const kept = await keepText(act, document.value, original);
  if (!kept.ok) return kept;
  const passages =
    before === undefined
      ? ok(noPassages)
      : await reanchorPassages(act, before.value.id, { id: draft.id, text: original.text });
  if (!passages.ok) return passages;
  const outcome = before === undefined ? 'added' : 'replaced';
  return ok({ work, document: document.value, outcome, passages: passages.value });
}

async function keepText(
  act: Act,
  document: RegisterDocument,
  { text, blocks, bytes }: Original,
): Promise<Result<unknown, Problem>> {
  const { id, marking } = document;
  const put = await act.put('document', document, { expected: 0, action: 'document.import' });
  if (!put.ok) return put;
  const written = await act.put(
    'document-text',
    { id, text, blocks: [...blocks], marking },
    { expected: 0, action: 'document.keep-text' },
  );
  return written.ok ? act.keepOriginal(bytes, id) : written;
}

/** Check a record against its schema; what does not fit is named by its field. */
function checked<Kind extends 'work' | 'document'>(
  kind: Kind,
  value: unknown,
  source: string,
): Result<Kind extends 'work' ? Work : RegisterDocument, Problem> {
  const { success, data, error } = recordSchemas[kind].safeParse(value);
  if (success) return ok(data as Kind extends 'work' ? Work : RegisterDocument);
  const { path, message } = error.issues[0]!;
  const found = path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
  const place = { source, field: path.join('.') };
  return refuse({
    kind: 'invalid-input',
    place,
    found: JSON.stringify(found) ?? 'undefined',
    expected: message,
  });
}

function publicOf({ actor }: Act): Marking {
  return { level: 'public', releasableTo: [], originator: actor.party ?? 'secretariat' };
}
