import { toCsv } from '../file/csv.ts';
import type { Comparison } from './compare.ts';

/** Write a comparison as CSV, one number a row; the unit is in the name of the quantity. */
export function comparisonCsv({ economies, sectors }: Comparison): string {
  return toCsv(
    ['economy', 'sector', 'quantity', 'a', 'b', 'difference'],
    [...economies, ...sectors].map((row) => [
      row.economy,
      row.sector,
      row.quantity,
      row.a,
      row.b,
      row.difference,
    ]),
  );
}
