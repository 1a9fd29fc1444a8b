import { findEconomy } from '@musubi/vocabulary';
import { economyOfUnCode } from '../economy-codes.ts';
import { parseNumber } from '../parse-number.ts';
import { refuseInput } from '../refusal.ts';
import type { ComtradeColumn, ComtradeLayout } from './layout.ts';

/** A flow of UN Comtrade that is kept: an import, an export, or the part of an export that is a re-export. */
export interface ComtradeRow {
  readonly year: number;
  readonly nomenclature: string;
  readonly reporter: string;
  readonly partner: string;
  readonly flow: 'M' | 'X' | 'RX';
  /** Six digits. */
  readonly product: string;
  readonly valueUsd: number | null;
  readonly massKg: number | null;
}

/**
 * Why a row is left out: its partner is the `world`; reporter or partner is an `area` that is no single economy, such as the European
 * Union or "areas, nes"; both are the `same` economy; its product has another `level` than six digits; it is a `part` of a row, by
 * customs procedure, mode of transport or second partner; its `flow` is part of another flow, such as re-imports; or its product
 * is `unspecified`, chapters 98 and 99.
 */
export type LeftOut = 'world' | 'area' | 'same' | 'level' | 'part' | 'flow' | 'unspecified';

/** What a row of UN Comtrade turns out to be. */
export type ComtradeReading =
  | { readonly kept: ComtradeRow }
  | { readonly leftOut: LeftOut; readonly valueUsd: number | null };

const flows: Readonly<Record<string, ComtradeRow['flow']>> = {
  m: 'M',
  import: 'M',
  x: 'X',
  export: 'X',
  rx: 'RX',
  're-export': 'RX',
};

const nomenclatures: Readonly<Record<string, string>> = {
  H0: 'HS1992',
  H1: 'HS1996',
  H2: 'HS2002',
  H3: 'HS2007',
  H4: 'HS2012',
  H5: 'HS2017',
  H6: 'HS2022',
};

/** What each breakdown says where a row is the whole. */
const whole: readonly (readonly [ComtradeColumn, RegExp])[] = [
  ['customs', /^(?:C00)?$/],
  ['supply', /^0?$/],
  ['transport', /^0?$/],
  ['secondPartner', /^0?$/],
];

/**
 * Read a row of UN Comtrade.
 *
 * @param layout - where its columns stand.
 * @param source - the file, for messages.
 * @param line - counted from one.
 * @throws Refusal naming the line and column of what is not of the format, of a month, or of a classification that is not HS.
 */
export function readComtradeRow(
  fields: readonly string[],
  layout: ComtradeLayout,
  source: string,
  line: number,
): ComtradeReading {
  requireWidth(fields, layout, source, line);
  const cell = (column: ComtradeColumn) => fields[layout.at[column]]?.trim() ?? '';
  const refuse = (column: ComtradeColumn, found: string, expected: string): never => {
    const at = layout.at[column];
    return refuseInput({ source, line, column: at + 1, field: layout.names[at]! }, found, expected);
  };
  const amount = (column: ComtradeColumn) => {
    const text = cell(column);
    if (text === '') return null;
    const value = parseNumber(text, source, line, layout.at[column] + 1);
    return value < 0 ? refuse(column, text, 'a number that is not negative') : value;
  };
  const valueUsd = amount('value');
  const year = readYear(cell, refuse);
  const nomenclature =
    nomenclatures[cell('classification')] ??
    refuse('classification', cell('classification'), 'a classification of HS: H0 to H6');
  const flow = flows[cell('flow').toLowerCase()];
  const reporter = economyOf(cell('reporterIso'), cell('reporterCode'));
  const partner = economyOf(cell('partnerIso'), cell('partnerCode'));
  const product = productOf(cell('product'));
  const leftOut = reasonOf({ flow, reporter, partner, product, isWhole: isWhole(cell) });
  if (leftOut !== undefined) return { leftOut, valueUsd };
  const mass = amount('mass');
  const massKg = mass === 0 && valueUsd !== 0 ? null : mass;
  const codes = { reporter: reporter!, partner: partner!, flow: flow!, product: product! };
  return { kept: { year, nomenclature, ...codes, valueUsd, massKg } };
}

/** The rows of files downloaded from the page end with a comma of their own. */
function requireWidth(
  fields: readonly string[],
  { names }: ComtradeLayout,
  source: string,
  line: number,
): void {
  const extra = fields.length - names.length;
  if (extra === 0 || (extra === 1 && fields.at(-1)!.trim() === '')) return;
  refuseInput(
    { source, line },
    `${fields.length} cells`,
    `${names.length} cells, as in the header`,
  );
}

function readYear(
  cell: (column: ComtradeColumn) => string,
  refuse: (column: ComtradeColumn, found: string, expected: string) => never,
): number {
  const [year, period, frequency] = [cell('year'), cell('period'), cell('frequency')];
  if (frequency !== '' && frequency !== 'A') refuse('frequency', frequency, 'A, yearly figures');
  if (/^\d{6}$/.test(period)) refuse('period', period, 'a year, not a month');
  const text = year === '' ? period : year;
  return /^\d{4}$/.test(text)
    ? Number(text)
    : refuse(year === '' ? 'period' : 'year', text, 'a year');
}

function economyOf(iso: string, code: string): string | undefined {
  if (iso === 'WLD' || iso === 'W00' || code === '0') return 'WLD';
  if (iso === 'S19') return 'TWN';
  if (findEconomy(iso)) return iso;
  return /^\d{1,3}$/.test(code) ? economyOfUnCode(Number(code)) : undefined;
}

/** Give a product its six digits; undefined where it is an aggregate. */
function productOf(text: string): string | undefined {
  return /^\d{5,6}$/.test(text) ? text.padStart(6, '0') : undefined;
}

function isWhole(cell: (column: ComtradeColumn) => string): boolean {
  return whole.every(([column, pattern]) => pattern.test(cell(column)));
}

function reasonOf(row: {
  readonly flow: string | undefined;
  readonly reporter: string | undefined;
  readonly partner: string | undefined;
  readonly product: string | undefined;
  readonly isWhole: boolean;
}): LeftOut | undefined {
  if (row.flow === undefined) return 'flow';
  if (row.partner === 'WLD' || row.reporter === 'WLD') return 'world';
  if (row.product === undefined) return 'level';
  if (!row.isWhole) return 'part';
  if (row.partner === undefined || row.reporter === undefined) return 'area';
  if (row.partner === row.reporter) return 'same';
  return row.product >= '98' ? 'unspecified' : undefined;
}
