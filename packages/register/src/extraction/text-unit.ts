/** The languages whose statements are read. */
export type TextLanguage = 'en' | 'ja' | 'ko';

/** A sentence of a document with what it inherits from the blocks above it. */
export interface TextUnit {
  readonly language: TextLanguage;
  readonly text: string;
  readonly kind: 'h' | 'p' | 'li' | 'td';
  /** The heading under which it stands. */
  readonly heading: string | null;
  /** The words that it completes, such as “Together, … will:”. */
  readonly stem: string | null;
  /** Its first UTF-16 code unit in the canonical text. */
  readonly start: number;
  /** One past its last. */
  readonly end: number;
}
