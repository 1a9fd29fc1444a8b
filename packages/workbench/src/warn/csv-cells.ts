/** A cell of a CSV text with the place where it begins, counted from one. */
export interface PlacedCell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Split a CSV text into rows of cells with their places, after RFC 4180: quotes, doubled quotes, any line end.
 *
 * Empty lines and lines that begin with `#` are left out. A quote that is never closed ends with the text.
 */
export function csvCells(text: string): PlacedCell[][] {
  const rows: PlacedCell[][] = [];
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|\n|\r/u);
  for (let at = 0; at < lines.length; at++) {
    const first = at;
    let line = lines[at]!;
    if (line.trim() === '' || line.startsWith('#')) continue;
    while (openQuote(line) && at + 1 < lines.length) line += `\n${lines[++at]}`;
    rows.push(cellsOf(line, first + 1));
  }
  return rows;
}

function openQuote(line: string): boolean {
  return (line.match(/"/gu)?.length ?? 0) % 2 === 1;
}

function cellsOf(line: string, number: number): PlacedCell[] {
  const cells: PlacedCell[] = [];
  const cell = /(?:"((?:[^"]|"")*)"?|([^,]*))(,|$)/gy;
  for (let match = cell.exec(line); match !== null; match = cell.exec(line)) {
    const [whole, quoted, bare, end] = match;
    const text = quoted?.replaceAll('""', '"') ?? bare!.trim();
    cells.push({ text, line: number, column: match.index + 1 });
    if (end === '' || whole === '') break;
  }
  return cells;
}
