import type { Piece } from '../piece.ts';

/** What a document says of itself. */
export interface DocumentMetadata {
  readonly title?: string;
  /** ISO 8601. */
  readonly date?: string;
  readonly sourceUrl?: string;
  readonly lang?: string;
  readonly publisher?: string;
  /** Fields of the front matter, as they are written; of a list, its items. */
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
}

/** What a reader makes of a document. */
export interface Reading {
  readonly pieces: readonly Piece[];
  readonly metadata: DocumentMetadata;
}
