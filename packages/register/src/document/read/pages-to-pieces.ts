import type { Piece } from '../piece.ts';
import { type Line, linesToPieces } from './line-pieces.ts';
import type { PageLine } from './page-lines.ts';

/** Make blocks of the lines of pages: gaps separate paragraphs, larger letters are headings; page numbers are left out. */
export function pagesToPieces(pages: readonly (readonly PageLine[])[]): readonly Piece[] {
  const running = runningLines(pages);
  const kept = pages.map((page) =>
    page.filter((line) => !isPageNumber(line.text) && !running.has(keyOf(line))),
  );
  const all = kept.flat();
  if (all.length === 0) return [];
  const body = median(all.map(({ size }) => size));
  const leading = median(kept.flatMap(gaps));
  const groups = groupLines(kept, leading);
  const left = all.reduce((least, line) => Math.min(least, line.left), Number.POSITIVE_INFINITY);
  return groups.flatMap((group) => piecesOf(group, left, body));
}

function piecesOf(group: readonly PageLine[], left: number, body: number): readonly Piece[] {
  const isLarge = group.every(({ size }) => size > 1.15 * body);
  // Half the size of a letter is about the width of a Latin one, the unit in which lines are measured.
  const unit = body / 2;
  const lines = group.map(
    (line): Line => ({
      text: line.text,
      indent: Math.round((line.left - left) / unit),
      width: (line.right - left) / unit,
    }),
  );
  const pieces = linesToPieces(lines);
  const isHeading = isLarge && pieces.length === 1 && pieces[0]!.text.length <= 200;
  return isHeading ? [{ kind: 'h', level: 1, text: pieces[0]!.text }] : pieces;
}

/** A gap, another size of letters, or a page that ends with a sentence separates groups of lines. */
function groupLines(
  pages: readonly (readonly PageLine[])[],
  leading: number,
): readonly (readonly PageLine[])[] {
  const groups: PageLine[][] = [];
  for (const page of pages)
    for (const [at, line] of page.entries()) {
      const before = at === 0 ? groups.at(-1)?.at(-1) : page[at - 1];
      if (before === undefined || isApart(before, line, at === 0, leading)) groups.push([line]);
      else groups.at(-1)!.push(line);
    }
  return groups;
}

function isApart(before: PageLine, line: PageLine, isNewPage: boolean, leading: number): boolean {
  if (Math.abs(before.size - line.size) > 0.15 * before.size) return true;
  if (isNewPage) return /[.。!！?？:：]["”’」』)）]?$/.test(before.text);
  return before.baseline - line.baseline > 1.4 * leading;
}

/** Lines that stand at the same place of most pages are headers and footers. */
function runningLines(pages: readonly (readonly PageLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(page.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = Math.max(3, pages.length / 2);
  return new Set([...counts].filter(([, count]) => count >= most).map(([key]) => key));
}

function keyOf({ text, baseline }: PageLine): string {
  return `${Math.round(baseline)} ${text.replace(/\d+/g, '#')}`;
}

function isPageNumber(text: string): boolean {
  return /^(?:[-–—]\s*)?(?:page\s*)?\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?(?:\s*[-–—])?$/i.test(text);
}

function gaps(page: readonly PageLine[]): readonly number[] {
  return page.slice(1).map((line, at) => page[at]!.baseline - line.baseline);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
