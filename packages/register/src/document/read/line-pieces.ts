import { joinLines } from '../canonical-text.ts';
import type { Piece } from '../piece.ts';
import { isHeadingText } from './heading-text.ts';

/** A line as it is set on a page. */
export interface Line {
  readonly text: string;
  /** How far it begins from the margin, in the unit of `width`. */
  readonly indent: number;
  /** How far it reaches from the margin. */
  readonly width: number;
}

interface Run {
  readonly bullet: { readonly indent: number } | null;
  readonly lines: Line[];
}

const bullet = /^(?:[•·・●○◦▪■□◆◇▶►※❍‣⁃∙]|[*–—-](?=\s)|[ㅇo](?=\s))\s*(?=\S)/u;
const narrowColumn = 120;

/** Join the lines between two blank lines into paragraphs and list items. */
export function linesToPieces(lines: readonly Line[]): readonly Piece[] {
  const widest = lines.reduce((most, { width }) => Math.max(most, width), 0);
  const runs: Run[] = [];
  for (const [at, line] of lines.entries()) {
    const mark = bullet.exec(line.text);
    const text = mark === null ? line.text : line.text.slice(mark[0].length);
    const before = lines[at - 1];
    if (mark !== null) runs.push({ bullet: { indent: line.indent }, lines: [{ ...line, text }] });
    else if (before === undefined || endsParagraph(before, widest))
      runs.push({ bullet: null, lines: [line] });
    else runs.at(-1)!.lines.push(line);
  }
  const indents = [...new Set(runs.flatMap(({ bullet: one }) => one?.indent ?? []))].sort(
    (a, b) => a - b,
  );
  return runs.map((run) => pieceOf(run, indents));
}

/** A line that is no column's width, or stops short of it at the end of a sentence, is the last of its paragraph. */
function endsParagraph({ text, width }: Line, widest: number): boolean {
  if (widest > narrowColumn) return true;
  return width < 0.7 * widest && /[.。!！?？:：]["”’」』)）]?$/.test(text);
}

function pieceOf({ bullet: mark, lines }: Run, indents: readonly number[]): Piece {
  const text = joinLines(lines.map((line) => line.text));
  if (mark !== null) return { kind: 'li', level: 1 + indents.indexOf(mark.indent), text };
  const isHeading = lines.length === 1 && text.length <= 80 && isHeadingText(text);
  return isHeading ? { kind: 'h', level: 2, text } : { kind: 'p', level: 1, text };
}
