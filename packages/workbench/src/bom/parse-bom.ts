import { inEveryLanguage, ok, type Problem, refuse, type WrittenText } from '@musubi/vocabulary';
import type { Outcome } from '../file/outcome.ts';
import { everyTranslation } from '../language/every-translation.ts';
import { type BomColumn, columnsIn, neededColumns } from './bom-columns.ts';
import { countryOf } from './country-of.ts';
import { type CellRow, parseCells } from './parse-cells.ts';
import { decimalMarkOf, readAmount } from './read-amount.ts';

/** A part of a bill of materials; what a cell does not say is null. */
export interface BomPart {
  /** The line of the file. */
  readonly line: number;
  readonly part: string;
  readonly description: string;
  readonly quantity: number | null;
  readonly unitCostUsd: number | null;
  readonly supplier: string | null;
  readonly country: string | null;
  /** HS code, six digits. */
  readonly hs: string | null;
}

const faultsShown = 20;

/**
 * Parse a bill of materials.
 *
 * @param source - the file, as messages name it.
 * @returns the parts, or every fault with its line and column.
 *
 * @example
 * ```ts
 * import { parseBom } from '@musubi/workbench';
 * const bom = parseBom('部品;単価;数量\nA-1;1.200,50;3', 'bom.csv');
 * assert.ok(bom.ok && bom.value[0]!.unitCostUsd === 1200.5);
 * ```
 */
export function parseBom(text: string, source: string): Outcome<readonly BomPart[]> {
  const parsed = parseCells(text);
  if ('fault' in parsed) {
    const { line, column, fault } = parsed;
    const found = everyTranslation((t) => t(`bom.fault.${fault}`));
    const expected = everyTranslation((t) => t('bom.expected.quote'));
    return refuse([{ kind: 'invalid-input', place: { source, line, column }, found, expected }]);
  }
  const [header, ...rows] = parsed.rows;
  const columns = columnsIn(header?.cells ?? []);
  const missing = neededColumns.filter((column) => !columns.has(column));
  if (header === undefined || missing.length > 0) {
    const found = (header?.cells.join(' | ') ?? '').slice(0, 80);
    const expected = everyTranslation((t) => t('bom.expected.header'));
    return refuse([
      { kind: 'invalid-input', place: { source, line: header?.line ?? 1 }, found, expected },
    ]);
  }
  const numbers = rows.flatMap(({ cells }) =>
    (['quantity', 'unitCost'] as const).map((column) => cells[columns.get(column) ?? -1] ?? ''),
  );
  const mark = decimalMarkOf(numbers, parsed.separator);
  const problems: Problem[] = [];
  const parts = rows.map((row) => {
    if (row.cells.length > header.cells.length)
      problems.push(unevenRow(row, header.cells.length, source));
    return partOf(row, columns, (column, found, expected) =>
      problems.push({
        kind: 'invalid-input',
        place: { source, line: row.line, column: (columns.get(column) ?? 0) + 1, field: column },
        found,
        expected,
      }),
    );
  });
  return problems.length > 0 ? refuse(problems.slice(0, faultsShown)) : ok(parts);

  function partOf(
    { line, cells }: CellRow,
    at: ReadonlyMap<BomColumn, number>,
    complain: (column: BomColumn, found: string, expected: WrittenText) => void,
  ): BomPart {
    const text = (column: BomColumn) => cells[at.get(column) ?? -1] ?? '';
    const amount = (column: 'quantity' | 'unitCost') => {
      if (text(column) === '') return null;
      const value = readAmount(text(column), mark);
      if (value === null || value < 0)
        complain(
          column,
          text(column),
          everyTranslation((t) => t('bom.expected.amount')),
        );
      return value;
    };
    const country = text('country') === '' ? null : countryOf(text('country'));
    if (text('country') !== '' && country === null)
      complain(
        'country',
        text('country'),
        everyTranslation((t) => t('bom.expected.country')),
      );
    const digits = text('hs')
      .normalize('NFKC')
      .replaceAll(/[.\s-]/gu, '');
    if (digits !== '' && !/^\d{6,12}$/u.test(digits))
      complain(
        'hs',
        text('hs'),
        everyTranslation((t) => t('bom.expected.hs')),
      );
    if (text('part') === '')
      complain(
        'part',
        '',
        everyTranslation((t) => t('bom.expected.part')),
      );
    return {
      line,
      part: text('part'),
      description: text('description'),
      quantity: amount('quantity'),
      unitCostUsd: amount('unitCost'),
      supplier: text('supplier') || null,
      country,
      hs: digits === '' ? null : digits.slice(0, 6),
    };
  }
}

function unevenRow({ line, cells }: CellRow, most: number, source: string): Problem {
  const found = inEveryLanguage(() => `${cells.length}`);
  const expected = everyTranslation((t) => t('bom.expected.cells', { number: most }));
  return { kind: 'invalid-input', place: { source, line, column: most + 1 }, found, expected };
}
