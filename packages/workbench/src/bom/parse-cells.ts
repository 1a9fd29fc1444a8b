/** A row of cells with the line on which it begins, counted from one. */
export interface CellRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A fault of the text, at a line and column counted from one. */
export interface CellFault {
  readonly line: number;
  readonly column: number;
  readonly fault: 'unclosed' | 'afterQuote';
}

/** The rows of a table with the character between its cells. */
export interface Cells {
  readonly rows: readonly CellRow[];
  readonly separator: string;
}

/** Choose the separator that stands most often outside quotes in the first line. */
function separatorOf(text: string): string {
  const [first = ''] = text.replaceAll(/"[^"]*"/gu, '').split(/\r?\n|\r/u);
  const count = (separator: string) => first.split(separator).length;
  return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best));
}

/** Where reading stands: the next character, the line that it is on, and where that line begins. */
interface Position {
  at: number;
  line: number;
  lineStart: number;
}

function placeOf({ at, line, lineStart }: Position) {
  return { line, column: at - lineStart + 1 };
}

/** Read a cell in quotes, whose quotes inside are doubled. */
function quotedCell(text: string, position: Position, ends: readonly string[]): string | CellFault {
  const opened = placeOf(position);
  let cell = '';
  for (position.at++; ; position.at++) {
    const character = text[position.at];
    if (character === undefined) return { ...opened, fault: 'unclosed' };
    if (character === '"') {
      if (text[position.at + 1] !== '"') break;
      position.at++;
    }
    if (character === '\n') {
      position.line++;
      position.lineStart = position.at + 1;
    }
    cell += character;
  }
  position.at++;
  const next = text[position.at];
  if (next !== undefined && !ends.includes(next))
    return { ...placeOf(position), fault: 'afterQuote' };
  return cell;
}

function bareCell(text: string, position: Position, ends: readonly string[]): string {
  const start = position.at;
  while (position.at < text.length && !ends.includes(text[position.at]!)) position.at++;
  return text.slice(start, position.at);
}

/**
 * Parse text in rows and cells after RFC 4180, with commas, semicolons or tabs between cells, and any line end. Rows of empty cells
 * are left out.
 *
 * @returns the rows, or the place of a quote that is not closed or of what follows one that is.
 * @see RFC 4180, https://www.rfc-editor.org/rfc/rfc4180
 */
export function parseCells(given: string): Cells | CellFault {
  const text = given.replace(/^\uFEFF/u, '');
  const separator = separatorOf(text);
  const ends = [separator, '\n', '\r'];
  const rows: CellRow[] = [];
  const position: Position = { at: 0, line: 1, lineStart: 0 };
  let [cells, rowLine]: [string[], number] = [[], 1];
  while (position.at < text.length || cells.length > 0) {
    const cell =
      text[position.at] === '"' ? quotedCell(text, position, ends) : bareCell(text, position, ends);
    if (typeof cell !== 'string') return cell;
    cells.push(cell.trim());
    if (text[position.at] === separator) {
      position.at++;
      continue;
    }
    position.at += text.startsWith('\r\n', position.at) ? 2 : 1;
    position.line++;
    position.lineStart = position.at;
    if (cells.some((each) => each !== '')) rows.push({ line: rowLine, cells });
    [cells, rowLine] = [[], position.line];
  }
  return { rows, separator };
}
