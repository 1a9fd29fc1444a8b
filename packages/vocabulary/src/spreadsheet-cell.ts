/**
 * What a spreadsheet may run where a cell of a CSV file begins with it, after apostrophes that guard it.
 *
 * @see OWASP, CSV Injection
 */
const formula = /^'*[=+\-@＝＋－＠\t\r\n]/u;

/** Whether a spreadsheet may run a cell; one that is guarded by an apostrophe it shows as text. */
export function isFormula(cell: string): boolean {
  return formula.test(cell) && !cell.startsWith("'");
}

/**
 * Guard a text for a cell of a CSV file that people open in a spreadsheet: one that it may run gets an apostrophe before it, and so
 * does one that begins like a guarded text, so that {@link unguardCell} reads back the very same text.
 *
 * @example
 * ```ts
 * import { guardCell, unguardCell } from '@musubi/vocabulary';
 * assert.equal(guardCell('-5 % by 2030'), "'-5 % by 2030");
 * assert.equal(unguardCell("'-5 % by 2030"), '-5 % by 2030');
 * assert.equal(guardCell("'tis"), "'tis");
 * ```
 */
export function guardCell(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** Read a text back from a cell that {@link guardCell} may have guarded. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}
