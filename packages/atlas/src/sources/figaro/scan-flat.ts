import { salesOf } from '../../world/sums.ts';
import {
  bookFinal,
  bookIntermediate,
  bookInventory,
  emptyLedger,
  type FlowLedger,
} from '../flow-ledger.ts';
import { parseNumber } from '../parse-number.ts';
import type { TableScan, TableSums } from '../read-table.ts';
import { Refusal, refuseInput, shortened } from '../refusal.ts';
import { requireOutlays } from '../table-balance.ts';
import { economyOfArea } from './area.ts';
import { figaroAreas } from './editions.ts';
import { figaroFormat } from './format.ts';
import { keepLedger } from './keep-ledger.ts';

const { industries, finalUses, inventories, margins } = figaroFormat;
const marginArea = 'W2';
const marginCodes = margins.map(({ label }) => label.slice(marginArea.length + 1));
const economies = figaroAreas.map((area) => economyOfArea(area)!);
const columnNames = ['refArea', 'rowIi', 'counterpartArea', 'colIi', 'obsValue'] as const;
const rows = economies.length * industries.length + margins.length;
const columnsPerEconomy = industries.length + finalUses.length;

/** Where the five columns that are read stand in a line. */
type Columns = readonly [number, number, number, number, number];

interface Scan {
  readonly source: string;
  readonly width: number;
  readonly columns: Columns;
  readonly ledger: FlowLedger;
  /** [row][column] one where a line has stated the cell; margins come after the industries' rows. */
  readonly isStated: Uint8Array;
}

/**
 * Tell whether a first line is that of `flatfile_eu-ic-io_ind-by-ind_*.csv`.
 *
 * @see docs/data/figaro.md
 */
export function isFlat(labels: readonly string[]): boolean {
  return labels.some((label) => label.trim() === 'obsValue');
}

/**
 * Begin to sum a FIGARO table in flat form, one cell a line in any order.
 *
 * A cell may stand once. Cells that no line states count as zero, which the balance of every industry then has to bear out.
 */
export function scanFlat(labels: readonly string[], source: string): TableScan {
  const scan: Scan = {
    source,
    width: labels.length,
    columns: findColumns(labels, source),
    ledger: emptyLedger(economies, industries),
    isStated: new Uint8Array(rows * economies.length * columnsPerEconomy),
  };
  return {
    take: (fields, line) => takeCell(scan, fields, line),
    finish: (nextLine) => finish(scan, nextLine),
  };
}

function findColumns(labels: readonly string[], source: string): Columns {
  const texts = labels.map((label) => label.trim());
  return columnNames.map((name) => {
    const at = texts.indexOf(name);
    if (at >= 0) return at;
    const found = texts.join(',');
    return refuseInput(
      { source, line: 1 },
      found,
      `a column ${name} (a table industry by industry)`,
    );
  }) as unknown as Columns;
}

const positions = (codes: readonly string[]) => new Map(codes.map((code, at) => [code, at]));
const economyAt = new Map(figaroAreas.map((area, at) => [area, at]));
economyAt.set('EL', economyAt.get('GR')!).set('UK', economyAt.get('GB')!);
const industryAt = positions(industries);
const finalUseAt = positions(finalUses);
const marginAt = positions(marginCodes);

function takeCell(scan: Scan, fields: readonly string[], line: number): void {
  const { source, width, columns, isStated } = scan;
  if (fields.length !== width) {
    const column = Math.min(fields.length, width + 1);
    refuseInput({ source, line, column }, `${fields.length} cells`, `${width} cells, as in line 1`);
  }
  const value = parseNumber(fields[columns[4]]!, source, line, columns[4] + 1);
  const isMargin = fields[columns[0]] === marginArea;
  const origin = isMargin ? 0 : position(scan, fields, line, 0, economyAt);
  const product = position(scan, fields, line, 1, isMargin ? marginAt : industryAt);
  const n = position(scan, fields, line, 2, economyAt);
  const use = finalUseAt.get(fields[columns[3]]!);
  const j = use === undefined ? position(scan, fields, line, 3, industryAt) : -1;

  const row = isMargin ? rows - margins.length + product : origin * industries.length + product;
  const column = n * columnsPerEconomy + (use === undefined ? j : industries.length + use);
  const cell = row * economies.length * columnsPerEconomy + column;
  if (isStated[cell] === 1) {
    const found = fields.join(',');
    refuseInput({ source, line }, found, 'each row and column once; an earlier line states them');
  }
  isStated[cell] = 1;
  if (isMargin) bookMargin(scan.ledger, product, n, j, value);
  else bookSale(scan, [origin, product, n, j], use, value, line);
}

function position(
  { source, columns }: Scan,
  fields: readonly string[],
  line: number,
  at: 0 | 1 | 2 | 3,
  known: ReadonlyMap<string, number>,
): number {
  const code = fields[columns[at]]!;
  const found = known.get(code);
  if (found !== undefined) return found;
  const place = { source, line, column: columns[at] + 1 };
  const scheme = `${columnNames[at]} of FIGARO`;
  const codes = [...known.keys()];
  throw new Refusal({ kind: 'unknown-code', place, scheme, code: shortened(code), known: codes });
}

function bookMargin(ledger: FlowLedger, margin: number, n: number, j: number, value: number): void {
  const isTax = margins[margin]!.role === 'taxes';
  if (j < 0) ledger.asides.finalTaxes += isTax ? value : 0;
  else ledger[isTax ? 'taxes_nj' : 'valueAdded_nj'][n * industries.length + j]! += value;
}

function bookSale(
  { source, columns, ledger }: Scan,
  [origin, product, n, j]: readonly [number, number, number, number],
  use: number | undefined,
  value: number,
  line: number,
): void {
  if (use === undefined) {
    if (value < 0) {
      const place = { source, line, column: columns[4] + 1 };
      refuseInput(place, `${value}`, 'a number that is not negative');
    }
    bookIntermediate(ledger, origin, product, n, j, value);
  } else if (finalUses[use] === inventories) bookInventory(ledger, origin, product, value);
  else bookFinal(ledger, origin, product, n, value);
}

function finish({ source, ledger, isStated }: Scan, nextLine: number): TableSums {
  const width = economies.length * columnsPerEconomy;
  const seenEconomies = new Set<number>();
  const seenIndustries = new Set<number>();
  const seenMargins = new Set<number>();
  let stated = 0;
  isStated.forEach((one, cell) => {
    if (one === 0) return;
    stated++;
    const row = Math.floor(cell / width);
    const margin = row - (rows - margins.length);
    if (margin >= 0) seenMargins.add(margin);
    else {
      seenEconomies.add(Math.floor(row / industries.length));
      seenIndustries.add(row % industries.length);
    }
    const column = cell % width;
    seenEconomies.add(Math.floor(column / columnsPerEconomy));
    const j = column % columnsPerEconomy;
    if (j < industries.length) seenIndustries.add(j);
  });
  const missing = margins.find((_, at) => !seenMargins.has(at));
  if (missing !== undefined) {
    refuseInput({ source, line: nextLine }, 'the end of the file', `lines of ${missing.label}`);
  }
  const kept = keepLedger(ledger, sorted(seenEconomies), sorted(seenIndustries));
  const N = kept.economies.length;
  const J = kept.industries.length;
  kept.asides.unstatedCells = (N * J + margins.length) * N * (J + finalUses.length) - stated;
  const output_nj = salesOf(kept.trade_jni, N, J).map(
    (sales, nj) => sales + kept.inventory_nj[nj]!,
  );
  const nameOf = (nj: number) => `${kept.economies[Math.floor(nj / J)]}_${kept.industries[nj % J]}`;
  requireOutlays(kept, output_nj, source, nameOf);
  return {
    ledger: kept,
    placeOfValueAdded: (nj) => ({ source, field: `value added of ${nameOf(nj)}` }),
  };
}

function sorted(positions: ReadonlySet<number>): readonly number[] {
  return [...positions].sort((a, b) => a - b);
}
