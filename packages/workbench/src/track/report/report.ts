import type { Language } from '@musubi/vocabulary';

/** A piece of a line: plain text, emphasis, a link, or a quotation in a language of its own. */
export type Piece =
  | string
  | { readonly strong: string }
  | { readonly link: string; readonly href: string }
  | { readonly text: string; readonly lang: string };

/** A line of a report. */
export type Line = Piece | readonly Piece[];

/** A table of a report; the first column holds the heads of the rows. */
interface ReportTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly numeric?: boolean }[];
  /** A cell of null is unknown. */
  readonly rows: readonly (readonly (Line | null)[])[];
  readonly note?: Line;
}

/** A picture of a report, drawn for a wide screen and for a phone; a Word document leaves it to the table that follows. */
interface ReportChart {
  readonly kind: 'chart';
  readonly caption: string;
  /** Draws it as one SVG image with a text alternative. */
  readonly draw: (width: number) => string;
}

/** A block of a report, in the order of reading. */
export type ReportBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'notice'; readonly line: Line }
  | { readonly kind: 'quote'; readonly text: string; readonly lang: string; readonly source: Line }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  | ReportChart
  | ReportTable;

/** A report in one language, before it becomes a page or a document. */
export interface Report {
  readonly language: Language;
  readonly title: string;
  /** Who may read it; stands at the head of every page. */
  readonly audience: string;
  /** Short facts under the title: dates, versions, the checkpoint. */
  readonly facts: readonly string[];
  readonly blocks: readonly ReportBlock[];
  /** What made it, for the foot. */
  readonly maker: string;
  /** The moment it speaks of, RFC 3339; it stands in the document's properties. */
  readonly at: string;
}

/** The pieces of a line. */
export function piecesOf(line: Line): readonly Piece[] {
  return Array.isArray(line) ? line : [line as Piece];
}

/** The text of a line, without emphasis and links. */
export function plainText(line: Line): string {
  const texts = piecesOf(line).map((piece) => {
    if (typeof piece === 'string') return piece;
    return 'strong' in piece ? piece.strong : 'link' in piece ? piece.link : piece.text;
  });
  return texts.join('');
}

/** The normal form of an address of the web; null for any other address, which a report shows as text and does not link. */
export function webAddress(href: string): string | null {
  const address = URL.canParse(href) ? new URL(href) : null;
  const isWeb = address !== null && /^https?:$/u.test(address.protocol);
  // A field of a Word document would read a backslash as an escape.
  return isWeb ? address.href.replaceAll('\\', '%5C') : null;
}
