import type { Place } from '@musubi/vocabulary';
import {
  bookFinal,
  bookIntermediate,
  bookInventory,
  emptyLedger,
  type FlowLedger,
} from './flow-ledger.ts';
import type { MarginRow, MatrixFormat } from './matrix-format.ts';
import { type MatrixHeader, readMatrixHeader } from './matrix-header.ts';
import { parseNumber } from './parse-number.ts';
import type { TableScan } from './read-table.ts';
import { refuseInput } from './refusal.ts';
import { requireBalance, requireOutlays } from './table-balance.ts';

/**
 * Begin to sum a published inter-country matrix.
 *
 * Every row must have the width of the header, the label of its column, and numbers only; no intermediate cell may be
 * negative; each row of sales must add up to the output the table states, and each industry's inputs, taxes and value added to
 * the same output.
 *
 * @param labels - The fields of the first line.
 * @see allowedGap for how far sums may lie apart.
 */
export function scanMatrix(
  labels: readonly string[],
  format: MatrixFormat,
  source: string,
): TableScan {
  const scan = startScan(labels, format, source);
  return {
    take: (fields, line) => scanRow(scan, fields, line),
    finish: (nextLine) => {
      requireEnd(scan, nextLine);
      return { ledger: scan.ledger, placeOfValueAdded: (nj) => placeOfValueAdded(scan, nj) };
    },
  };
}

interface Scan {
  readonly source: string;
  readonly format: MatrixFormat;
  readonly header: MatrixHeader;
  readonly ledger: FlowLedger;
  /** [economy][sector] output as the table states it, or its row sums where it does not. */
  readonly output_nj: Float64Array;
  /** The labels the rows must have. */
  readonly rows: readonly string[];
  /** The lines of the rows read so far. */
  readonly lines: number[];
}

function startScan(labels: readonly string[], format: MatrixFormat, source: string): Scan {
  const header = readMatrixHeader(labels, format, source);
  const ledger = emptyLedger(header.economies, header.industries);
  return {
    source,
    format,
    header,
    ledger,
    output_nj: new Float64Array(ledger.final_nk.length),
    rows: [...header.labels.slice(1, header.nodes + 1), ...format.margins.map((row) => row.label)],
    lines: [],
  };
}

function scanRow(scan: Scan, fields: readonly string[], line: number): void {
  requireWidth(scan, fields, line);
  requireLabel(scan, fields[0]!.trim(), line);
  const row = scan.lines.push(line);
  const margin = scan.format.margins[row - 1 - scan.header.nodes];
  if (margin === undefined) bookSales(scan, fields, row, line);
  else bookMargin(scan, fields, margin, line);
}

function requireWidth({ source, header }: Scan, fields: readonly string[], line: number): void {
  const width = header.labels.length;
  if (fields.length === width) return;
  const column = Math.min(fields.length, width + 1);
  refuseInput({ source, line, column }, `${fields.length} cells`, `${width} cells, as in line 1`);
}

function requireLabel({ source, rows, lines }: Scan, label: string, line: number): void {
  const expected = rows[lines.length];
  if (label === expected) return;
  const before = lines[rows.indexOf(label)];
  const found = before === undefined ? label : `${label}, as in line ${before}`;
  refuseInput({ source, line, column: 1 }, found, expected ?? 'the end of the file');
}

function bookSales(scan: Scan, fields: readonly string[], row: number, line: number): void {
  const { source, header, ledger, output_nj } = scan;
  const origin = header.economyOf[row]!;
  const product = header.industryOf[row]!;
  let sum = 0;
  for (let column = 1; column < fields.length; column++) {
    if (column === header.output) continue;
    const value = parseNumber(fields[column]!, source, line, column + 1);
    const n = header.economyOf[column]!;
    sum += value;
    if (column <= header.nodes) {
      if (value < 0) refuseInput({ source, line, column: column + 1 }, `${value}`, notNegative);
      bookIntermediate(ledger, origin, product, n, header.industryOf[column]!, value);
    } else if (header.isInventory[column]) bookInventory(ledger, origin, product, value);
    else bookFinal(ledger, origin, product, n, value);
  }
  const output = header.output < 0 ? sum : statedOutput(scan, fields, line, sum);
  output_nj[origin * ledger.industries.length + product]! += output;
}

const notNegative = 'a number that is not negative';
const salesIdentity = 'intermediate and final sales = output';

function statedOutput(
  { source, header, ledger: { asides }, lines }: Scan,
  fields: readonly string[],
  line: number,
  sum: number,
): number {
  const column = header.output + 1;
  const output = parseNumber(fields[header.output]!, source, line, column);
  if (output < 0) refuseInput({ source, line, column }, `${output}`, notNegative);
  requireBalance(
    source,
    salesIdentity,
    `${header.labels[lines.length]} (line ${line})`,
    sum,
    output,
  );
  asides.largestRounding = Math.max(asides.largestRounding ?? 0, Math.abs(sum - output));
  return output;
}

function bookMargin(
  { source, header, ledger, output_nj }: Scan,
  fields: readonly string[],
  { role }: MarginRow,
  line: number,
): void {
  const stated_nj = new Float64Array(output_nj.length);
  for (let column = 1; column < fields.length; column++) {
    const value = parseNumber(fields[column]!, source, line, column + 1);
    if (column > header.nodes) {
      if (role === 'taxes' && column !== header.output) ledger.asides.finalTaxes += value;
      continue;
    }
    const nj = header.economyOf[column]! * ledger.industries.length + header.industryOf[column]!;
    stated_nj[nj]! += value;
  }
  stated_nj.forEach((value, nj) => {
    if (role === 'output') {
      const cell = nameColumn(header, ledger, nj);
      requireBalance(source, 'the output row = the output column', cell, value, output_nj[nj]!);
    } else ledger[role === 'taxes' ? 'taxes_nj' : 'valueAdded_nj'][nj]! += value;
  });
}

function requireEnd({ source, header, ledger, output_nj, rows, lines }: Scan, line: number): void {
  const next = rows[lines.length];
  if (next !== undefined) {
    refuseInput({ source, line, column: 1 }, 'the end of the file', `the row ${next}`);
  }
  requireOutlays(ledger, output_nj, source, (nj) => nameColumn(header, ledger, nj));
}

function placeOfValueAdded({ source, format, header, ledger, lines }: Scan, nj: number): Place {
  const row = format.margins.findIndex(({ role }) => role === 'valueAdded');
  return {
    source,
    line: lines[header.nodes + row]!,
    column: columnOf(header, ledger, nj) + 1,
    field: nameOf(ledger, nj),
  };
}

function nameColumn(header: MatrixHeader, ledger: FlowLedger, nj: number): string {
  return `${nameOf(ledger, nj)} (column ${columnOf(header, ledger, nj) + 1})`;
}

/** Find the first column of an industry; an economy in parts has several. */
function columnOf({ economyOf, industryOf }: MatrixHeader, ledger: FlowLedger, nj: number): number {
  const industries = ledger.industries.length;
  return economyOf.findIndex(
    (n, at) => n === Math.floor(nj / industries) && industryOf[at] === nj % industries,
  );
}

function nameOf({ economies, industries }: FlowLedger, nj: number): string {
  return `${economies[Math.floor(nj / industries.length)]}_${industries[nj % industries.length]}`;
}
