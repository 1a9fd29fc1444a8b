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

/**
 * Read a document on this thread; what is wrong with it is thrown as a fault.
 *
 * @param onLoaded - called once the parser is loaded, which is no work of the document's.
 */
export async function readHere(unread: Unread, onLoaded = () => {}): Promise<ReadDocument> {
  const { bytes, source, mediaType: stated } = unread;
  const mediaType = findMediaType(bytes, source, stated);
  const read = await readerOf(mediaType);
  onLoaded();
  const { pieces, metadata } = await read(unread);
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
  if (pieces.length > mostBlocks || length > longest)
    throw faults.tooMuch(pieces.length, mostBlocks, length, longest);
  const canonical = canonicalText(pieces);
  if (canonical.text === '') throw faults.empty();
  return { ...canonical, mediaType, metadata };
}

type Reader = (unread: Unread) => Reading | Promise<Reading>;

async function readerOf(mediaType: DocumentMediaType): Promise<Reader> {
  switch (mediaType) {
    case 'text/html': {
      const { readHtml } = await import('./read/html-reader.ts');
      return ({ bytes, charset }) => readHtml(bytes, charset);
    }
    case 'text/markdown': {
      const { readMarkdown } = await import('./read/markdown-reader.ts');
      return ({ bytes, charset }) => readMarkdown(decodeText(bytes, charset));
    }
    case 'text/plain': {
      const { readPlain } = await import('./read/plain-reader.ts');
      return ({ bytes, charset }) => readPlain(decodeText(bytes, charset));
    }
    case 'application/pdf': {
      const { readPdf } = await import('./read/pdf-reader.ts');
      return ({ bytes }) => readPdf(bytes);
    }
    default: {
      const { readDocx } = await import('./read/docx-reader.ts');
      return ({ bytes }) => readDocx(bytes);
    }
  }
}
