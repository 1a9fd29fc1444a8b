import {
  type Commitment,
  ok,
  type Passage,
  type Problem,
  type RegisterDocument,
  type Result,
  refuse,
} from '@musubi/vocabulary';
import type { Act, Stored } from '../store/act.ts';
import { faults, problemOf } from './document-fault.ts';
import { extractor, type Original } from './original.ts';
import { type Anchored, reanchorPassages } from './reanchor-passages.ts';

/** A document whose text is held now. */
export interface Provided {
  readonly document: RegisterDocument;
  /** By what the text was known: the hash of the whole, or that of every passage. */
  readonly knownBy: 'text' | 'passages';
  readonly passages: Anchored;
}

/**
 * Give the text of a document that was only known by its hash. It is accepted if the hash of its canonical text or of its bytes is the one
 * that is known, or if every passage of the document stands in it word for word, as in another edition of the same statement. Otherwise
 * nothing is stored, and the passages that were not found are named.
 */
export async function provideText(
  act: Act,
  documentId: string,
  original: Original,
): Promise<Result<Provided, Problem>> {
  const found = await act.get('document', documentId);
  if (found === undefined)
    return refuse({ kind: 'unknown-code', scheme: 'document', code: documentId, known: [] });
  const { value } = found;
  const knownBy = isWhole(value, original) ? 'text' : 'passages';
  if (value.isHeld)
    return ok({ document: value, knownBy, passages: { exact: 0, moved: 0, orphaned: 0 } });
  const held = await holdText(act, found, original);
  if (!held.ok) return held;
  const passages = await reanchorPassages(act, documentId, { id: documentId, text: original.text });
  if (!passages.ok) return passages;
  const problem = knownBy === 'text' ? undefined : await strangerProblem(act, value, original);
  return problem === undefined
    ? ok({ document: held.value, knownBy, passages: passages.value })
    : refuse(problem);
}

function isWhole(document: RegisterDocument, { rawSha256, textSha256 }: Original): boolean {
  return document.textSha256 === textSha256 || document.rawSha256 === rawSha256;
}

async function holdText(
  act: Act,
  { value, version }: Stored<'document'>,
  { rawSha256, textSha256, mediaType, text, blocks, bytes }: Original,
): Promise<Result<RegisterDocument, Problem>> {
  const { id, marking } = value;
  const held = {
    ...value,
    rawSha256,
    textSha256,
    mediaType,
    length: text.length,
    extractor: { ...extractor },
    retrievedAt: act.at,
    isHeld: true,
  };
  const put = await act.put('document', held, { expected: version, action: 'document.provide' });
  if (!put.ok) return put;
  const written = await act.put(
    'document-text',
    { id, text, blocks: [...blocks], marking },
    { expected: 0, action: 'document.keep-text' },
  );
  if (!written.ok) return written;
  const kept = await act.keepOriginal(bytes, id);
  return kept.ok ? ok(put.value.value) : kept;
}

/** Say why a text whose hash is not the known one is not this document's, if it is not. */
async function strangerProblem(
  act: Act,
  { id, rawSha256, textSha256 }: RegisterDocument,
  original: Original,
): Promise<Problem | undefined> {
  const { source } = original;
  const passages = (await act.find('passage', { where: { documentId: id } })).map(
    ({ value }) => value,
  );
  if (passages.length === 0)
    return {
      kind: 'checksum-mismatch',
      source,
      expected: textSha256 ?? rawSha256 ?? '—',
      found: textSha256 === null ? original.rawSha256 : original.textSha256,
    };
  const lost = passages.filter(({ anchoring }) => anchoring === 'orphan');
  if (lost.length === 0) return undefined;
  const commitments = (
    await act.find('commitment', { namesAny: lost.map(({ id: lostId }) => lostId) })
  ).map(({ value }) => value);
  const names = lost.map((passage) => nameOf(passage, commitments));
  return problemOf(faults.otherText(names.sort(), passages.length), source);
}

function nameOf({ id, start, end }: Passage, commitments: readonly Commitment[]): string {
  const codes = commitments.filter(({ passageIds }) => passageIds.includes(id));
  return `${codes.map(({ code }) => code).join(', ') || id} (${start}–${end})`;
}
