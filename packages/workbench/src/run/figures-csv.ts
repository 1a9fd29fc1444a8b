import type { Figure } from '../brief/figures/figure.ts';
import { toCsv } from '../file/csv.ts';

const columns = [
  'id',
  'scenario',
  'finding',
  'horizon',
  'economy',
  'partner',
  'sector',
  'quantity',
  'statistic',
  'parameter',
  'detail',
  'value',
  'unit',
  'world',
  'year',
  'source',
] as const satisfies readonly (keyof Figure)[];

/** Write figures as CSV, one a row, each with its unit and source; an unknown value is empty. */
export function figuresCsv(figures: readonly Figure[]): string {
  return toCsv(
    columns,
    figures.map((figure) => columns.map((column) => figure[column])),
  );
}
