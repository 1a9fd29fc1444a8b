import { inEveryLanguage, type LocalText, rowText, type ValidationRow } from '@musubi/vocabulary';
import { type Evidence, evidenceOf } from '../../checks/evidence.ts';
import { type Figure, figure, figureId, type Quantity } from './figure.ts';

/** The three numbers of a validation row, in the order of the table for each kind of evidence. */
export const validationNumbers = {
  published: ['published', 'ours', 'difference'],
  exact: ['expected', 'ours', 'difference'],
} as const satisfies Record<Evidence, readonly Quantity[]>;

/** One of the numbers of a validation row. */
export type ValidationNumber = (typeof validationNumbers)[Evidence][number];

/** The identifier of a number of a validation row; rows are counted from one. */
export function validationFigureId(
  row: number,
  { check }: ValidationRow,
  number: ValidationNumber,
): string {
  return figureId('validation', check, String(row), number);
}

/** The figures of the validation tables. */
export function validationFigures(rows: readonly ValidationRow[]): Figure[] {
  return rows.flatMap((row, at) =>
    validationNumbers[evidenceOf(row)].map((number) =>
      figure({
        id: validationFigureId(at + 1, row, number),
        quantity: number,
        economy: row.economy,
        detail: `${row.check}: ${row.quantity}`,
        subject: subjectOf(row),
        ...(row.digits !== undefined && { digits: row.digits }),
        value: row[number === 'expected' ? 'published' : number],
        unit: row.unit,
        source: row.source,
      }),
    ),
  );
}

function subjectOf(row: ValidationRow): LocalText {
  const words = ['economy', 'check', 'quantity'] as const;
  return inEveryLanguage((language) =>
    words.map((word) => rowText(row, word, language)).join(' · '),
  );
}
