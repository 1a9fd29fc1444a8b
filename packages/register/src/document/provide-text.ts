import { ok, type Problem, type RegisterDocument, type Result, refuse } from '@musubi/vocabulary';
import type { Act } from '../store/act.ts';
import { extractor, type Original } from './original.ts';
import { type Anchored, reanchorPassages } from './reanchor-passages.ts';

/** A document whose text is held now. */
export interface Provided {
  readonly document: RegisterDocument;
  readonly passages: Anchored;
}

/**
 * Give the text of a document that was only known by its hash. It is accepted if the hash of its canonical text or of its bytes is
 * the one that is known; otherwise it is `checksum-mismatch` and nothing is stored.
 */
export async function provideText(
  act: Act,
  documentId: string,
  original: Original,
): Promise<Result<Provided, Problem>> {
  const found = await act.get('document', documentId);
  if (found === undefined)
    return refuse({ kind: 'unknown-code', scheme: 'document', code: documentId, known: [] });
  const { value, version } = found;
  if (value.isHeld) return ok({ document: value, passages: { exact: 0, moved: 0, orphaned: 0 } });
  const { rawSha256, textSha256, mediaType, text, blocks, bytes, source } = original;
  if (value.textSha256 !== textSha256 && value.rawSha256 !== rawSha256)
    return refuse({
      kind: 'checksum-mismatch',
      source,
      expected: value.textSha256 ?? value.rawSha256 ?? '—',
      found: value.textSha256 === null ? rawSha256 : textSha256,
    });
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
    { id: documentId, text, blocks: [...blocks], marking: value.marking },
    { expected: 0, action: 'document.keep-text' },
  );
  if (!written.ok) return written;
  const kept = await act.keepOriginal(bytes, documentId);
  if (!kept.ok) return kept;
  const passages = await reanchorPassages(act, documentId, { id: documentId, text });
  return passages.ok ? ok({ document: put.value.value, passages: passages.value }) : passages;
}
