import { ok, type Problem, type Result } from '@musubi/vocabulary';
import { sha256 } from '../audit/sha256.ts';
import type { DocumentMediaType } from './media-type.ts';
import { type ReadingOptions, readDocument } from './read-document.ts';
import type { ReadDocument } from './read-here.ts';

/** An original that was read, with its hashes. */
export interface Original extends ReadDocument {
  readonly bytes: Uint8Array;
  /** The file or address from which it came, for messages. */
  readonly source: string;
  /** The address from which it came, after redirects. */
  readonly sourceUrl?: string | undefined;
  readonly rawSha256: string;
  readonly textSha256: string;
}

/** What is known of an original before it is read. */
export interface OriginalFacts extends ReadingOptions {
  readonly source: string;
  readonly sourceUrl?: string | undefined;
  readonly mediaType?: DocumentMediaType | undefined;
}

/** What makes canonical texts; a text that another version made may have other offsets. */
export const extractor = { name: 'musubi', version: '1' } as const;

/** Read an original, and hash its bytes and its canonical text. Nothing is stored. */
export async function readOriginal(
  bytes: Uint8Array,
  { source, sourceUrl, mediaType, ...options }: OriginalFacts,
): Promise<Result<Original, Problem>> {
  const read = await readDocument(bytes, mediaType, source, options);
  if (!read.ok) return read;
  const hashes = { rawSha256: sha256(bytes), textSha256: sha256(read.value.text) };
  return ok({ ...read.value, ...hashes, bytes, source, sourceUrl });
}
