import { ok, type Problem, type RegisterDocument, type Result, refuse } from '@musubi/vocabulary';
import { type CanonicalText, canonicalText } from './canonical-text.ts';
import { decodeText } from './decode-text.ts';
import type { DocumentMetadata, Reading } from './read/reading.ts';

/** What a document can be. */
export type DocumentMediaType = NonNullable<RegisterDocument['mediaType']>;

/** A document that was read: its canonical text, its blocks and what it says of itself. */
export interface ReadDocument extends CanonicalText {
  readonly metadata: DocumentMetadata;
}

/**
 * Read a document into its canonical text and blocks.
 *
 * @param source - the file or address, for messages.
 *
 * @example
 * ```ts
 * import { readDocument } from '@musubi/register';
 * const bytes = new TextEncoder().encode('Together, both will:\n\n- Act.\n');
 * const read = await readDocument(bytes, 'text/markdown', 'statement.md');
 * assert(read.ok);
 * assert.equal(read.value.text, 'Together, both will:\n\nAct.');
 * assert.equal(read.value.blocks[1]?.stem, 0);
 * ```
 */
export async function readDocument(
  bytes: Uint8Array,
  mediaType: DocumentMediaType,
  source: string,
): Promise<Result<ReadDocument, Problem>> {
  const decoded = decodeText(bytes, source);
  if (!decoded.ok) return decoded;
  const { pieces, metadata } = await readingOf(decoded.value, mediaType);
  const read = { ...canonicalText(pieces), metadata };
  if (read.text !== '') return ok(read);
  return refuse({
    kind: 'invalid-input',
    place: { source },
    found: { en: 'no text', ja: '本文なし', ko: '본문 없음' },
    expected: { en: 'a document with text', ja: '本文のある文書', ko: '본문이 있는 문서' },
  });
}

async function readingOf(text: string, mediaType: DocumentMediaType): Promise<Reading> {
  if (mediaType === 'text/markdown')
    return (await import('./read/markdown-reader.ts')).readMarkdown(text);
  return (await import('./read/plain-reader.ts')).readPlain(text);
}
