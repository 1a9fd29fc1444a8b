/** A cell of a CSV file; null is empty, because missing is not zero. */
export type CsvCell = string | number | null;

/**
 * Write rows as CSV after RFC 4180: CRLF line ends, quotes where needed, full precision, a header first.
 *
 * @see RFC 4180, https://www.rfc-editor.org/rfc/rfc4180
 *
 * @example
 * ```ts
 * import { toCsv } from '@musubi/workbench';
 * assert.equal(toCsv(['name', 'percent'], [['a "b"', 0.5]]), 'name,percent\r\n"a ""b""",0.5\r\n');
 * ```
 */
export function toCsv(header: readonly string[], rows: Iterable<readonly CsvCell[]>): string {
  let text = csvLine(header);
  for (const row of rows) text += csvLine(row);
  return text;
}

/** Write one row of a CSV file with its line end, for files that are written row by row. */
export function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(field).join(',')}\r\n`;
}

function field(cell: CsvCell): string {
  if (cell === null) return '';
  const text = String(cell);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
