import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';

/** A row of a CSV text and the line on which it begins, counted from one. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Part a CSV text into rows after RFC 4180, in one pass: quotes, doubled quotes, line ends within quotes, any line end; a byte order mark
 * and empty lines are left out. A quote that is never closed, or text after a closing one, is refused with its line.
 */
export function parseCsv(text: string, source: string): Result<readonly CsvRow[], Problem> {
  const rows: CsvRow[] = [];
  const cell = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/guy;
  cell.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  let row = { line, cells: [] as string[] };
  while (cell.lastIndex < text.length || row.cells.length > 0) {
    const match = cell.exec(text);
    if (match === null)
      return refuse({
        kind: 'invalid-input',
        place: { source, line, column: row.cells.length + 1 },
        found: '"',
        expected: 'CSV (RFC 4180)',
      });
    const [, quoted, bare, end] = match;
    row.cells.push(quoted?.replaceAll('""', '"') ?? bare!.trim());
    line += quoted?.match(/\r\n|\n|\r/gu)?.length ?? 0;
    if (end === ',') continue;
    line += 1;
    if (row.cells.some((each) => each !== '')) rows.push(row);
    row = { line, cells: [] };
    if (end === '') break;
  }
  return ok(rows);
}
