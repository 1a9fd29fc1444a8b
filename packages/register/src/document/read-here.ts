import { type CanonicalText, canonicalText } from './canonical-text.ts';
import { decodeText } from './decode-text.ts';
import { faults } from './document-fault.ts';
import { type DocumentMediaType, findMediaType } from './media-type.ts';
import type { DocumentMetadata, Reading } from './read/reading.ts';

/** What is read, and what is known of it. */
export interface Unread {
  readonly bytes: Uint8Array;
  /** The file or address. */
  readonly source: string;
  readonly mediaType?: DocumentMediaType | undefined;
  /** The character set that a server states. */
  readonly charset?: string | undefined;
}

/** A document that was read: its canonical text, its blocks and what it says of itself. */
export interface ReadDocument extends CanonicalText {
  readonly mediaType: DocumentMediaType;
  readonly metadata: DocumentMetadata;
}

const mostBlocks = 100_000;
const longest = 10_000_000;

/** Read a document on this thread; what is wrong with it is thrown as a fault. */
export async function readHere(unread: Unread): Promise<ReadDocument> {
  const { bytes, source, mediaType: stated } = unread;
  const mediaType = findMediaType(bytes, source, stated);
  const { pieces, metadata } = await readingOf(unread, mediaType);
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
  if (pieces.length > mostBlocks || length > longest)
    throw faults.tooMuch(pieces.length, mostBlocks, length, longest);
  const canonical = canonicalText(pieces);
  if (canonical.text === '') throw faults.empty();
  return { ...canonical, mediaType, metadata };
}

async function readingOf(
  { bytes, charset }: Unread,
  mediaType: DocumentMediaType,
): Promise<Reading> {
  switch (mediaType) {
    case 'text/html':
      return (await import('./read/html-reader.ts')).readHtml(bytes, charset);
    case 'text/markdown':
      return (await import('./read/markdown-reader.ts')).readMarkdown(decodeText(bytes, charset));
    case 'text/plain':
      return (await import('./read/plain-reader.ts')).readPlain(decodeText(bytes, charset));
    case 'application/pdf':
      return (await import('./read/pdf-reader.ts')).readPdf(bytes);
    default:
      return (await import('./read/docx-reader.ts')).readDocx(bytes);
  }
}
