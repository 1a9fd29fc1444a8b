import { parseNumber } from '../sources/parse-number.ts';
import { refuseInput } from '../sources/refusal.ts';
import { splitLine } from '../sources/split-line.ts';
import type { FlowRow } from './flow-columns.ts';

const unknown = '?';
const keys = ['product', 'importer', 'exporter'];

/**
 * Read a file of a trade table: lines of comment that begin with `#`, a header `product,importer,exporter,<years>`, and a row for
 * each pair of economies and product with US$ million a year. An empty cell is no flow, `?` one that is unknown.
 *
 * @param text - the file.
 * @param source - its name, for messages.
 * @param visit - called with each flow that has a cell.
 * @throws Refusal naming the line and column of what does not fit.
 */
export function readTradeFile(text: string, source: string, visit: (flow: FlowRow) => void): void {
  let years: readonly number[] | undefined;
  for (const [at, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const cells = splitLine(line.replace(/\r$/u, ''), source, at + 1);
    if (years === undefined) years = readHeader(cells, source, at + 1);
    else readRow(cells, years, source, at + 1, visit);
  }
  if (years === undefined) refuseInput({ source }, 'no header', headerText);
}

const headerText = `a header ${keys.join(',')} and years`;

function readHeader(cells: readonly string[], source: string, line: number): readonly number[] {
  const wrong = keys.findIndex((key, column) => cells[column] !== key);
  if (wrong >= 0)
    refuseInput({ source, line, column: wrong + 1 }, cells[wrong] ?? 'nothing', keys[wrong]!);
  const years = cells.slice(keys.length).map(Number);
  const bad = years.findIndex(
    (year, at) => !Number.isInteger(year) || year <= (years[at - 1] ?? 0),
  );
  if (bad >= 0 || years.length === 0)
    refuseInput({ source, line }, cells.join(','), `${headerText}, ascending`);
  return years;
}

function readRow(
  cells: readonly string[],
  years: readonly number[],
  source: string,
  line: number,
  visit: (flow: FlowRow) => void,
): void {
  const width = keys.length + years.length;
  if (cells.length !== width)
    refuseInput({ source, line }, `${cells.length} cells`, `${width} cells`);
  const [product, importer, exporter] = cells as [string, string, string];
  for (const [at, year] of years.entries()) {
    const cell = cells[keys.length + at]!;
    if (cell === '') continue;
    const column = keys.length + at + 1;
    const usdMillion = cell === unknown ? Number.NaN : parseNumber(cell, source, line, column);
    if (usdMillion < 0) refuseInput({ source, line, column }, cell, 'a value that is not negative');
    visit({ year, product, importer, exporter, valueUsd: 1e6 * usdMillion });
  }
}
