import { inEveryLanguage, type LocalText, rowText, type ValidationRow } from '@musubi/vocabulary';
import { type Figure, figure, figureId } from './figure.ts';

/** The three numbers of a validation row, in the order of the table. */
export const validationNumbers = ['published', 'ours', 'difference'] as const;

/** The identifier of a number of the validation table; rows are counted from one. */
export function validationFigureId(
  row: number,
  { check }: ValidationRow,
  number: (typeof validationNumbers)[number],
): string {
  return figureId('validation', check, String(row), number);
}

/** The figures of the validation table. */
export function validationFigures(rows: readonly ValidationRow[]): Figure[] {
  return rows.flatMap((row, at) =>
    validationNumbers.map((number) =>
      figure({
        id: validationFigureId(at + 1, row, number),
        quantity: number,
        economy: row.economy,
        detail: `${row.check}: ${row.quantity}`,
        subject: subjectOf(row),
        ...(row.digits !== undefined && { digits: row.digits }),
        value: row[number],
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
