import { refuseInput } from './refusal.ts';

const decimal = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$/;

/**
 * Read the decimal number in a cell, or refuse the cell: an empty cell is not zero, and `NaN`, `1,5` or `0x10` are no numbers.
 *
 * @param line - Counted from one, as is `column`.
 */
export function parseNumber(text: string, source: string, line: number, column: number): number {
  const value = decimal.test(text) ? Number(text) : Number.NaN;
  if (Number.isFinite(value)) return value;
  const found = text.trim() === '' ? 'an empty cell' : text;
  return refuseInput({ source, line, column }, found, 'a finite decimal number');
}
